import { describe, expect, it } from 'vitest';
import { conceptWithoutMetric } from '../../../src/core/check/rules/concept-without-metric.ts';
import { linkWithoutMechanism } from '../../../src/core/check/rules/link-without-mechanism.ts';
import { metricMovedByNothing } from '../../../src/core/check/rules/metric-moved-by-nothing.ts';
import { metricProvesNothing } from '../../../src/core/check/rules/metric-proves-nothing.ts';
import { metricWithoutBaseline } from '../../../src/core/check/rules/metric-without-baseline.ts';
import { metricWithoutName } from '../../../src/core/check/rules/metric-without-name.ts';
import { metricWithoutUnit } from '../../../src/core/check/rules/metric-without-unit.ts';
import { objectiveWithoutMetric } from '../../../src/core/check/rules/objective-without-metric.ts';
import { pastTargetWithoutActual } from '../../../src/core/check/rules/past-target-without-actual.ts';
import { percentOutOfRange } from '../../../src/core/check/rules/percent-out-of-range.ts';
import { targetAgainstDirection } from '../../../src/core/check/rules/target-against-direction.ts';
import { targetEqualsBaseline } from '../../../src/core/check/rules/target-equals-baseline.ts';
import { targetWithoutDate } from '../../../src/core/check/rules/target-without-date.ts';
import { foundBy } from './checked.ts';
import { type Case, testPlaces } from './found-places.ts';

