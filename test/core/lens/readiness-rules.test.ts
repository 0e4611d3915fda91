import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../src/core/lens/answers.ts';
import { readiness } from '../../../src/core/lens/readiness.ts';
import { readinessTables } from '../../../src/core/lens/readiness-fields.ts';
import { rolledUp } from '../../../src/core/lens/readiness-rolled-up.ts';
import { partialPlan } from '../check/checked.ts';
import { flush } from '../check/found-places.ts';
import { foundByLens, type LensCase, testLensPlaces } from './found-by-lens.ts';

const plan = (status: string, said: string) => `
  concepts: {airfield-channel: {title: The duty officer's word, status: ${status}}}
  lenses:
    readiness:
      concepts:
        airfield-channel: {${said}}`;

const all =
  'skills: [Write in public], habits: [none], touchpoints: {groups: {name: The groups, lead: TBD}}, silos: [none], networkInside: Tell the crews first';

const cases: readonly LensCase[] = [
  [
    'touchpoint-without-lead',
    'names each touchpoint that nobody leads',
    plan(
      'chosen',
      'touchpoints: {groups: {name: The groups}, ferry: {name: The ferry, lead: Hamnes station}}',
    ),
    ['concepts/airfield-channel/touchpoints/groups/lead'],
  ],
  ['touchpoint-without-lead', 'lets TBD stand for a lead to come', plan('chosen', all), []],
  [
    'touchpoint-without-lead',
    'asks no lead for what was dropped',
    plan('dropped', 'touchpoints: {groups: {name: The groups}}'),
    [],
  ],
  [
    'readiness-unsaid',
    'finds a chosen concept that leaves something open',
    plan('chosen', 'skills: [Write in public]'),
    ['concepts/airfield-channel'],
  ],
  ['readiness-unsaid', 'takes none for an answer', plan('chosen', all), []],
  ['readiness-unsaid', 'asks nothing of concepts that are not chosen', plan('shortlisted', ''), []],
];

describe('the rules of readiness', () => {
  testLensPlaces(readiness, cases);

  test('say what is left open', () => {
    const [found] = foundByLens(
      readiness,
      'readiness-unsaid',
      plan('chosen', 'skills: [Write in public], habits: [none]'),
    );
    expect(found?.message).toBe(
      "“The duty officer's word” leaves open who leads its touchpoints, silos to bridge and what your own people have to do",
    );
  });
});

describe('what concepts wait for', () => {
  const { plan: read } = partialPlan(
    flush(`
      concepts: {self-rebooking: {}, airfield-channel: {}, answered-ideas: {}}
      lenses:
        readiness:
          concepts:
            self-rebooking: {skills: [Sell online], silos: [none]}
            airfield-channel: {skills: [Write in public, write  in Public], silos: [Service and IT]}
            answered-ideas: {skills: [Write in public.]}`),
  );
  const answers = readAnswers('readiness', readinessTables)(read);

  test('stands once, with all its concepts, and what most of them wait for first', () => {
    expect(rolledUp(answers, 'skills')).toEqual([
      { words: 'Write in public', concepts: ['airfield-channel', 'answered-ideas'] },
      { words: 'Sell online', concepts: ['self-rebooking'] },
    ]);
  });

  test('has no place for none', () => {
    expect(rolledUp(answers, 'silos')).toEqual([{ words: 'Service and IT', concepts: ['airfield-channel'] }]);
  });
});
