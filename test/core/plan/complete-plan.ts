import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFromAnswers } from '../../../src/core/plan/answers.ts';
import { type Json, parseTree, toValue } from '../../../src/core/plan/tree.ts';

const answers = join(import.meta.dirname, '../../../examples/nordair/answers.yaml');

/** The text of the example that has every field and no finding. */
export function completePlan(): string {
  const { text, problems } = planFromAnswers(readFileSync(answers, 'utf8'));
  if (text === undefined || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return text;
}

/** What a text of YAML holds, as plain data. */
export function plainValue(text: string): Json {
  const { root } = parseTree(text);
  if (!root) throw new Error('There is nothing in the text');
  return toValue(root);
}
