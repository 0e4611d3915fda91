import { expect, test } from 'vitest';
import { objectivesQuestions } from '../../../../src/core/workshop/questions/objectives.ts';
import { answered, asked, gridAnswer, listAnswer, onDesk } from '../answering.ts';

test('step 1 is two lists and one grid for who supports what', () => {
  let draft = onDesk('');
  for (const [id, words] of [
    ['/objectives/direct', 'Answer faster'],
    ['/objectives/higher-order', 'Become customer-led'],
  ] as const)
    draft = answered(draft, asked(objectivesQuestions(draft), id), listAnswer(words));
  const askings = objectivesQuestions(draft);
  expect(askings.map((asking) => asking?.question.kind)).toEqual(['list', 'list', 'grid']);
  const grid = asked(askings, '/objectives/supports');
  const after = answered(draft, grid, gridAnswer({ 'answer-faster': ['become-customer-led'] }));
  expect(after.plan.objectives.get('answer-faster')).toEqual({
    statement: 'Answer faster',
    level: 'direct',
    supports: ['become-customer-led'],
  });
  expect(objectivesQuestions(after).flatMap((asking) => asking?.question.open ?? [])).toEqual([]);
});

test('step 1 asks for no links as long as one side is empty', () => {
  const draft = onDesk('objectives:\n  answer-faster:\n    statement: Answer faster\n    level: direct\n');
  expect(objectivesQuestions(draft).map((asking) => asking?.question.id)).toEqual([
    '/objectives/direct',
    '/objectives/higher-order',
    undefined,
  ]);
});
