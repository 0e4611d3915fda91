import { describe, expect, test } from 'vitest';
import { readiness } from '../../../src/core/lens/readiness.ts';
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
    'touchpoint-without-lead',
    'asks nobody to lead none',
    plan('chosen', 'touchpoints: {none: {name: none}}'),
    [],
  ],
  [
    'touchpoint-without-lead',
    'asks no lead before a concept is chosen',
    plan('shortlisted', 'touchpoints: {groups: {name: The groups}}'),
    [],
  ],
  [
    'touchpoint-without-lead',
    'takes nobody for no lead, and tbd for one to come',
    plan('chosen', 'touchpoints: {groups: {name: The groups, lead: Nobody}, ferry: {lead: tbd}}'),
    ['concepts/airfield-channel/touchpoints/groups/lead'],
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
      "“The duty officer's word” leaves open who leads the touchpoints, silos to bridge and what your own people have to do",
    );
  });
});
