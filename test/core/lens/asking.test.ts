import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lenses } from '../../../src/core/lens/index.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { draftOf } from '../../../src/core/workshop/draft.ts';
import { questionHelp } from '../../../src/core/workshop/question-help.ts';

const soles = readFileSync(
  join(import.meta.dirname, '../../../examples/second-soles/second-soles.cnsg.yaml'),
  'utf8',
);
const draft = draftOf(readPlan(soles), '2026-11-21');

describe.each(lenses)('the screens of $id', ({ title, after, load }) => {
  test('name whose ideas they show', async () => {
    for (const { question } of (await load()).questions(draft))
      expect(question.heading, question.id).toBe(`Lens: ${title}, after ${after}`);
  });

  test('have help with an answer as an example, where rows are filled, and not with the hint again', async () => {
    for (const { question } of (await load()).questions(draft)) {
      if (question.kind !== 'form') continue;
      const [, examples = ''] = questionHelp(question).split('For example:');
      expect(examples, question.id).toMatch(/\w: \S/);
      for (const { hint } of question.rows) if (hint !== '') expect(examples).not.toContain(hint);
    }
  });

  test('say each option once: its name, and what it means', async () => {
    const name = (id: string) => id.replaceAll('-', ' ');
    for (const { question } of (await load()).questions(draft))
      if (question.kind === 'grid')
        for (const { id, detail = '' } of question.columns)
          expect(detail.toLowerCase().startsWith(`${name(id)}:`), `${id}  ${detail}`).toBe(false);
  });
});

test('a row that takes a verdict asks its question beside it, for screens where the guidance is cut', async () => {
  const [, , fourRules] = lenses;
  const [network] = (await fourRules?.load())?.questions(draft) ?? [];
  const hints = network?.question.kind === 'form' ? network.question.rows.map(({ hint }) => hint) : [];
  expect(hints).toContain('Do you tell those who buy from those who only follow?');
});
