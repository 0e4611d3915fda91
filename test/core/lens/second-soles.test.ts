import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/core/check/check-plan.ts';
import { lenses } from '../../../src/core/lens/index.ts';
import { lensChecksFor, lensesIn } from '../../../src/core/lens/loaded.ts';
import { planFromAnswers } from '../../../src/core/plan/answers.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import type { FunnelRow, LensBlock } from '../../../src/core/report/lens-section.ts';
import { planData } from '../../../src/core/report/plan-data-of.ts';
import { draftOf } from '../../../src/core/workshop/draft.ts';
import { checkDay } from '../check/checked.ts';

const answers = join(import.meta.dirname, '../../../examples/second-soles/answers.yaml');
const { text = '', problems } = planFromAnswers(readFileSync(answers, 'utf8'));
const file = readPlan(text);
const loaded = await lensesIn(file.plan);

/** What a block of a lens tells, in plain lines. */
function linesOf(block: LensBlock): readonly string[] {
  if (block.kind === 'table') return block.rows.map((cells) => cells.map(wordsOf).join(' | '));
  if (block.kind === 'list' || block.kind === 'gaps') return block.items.map(wordsOf);
  if (block.kind === 'funnel') return block.rows.map(stageLine);
  return block.kind === 'levels' ? [block.title] : [block.text];
}

/** A stage with what works there in each column. */
function stageLine({ label, places }: FunnelRow): string {
  return [label, ...places.map(({ works }) => works.map(({ id }) => id).join(' '))].join(' | ');
}

function wordsOf({ refs, text: words }: { refs: readonly { id: string }[]; text: string }): string {
  return [...refs.map(({ id }) => id), words].filter(Boolean).join(' ');
}

/** All that a lens tells of the example. */
function toldBy(id: string): readonly string[] {
  const lens = loaded.find((one) => one.id === id);
  return lens?.section(planData(file.plan)).blocks.flatMap(linesOf) ?? [];
}

describe('the example with all lenses', () => {
  test('has them all', () => {
    expect(problems).toEqual([]);
    expect(loaded.map(({ id }) => id)).toEqual(lenses.map(({ id }) => id));
  });

  test('has nothing to mend, but for the data that its pull still lacks', async () => {
    const { diagnostics } = checkPlan(file, {}, checkDay, await lensChecksFor(file));
    expect(diagnostics.map(({ name }) => name)).toEqual(['pull-without-data']);
  });

  test.each(lenses.map(({ id }) => id))('leaves no question of %s open', (id) => {
    const lens = loaded.find((one) => one.id === id);
    const open = lens?.questions(draftOf(file, checkDay)).flatMap(({ question }) => question.open);
    expect(open).toEqual([]);
  });

  test.each(lenses.map(({ id }) => id))('has a sentence on %s for the brief', (id) => {
    const sentence = loaded.find((one) => one.id === id)?.section(planData(file.plan)).sentence;
    expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
  });

  test('shows stages × segments with concepts in them', () => {
    const told = toldBy('journey');
    expect(told).toContain('Awareness | sole-photo | ');
    expect(told).toContain('Preference | ask-a-guide | ask-a-guide');
  });

  test('shows the mix of models, now and intended', () => {
    const told = toldBy('management-models');
    expect(told).toContain('Relationship through service |  | weekend-walkers | 1 comes');
    expect(told).toContain('Light relationship | mountain-guides |  | 1 leaves');
  });

  test('shows the skills with the concepts that wait for them, most first', () => {
    expect(toldBy('readiness')[1]).toBe(
      'Write in public in plain words | sole-photo ask-a-guide guides-bench',
    );
  });

  test('shows which questions of the four rules are answered with no', () => {
    expect(toldBy('four-rules').filter((line) => line.includes('| no |'))).toHaveLength(1);
  });
});
