import { expect, test } from 'vitest';
import { partialPlan } from '../check/checked.ts';
import { flush } from '../check/found-places.ts';
import { gapsIn } from './lens-gaps.ts';

const file = partialPlan(
  flush(`
  segments: {travel-managers: {name: Travel managers}, 岛民: {name: 岛上居民}}
  concepts:
    traveller-board: {title: The board, segments: [travel-managers]}
    airfield-channel: {title: The duty officer's word, segments: [岛民]}
  metrics:
    told-first: {name: Told first, concepts: {traveller-board: {}}}
    heard-from-us: {name: Heard from us, concepts: {airfield-channel: {}}}
    answered-in-time: {name: Answered in time}
    all-satisfied: {name: Satisfaction, kind: guardrail}
  lenses:
    management-models:
      balance: {answer: 'yes', words: Two models}
      deployment: {answer: 'no', words: The rival is faster}
      experience: {answer: 'yes'}
      segments:
        travel-managers: {inUse: key-account, intended: social, conscious: false}
        岛民: {inUse: pure-retail}
      metrics: {told-first: {measures: key-account}}`),
);

test('what does not hold of the models names metrics, segments and tests', async () => {
  expect(await gapsIn(file)).toEqual([
    'told-first: What is measured is the old model, key account, and the one intended is social for S1 Travel managers.',
    'travel-managers: Nobody decided how they are managed.',
    '岛民: Nobody has said which model is intended and whether that was decided.',
    'heard-from-us answered-in-time: Nobody has said which model is measured.',
    ': Tests of success, answered with no: “deployment”.',
    ': Tests of success, answered without words: “experience”.',
    ': Tests of success, not answered yet: “evolution”.',
  ]);
});

test('what does not hold leaves out what is withheld: it is covered and not missing', async () => {
  const gaps = await gapsIn(file, { ids: ['travel-managers', 'told-first', '岛民'] });
  expect(gaps.filter((gap) => !gap.startsWith(': '))).toEqual([
    'heard-from-us answered-in-time: Nobody has said which model is measured.',
  ]);
});