const cases: readonly Case[] = [
  [
    objectiveWithoutMetric,
    'leaves an objective that no segment serves either to the rule of step 1',
    `
      objectives:
        schneller-antworten: {statement: Schneller antworten, level: direct}
        weniger-retouren: {statement: Weniger Retouren, level: direct}
      segments:
        stammkunden: {serves: [weniger-retouren]}`,
    ['objectives/weniger-retouren'],
  ],
  [
    objectiveWithoutMetric,
    'asks before the first segment too',
    'objectives: {fewer-returns: {statement: Fewer returns, level: direct}}',
    ['objectives/fewer-returns'],
  ],
  [
    objectiveWithoutMetric,
    'asks for no metric of a wider aim',
    'objectives: {trusted-shop: {statement: The shop that people trust, level: higher-order}}',
    [],
  ],
  [
    conceptWithoutMetric,
    'asks nothing of ideas that are not kept',
    'concepts: {night-bus: {title: 夜间巴士}, ferry: {title: Ferry, status: parked}}',
    [],
  ],
  [
    conceptWithoutMetric,
    'is silent where the number that it moves proves nothing: that is told at the number',
    `
      concepts: {lockers: {title: Lockers, status: shortlisted}}
      metrics: {pick-ups: {concepts: {lockers: {}}}}`,
    [],
  ],
  [
    conceptWithoutMetric,
    'is silent where the number that it moves names an objective that is not there',
    `
      concepts: {lockers: {title: Lockers, status: shortlisted}}
      metrics: {pick-ups: {objectives: [gone], concepts: {lockers: {}}}}`,
    [],
  ],
  [
    conceptWithoutMetric,
    'asks where only a guardrail knows of it',
    `
      concepts: {lockers: {title: Lockers, status: shortlisted}}
      metrics: {break-ins: {kind: guardrail, concepts: {lockers: {}}}}`,
    ['concepts/lockers'],
  ],
  [
    metricWithoutName,
    'takes blanks for no name',
    'metrics: {wartezeit: {name: "  "}, 等候时间: {name: 等候时间}}',
    ['metrics/wartezeit/name'],
  ],
  [
    metricMovedByNothing,
    'asks what could spoil a guardrail',
    'metrics: {complaints: {kind: guardrail}}',
    ['metrics/complaints/concepts'],
  ],
  [
    metricMovedByNothing,
    'leaves a concept that is not there to the findings of form',
    'metrics: {complaints: {concepts: {gone: {}}}}',
    [],
  ],
  [
    linkWithoutMechanism,
    'speaks once a concept, and takes TBD for a mechanism to come',
    `
      concepts: {lockers: {title: Lockers}, night-bus: {title: Night bus}, ferry: {title: Ferry}}
      metrics:
        pick-ups: {concepts: {lockers: {}, night-bus: {mechanism: TBD}, ferry: {mechanism: ' '}}}`,
    ['metrics/pick-ups/concepts/lockers/mechanism', 'metrics/pick-ups/concepts/ferry/mechanism'],
  ],
  [metricWithoutUnit, 'takes TBD for a unit to come', 'metrics: {wartezeit: {unit: TBD}}', []],
  [
    metricWithoutBaseline,
    'takes a baseline of nought, and one to come, for baselines',
    'metrics: {apprentices: {baseline: {value: 0}}, pupils: {baseline: {value: TBD}}}',
    [],
  ],
  [targetWithoutDate, 'is silent where there is no target', 'metrics: {pick-ups: {target: {}}}', []],
  [
    targetWithoutDate,
    'asks for the date of a target that is to come',
    'metrics: {pick-ups: {target: {value: TBD}}, returns: {target: {value: 5, date: TBD}}}',
    ['metrics/pick-ups/target/date'],
  ],
  [
    metricProvesNothing,
    'speaks of an outcome and not of a guardrail',
    `
      metrics:
        klicks: {name: Klicks, kind: outcome, objectives: []}
        beschwerden: {name: Beschwerden, kind: guardrail}
        abschluesse: {name: Abschlüsse, objectives: [gone]}`,
    ['metrics/klicks/objectives'],
  ],
  [
    targetAgainstDirection,
    'finds a falling number that should rise',
    'metrics: {spenden: {direction: increase, baseline: {value: 900}, target: {value: -1}}}',
    ['metrics/spenden/target/value'],
  ],
  [
    targetAgainstDirection,
    'is silent where the number moves as it should, or may move either way',
    `
      metrics:
        up: {direction: increase, baseline: {value: -3}, target: {value: 0}}
        down: {direction: decrease, baseline: {value: 3}, target: {value: 0}}
        level: {direction: decrease, baseline: {value: 3}, target: {value: 3}}
        band: {direction: maintain, baseline: {value: 7.4}, target: {value: 7}}
        undecided: {baseline: {value: 3}, target: {value: 5}}`,
    [],
  ],
  [
    targetAgainstDirection,
    'is silent where one of the two numbers is not known',
    `
      metrics:
        pick-ups: {direction: decrease, baseline: {value: TBD}, target: {value: 5}}
        returns: {direction: decrease, baseline: {value: 5}, target: {value: TBD}}
        visits: {direction: decrease}`,
    [],
  ],
  [
    targetEqualsBaseline,
    'is silent where the number is to stay, or nothing says whether it is',
    `
      metrics:
        zufriedenheit: {direction: maintain, baseline: {value: 7}, target: {value: 7}}
        visits: {baseline: {value: 7}, target: {value: 7}}
        returns: {direction: decrease, baseline: {value: TBD}, target: {value: TBD}}
        calls: {direction: decrease, target: {value: 7}}`,
    [],
  ],
  [
    targetEqualsBaseline,
    'finds a number that should fall and is there already',
    'metrics: {wartezeit: {direction: decrease, baseline: {value: 7.0}, target: {value: 7}}}',
    ['metrics/wartezeit/target/value'],
  ],
  [
    pastTargetWithoutActual,
    'waits for the day to pass',
    'metrics: {visits: {target: {value: 5, date: 2026-11-21}}, calls: {target: {value: 5, date: TBD}}}',
    [],
  ],
  [
    pastTargetWithoutActual,
    'is silent where there is no target to be reached',
    'metrics: {visits: {target: {date: 2026-01-31}}, calls: {}}',
    [],
  ],
  [
    pastTargetWithoutActual,
    'takes the last number of a series before that day, and any later one',
    `
      metrics:
        monthly: {target: {value: 5, date: 2026-01-31}, actuals: [{value: 6, date: 2025-12-31}]}
        later: {target: {value: 5, date: 2026-01-31}, actuals: [{value: 6, date: 2026-09-30}]}`,
    [],
  ],
  [
    pastTargetWithoutActual,
    'does not take a number from long before, nor one that is still to come',
    `
      metrics:
        early: {target: {value: 5, date: 2026-01-31}, actuals: [{value: 6, date: 2025-12-30}]}
        to-come: {target: {value: TBD, date: 2026-01-31}, actuals: [{value: TBD, date: 2026-01-31}]}
        undated: {target: {value: 5, date: 2026-01-31}, actuals: [{value: 6, date: TBD}]}`,
    ['metrics/early/target/date', 'metrics/to-come/target/date', 'metrics/undated/target/date'],
  ],
  [
    percentOutOfRange,
    'looks at the baseline, the target and what was measured, and tells the first',
    `
      metrics:
        baseline: {unit: '%', baseline: {value: -1}, target: {value: 101}}
        target: {unit: '%', baseline: {value: 100}, target: {value: 100.5}}
        actual: {unit: '%', actuals: [{value: 0, date: 2026-10-01}, {value: 412, date: 2026-11-01}]}`,
    ['metrics/baseline/baseline/value', 'metrics/target/target/value', 'metrics/actual/actuals/1/value'],
  ],
  [
    percentOutOfRange,
    'is silent between nought and a hundred, on TBD and without a unit',
    `
      metrics:
        all: {unit: '%', baseline: {value: 0}, target: {value: 100}}
        to-come: {unit: '%', baseline: {value: TBD}}
        pupils: {baseline: {value: 300}}`,
    [],
  ],
];

