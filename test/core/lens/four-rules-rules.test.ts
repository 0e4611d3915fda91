import { describe, expect, test } from 'vitest';
import { fourRules } from '../../../src/core/lens/four-rules.ts';
import { foundByLens, type LensCase, testLensPlaces } from './found-by-lens.ts';

const data = `
  lenses:
    four-rules:
      data:
        collected: {answer: 'yes', words: Booking and seat}
        limits: {answer: not-applicable, words: No line is near}
        protection: {answer: 'yes', words: The data officer}
        breach: ANSWER`;

const concept = (status: string, said: string) => `
  concepts: {traveller-board: {title: The travel manager's board, status: ${status}}}
  lenses: {four-rules: {concepts: {traveller-board: ${said}}}}`;

const metric = (fields: string, said = '{}') => `
  metrics: {flyers-kept: {${fields}}}
  lenses: {four-rules: {metrics: {flyers-kept: ${said}}}}`;

const cases: readonly LensCase[] = [
  [
    'rule-unanswered',
    'tells each rule with open questions once; no and not-applicable are answers',
    data.replace('ANSWER', "{answer: 'no', words: Not thought through}"),
    ['network', 'influencers', 'bottomLine'],
  ],
  [
    'rule-unanswered',
    'tells a rule of which one question is open',
    data.replace('ANSWER', '{words: We will see}'),
    ['network', 'influencers', 'data', 'bottomLine'],
  ],
  [
    'verdict-without-words',
    'finds a bare verdict, of whatever kind',
    data.replace('ANSWER', '{answer: not-applicable}'),
    ['data/breach/words'],
  ],
  [
    'verdict-without-words',
    'is silent on words without a verdict',
    data.replace('ANSWER', '{words: Soon}'),
    [],
  ],
  [
    'data-half-said',
    'finds a concept that collects and leaves open on what basis, how long and at which risk',
    concept('chosen', '{collects: true, what: Names of travellers}'),
    ['concepts/traveller-board'],
  ],
  [
    'data-half-said',
    'takes whoever says what is collected for one that collects',
    concept('idea', '{what: Names of travellers}'),
    ['concepts/traveller-board'],
  ],
  [
    'data-half-said',
    'leaves a concept alone that was set aside: it will collect nothing',
    concept('dropped', '{collects: true, what: Names of travellers}'),
    [],
  ],
  ['data-half-said', 'is silent where nothing is collected', concept('chosen', '{collects: false}'), []],
  [
    'data-half-said',
    'lets TBD stand for what is to be found out',
    concept('chosen', '{collects: true, what: Names, basis: TBD, keptFor: TBD, risk: TBD}'),
    [],
  ],
  [
    'collecting-unsaid',
    'asks of a kept concept',
    concept('shortlisted', '{}'),
    ['concepts/traveller-board/collects'],
  ],
  ['collecting-unsaid', 'leaves ideas and parked concepts alone', concept('parked', '{}'), []],
  ['collecting-unsaid', 'is answered by what is collected', concept('chosen', '{what: Names}'), []],
  [
    'money-without-model',
    'finds a metric in a currency',
    metric('name: Kept flyers, unit: million €'),
    ['metrics/flyers-kept/model'],
  ],
  [
    'money-without-model',
    'finds a metric whose name claims revenue',
    metric("name: Revenue from those who stay, unit: '%'"),
    ['metrics/flyers-kept/model'],
  ],
  [
    'money-without-model',
    'is silent with a model, and on a metric that claims no money',
    metric('name: Kept flyers, unit: euros', '{model: Three years of margin}'),
    [],
  ],
  ['money-without-model', 'is silent on minutes', metric('name: Time to rebook, unit: minutes'), []],
  [
    'money-without-model',
    'goes by what the team says before the unit',
    metric('name: Refunds paid, unit: euros', '{claimsMoney: false}'),
    [],
  ],
  [
    'money-without-model',
    'goes by what the team says where the unit is silent',
    metric('name: Kept flyers, unit: seats', '{claimsMoney: true}'),
    ['metrics/flyers-kept/model'],
  ],
  [
    'value-model-half-said',
    'is silent where the team says that no money is claimed',
    metric('name: Kept flyers', '{claimsMoney: false, model: Three years}'),
    [],
  ],
  [
    'value-model-half-said',
    'is silent on a model that is still to be found out',
    metric('name: Kept flyers, unit: euros', '{model: TBD}'),
    [],
  ],
  [
    'value-model-half-said',
    'finds a model without what it leaves out',
    metric('name: Kept flyers', '{model: Three years, assumes: They fly as before}'),
    ['metrics/flyers-kept/leavesOut'],
  ],
  [
    'value-model-half-said',
    'is silent on a model with both',
    metric(
      'name: Kept flyers',
      '{model: Three years, assumes: They fly on, leavesOut: What they tell others}',
    ),
    [],
  ],
];

describe('the rules of the four rules', () => {
  testLensPlaces(fourRules, cases);

  test('name the questions that are open', () => {
    const [, , found] = foundByLens(fourRules, 'rule-unanswered', data.replace('ANSWER', '{}'));
    expect(found?.message).toBe('The rule “data” leaves unanswered: “if it gets out”');
  });
});
