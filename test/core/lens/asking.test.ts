import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lenses } from '../../../src/core/lens/index.ts';
import { pushPull } from '../../../src/core/lens/push-pull.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { draftOf } from '../../../src/core/workshop/draft.ts';
import { questionHelp } from '../../../src/core/workshop/question-help.ts';
import { answered, asked, gridAnswer } from '../workshop/answering.ts';
import { neighbours } from './a-plan.ts';

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

test('a row that takes a verdict asks its question beside it, and the screen says it once', async () => {
  const [, , fourRules] = lenses;
  const [network] = (await fourRules?.load())?.questions(draft) ?? [];
  const hints = network?.question.kind === 'form' ? network.question.rows.map(({ hint }) => hint) : [];
  const asks = 'Do you tell those who buy from those who only follow?';
  expect(hints).toContain(asks);
  expect(network?.question.guidance).toEqual(['A tie between people is not yet revenue.']);
  expect(network && questionHelp(network.question)).toContain(`Ties and revenue: ${asks}`);
});

test('a grid leaves alone what somebody wrote by hand that is no option, and takes out what was ticked', async () => {
  const now = draftOf(
    neighbours(
      'lenses: {push-pull: {concepts: {roof-check: {direction: both}, storm-letter: {direction: push}}}}',
    ),
    '2026-11-21',
  );
  const asking = asked(pushPull.questions(now), '/lenses/push-pull/concepts/direction');
  expect(answered(now, asking, gridAnswer({})).plan.lenses).toEqual({
    'push-pull': { concepts: { 'roof-check': { direction: 'both' } } },
  });
});
