import { expect, test } from 'vitest';
import { allFiveStrategies } from '../../../src/core/check/rules/all-five-strategies.ts';
import { noStrategy } from '../../../src/core/check/rules/no-strategy.ts';
import { rejectedStrategyWithoutReason } from '../../../src/core/check/rules/rejected-strategy-without-reason.ts';
import { strategyAnswersNothing } from '../../../src/core/check/rules/strategy-answers-nothing.ts';
import { strategyWithoutReason } from '../../../src/core/check/rules/strategy-without-reason.ts';
import { strategyWithoutSegment } from '../../../src/core/check/rules/strategy-without-segment.ts';
import { foundBy } from './checked.ts';
import { type Case, testPlaces } from './found-places.ts';

const cases: readonly Case[] = [
  [noStrategy, 'is silent on a strategy of which nothing is said yet', 'strategies: {access: {}}', []],
  [noStrategy, 'speaks in a plan that has only begun', 'language: de', ['strategies']],
  [
    allFiveStrategies,
    'is silent where one of the five is refused',
    'strategies: {access: {}, engage: {}, customise: {}, connect: {}, collaborate: {selected: false}}',
    [],
  ],
  [
    allFiveStrategies,
    'counts customise in both spellings',
    'strategies: {access: {}, engage: {}, customize: {}, connect: {}, collaborate: {}}',
    ['strategies'],
  ],
  [strategyWithoutReason, 'takes TBD for a reason to come', 'strategies: {access: {rationale: TBD}}', []],
  [
    strategyWithoutReason,
    'leaves a refused one to its own rule',
    'strategies: {engage: {selected: false}}',
    [],
  ],
  [
    strategyWithoutReason,
    'takes blanks for nothing said',
    'strategies: {access: {rationale: "  "}, connect: {rationale: 园丁们互相请教}}',
    ['strategies/access/rationale'],
  ],
  [
    strategyWithoutSegment,
    'does not count a segment that is not in the plan',
    `
      segments: {berufspendler: {name: Berufspendler}}
      strategies: {access: {segments: [berufspendler]}, engage: {segments: [pendler]}}`,
    ['strategies/engage/segments'],
  ],
  [strategyWithoutSegment, 'leaves refused ones alone', 'strategies: {engage: {selected: false}}', []],
  [
    strategyAnswersNothing,
    'is silent where the segment has a need',
    `
      segments: {berufspendler: {name: Berufspendler, needs: Warnen einander in einer Gruppe vor Ausfällen}}
      strategies: {connect: {segments: [berufspendler]}}`,
    [],
  ],
  [
    strategyAnswersNothing,
    'does not count the need of a segment that it is not for',
    `
      segments: {berufspendler: {needs: Warnen einander}, schulklassen: {name: Schulklassen}}
      strategies: {connect: {segments: [schulklassen]}}`,
    ['strategies/connect/barriers'],
  ],
  [
    rejectedStrategyWithoutReason,
    'speaks of those that were refused, and of no others',
    `
      strategies:
        access: {}
        engage: {selected: false, rationale: Inhalte verkürzen keine Schlange}
        connect: {selected: false, rationale: " "}
        collaborate: {selected: false, rationale: TBD}
        customise: {selected: true}`,
    ['strategies/connect/rationale'],
  ],
];

testPlaces(cases);

test('all five strategies at once are doubted, and forbidden in no plan', () => {
  expect(allFiveStrategies.weight).toBe('warning');
});

test('a strategy is called by its title', () => {
  const [found] = foundBy(rejectedStrategyWithoutReason, 'strategies: {customize: {selected: false}}');
  expect(found?.message).toBe('The strategy “Customise” was not taken, and nobody wrote why');
  expect(found?.question).toBe('Why did you leave “Customise” out?');
});