testPlaces(cases);

describe('percent-out-of-range', () => {
  const judge = (language: string, unit: string, name: string) =>
    foundBy(
      percentOutOfRange,
      `language: ${language}\nmetrics: {share: {name: "${name}", unit: "${unit}", target: {value: 130}}}`,
    ).length === 1;

  it.each([
    ['en', '%', 'Seats taken'],
    ['en', '% of customers', 'Customers who come back'],
    ['en', 'percent', 'Appointments kept'],
    ['en', 'percentage of pupils', 'Pupils who finish'],
    ['de', '%', 'Zufriedene Patienten'],
    ['de-CH', 'Prozent der Kunden', 'Kunden, die wiederkommen'],
    ['de', 'in %', 'Belegte Zimmer'],
    ['fr', '% des clients', 'Clients qui reviennent'],
    ['fr', 'pour cent', 'Clients satisfaits'],
    ['es', 'por ciento', 'Clientes que vuelven'],
  ])('in a plan in %s, `%s` of “%s” is a part of a whole', (language, unit, name) => {
    expect(judge(language, unit, name)).toBe(true);
  });

  it.each([
    ['en', '% change', 'Visits'],
    ['en', '%', 'Growth of sales'],
    ['en', '% vs last year', 'Visits'],
    ['en', 'percentage points', 'Market share'],
    ['en', 'percentile', 'Response time'],
    ['en', 'customers', 'Customers who come back'],
    ['de', '%-Änderung', 'Besuche'],
    ['de', '%', 'Umsatzwachstum'],
    ['de', 'Prozentpunkte', 'Marktanteil'],
    ['de', '% growth', 'Umsatz'],
    ['fr', '% de croissance', 'Ventes'],
    ['es', '% más', 'Visitas'],
    ['zh', '%', '销售增长'],
  ])('in a plan in %s, `%s` of “%s” is not', (language, unit, name) => {
    expect(judge(language, unit, name)).toBe(false);
  });
});

describe('the findings of step 5', () => {
  it('name the concept and the number of a link, each by its words', () => {
    const [found] = foundBy(
      linkWithoutMechanism,
      'concepts: {abholfach: {title: Abholfach}}\nmetrics: {besuche: {name: Besuche, concepts: {abholfach: {}}}}',
    );
    expect(found?.message).toBe('Nothing says how “Abholfach” moves “Besuche”');
    expect(found?.question).toBe('How does “Abholfach” move “Besuche”?');
  });

  it('say on which side of the baseline a target lies', () => {
    const [up, down] = foundBy(
      targetAgainstDirection,
      [
        'metrics:',
        '  up: {name: Visits, direction: increase, baseline: {value: 5}, target: {value: 3}}',
        '  down: {name: Calls, direction: decrease, baseline: {value: 3}, target: {value: 5}}',
      ].join('\n'),
    );
    expect(up?.message).toBe('“Visits” should increase, but its target 3 is below its baseline 5');
    expect(down?.message).toBe('“Calls” should decrease, but its target 5 is above its baseline 3');
  });
});
