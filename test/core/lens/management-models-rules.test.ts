import { describe, expect, test } from 'vitest';
import { managementModels } from '../../../src/core/lens/management-models.ts';
import { foundByLens, type LensCase, testLensPlaces } from './found-by-lens.ts';

/** Two segments with a concept each, and a metric for each concept. */
const plan = (said: string) => `
  objectives: {faster-answers: {statement: Answer faster}}
  segments:
    travel-managers: {name: Travel managers, serves: [faster-answers]}
    island-residents: {name: Island residents}
  concepts:
    traveller-board: {title: The board, segments: [travel-managers]}
    airfield-channel: {title: The duty officer's word, segments: [island-residents]}
  metrics:
    told-first: {name: Told first, concepts: {traveller-board: {}}}
    heard-from-us: {name: Heard from us, concepts: {airfield-channel: {}}}
    answered-in-time: {name: Answered in time, objectives: [faster-answers]}
    all-satisfied: {name: Satisfaction, kind: guardrail}
  lenses:
    management-models:
      ${said}`;

const intended = (managers: string, residents: string) =>
  `segments: {travel-managers: {${managers}}, island-residents: {${residents}}}`;

const cases: readonly LensCase[] = [
  [
    'other-model-measured',
    'finds a metric that watches another model than its segment is meant to have',
    plan(`${intended('inUse: key-account, intended: social', 'intended: pure-retail')}
      metrics: {told-first: {measures: key-account}, heard-from-us: {measures: pure-retail}}`),
    ['metrics/told-first/measures'],
  ],
  [
    'other-model-measured',
    'is silent on a model that is intended for another segment of the metric',
    plan(`${intended('intended: social', 'intended: pure-retail')}
      metrics: {all-satisfied: {measures: pure-retail}}`),
    [],
  ],
  [
    'other-model-measured',
    'finds the segments of a metric without concepts through its objectives',
    plan(`${intended('intended: social', 'intended: pure-retail')}
      metrics: {answered-in-time: {measures: pure-retail}}`),
    ['metrics/answered-in-time/measures'],
  ],
  [
    'other-model-measured',
    'is silent as long as no model is intended',
    plan(`${intended('inUse: key-account', 'inUse: social')}
      metrics: {told-first: {measures: auction}}`),
    [],
  ],
  [
    'other-model-measured',
    'does not look at the segments of a concept that was set aside',
    `
  segments: {travel-managers: {name: Travel managers}, island-residents: {name: Island residents}}
  concepts:
    traveller-board: {title: The board, segments: [travel-managers], status: chosen}
    street-fair: {title: A fair, segments: [island-residents], status: dropped}
  metrics: {told-first: {name: Told first, concepts: {traveller-board: {}, street-fair: {}}}}
  lenses:
    management-models:
      segments: {travel-managers: {intended: social}, island-residents: {intended: auction}}
      metrics: {told-first: {measures: auction}}`,
    ['metrics/told-first/measures'],
  ],
  [
    'other-model-measured',
    'is silent on the model in use with a segment that no other is intended for',
    plan(`${intended('intended: social', 'inUse: pure-retail')}
      metrics: {all-satisfied: {measures: pure-retail}}`),
    [],
  ],
  [
    'intended-model-unmeasured',
    'finds a segment that no metric is about',
    `
  segments: {travel-managers: {name: Travel managers}, island-residents: {name: Island residents}}
  concepts: {traveller-board: {title: The board, segments: [travel-managers]}}
  metrics: {told-first: {name: Told first, concepts: {traveller-board: {}}}}
  lenses:
    management-models:
      segments: {travel-managers: {intended: social}, island-residents: {intended: auction}}
      metrics: {told-first: {measures: social}}`,
    ['segments/island-residents/intended'],
  ],
  [
    'intended-model-unmeasured',
    'is silent as long as the plan has no metric',
    `
  segments: {island-residents: {name: Island residents}}
  lenses: {management-models: {segments: {island-residents: {intended: auction}}}}`,
    [],
  ],
  [
    'intended-model-unmeasured',
    'finds a segment whose metrics all watch what another one is meant to have',
    plan(`${intended('intended: social', 'intended: pure-retail')}
      metrics: {all-satisfied: {measures: pure-retail}}`),
    ['segments/travel-managers/intended'],
  ],
  [
    'intended-model-unmeasured',
    'is silent where the metric has been told already, and where no metric says what it measures',
    plan(`${intended('intended: social', 'intended: pure-retail')}
      metrics: {told-first: {measures: key-account}}`),
    [],
  ],
  [
    'model-by-habit',
    'finds what nobody decided, and not what nobody was asked',
    plan(intended('inUse: social, conscious: false', 'inUse: social')),
    ['segments/travel-managers/conscious'],
  ],
  [
    'segment-without-model',
    'finds what is missing, once for each segment',
    plan(intended('inUse: social, intended: social, conscious: false', 'inUse: social')),
    ['segments/island-residents'],
  ],
  [
    'metric-without-management-model',
    'asks of every metric but guardrails',
    plan('metrics: {told-first: {measures: social}}'),
    ['metrics/heard-from-us/measures', 'metrics/answered-in-time/measures'],
  ],
  [
    'success-test-open',
    'finds tests without an answer and answers without words',
    plan(`balance: {answer: 'yes', words: Two models}
      deployment: {answer: 'no'}
      experience: {answer: not-applicable, words: Nobody serves them}`),
    ['evolution', 'deployment/words'],
  ],
];

describe('the rules of the management models', () => {
  testLensPlaces(managementModels, cases);

  test('say that the old model is measured, and what was intended for whom', () => {
    const yaml = plan(`${intended('inUse: key-account, intended: social', '')}
      metrics: {told-first: {measures: key-account}}`);
    expect(foundByLens(managementModels, 'other-model-measured', yaml)[0]?.message).toBe(
      '“Told first” measures the old model, key account, and the one intended is social for “Travel managers”',
    );
  });

  test('say what is intended for each of several segments', () => {
    const yaml = plan(`${intended('intended: social', 'inUse: key-account, intended: pure-retail')}
      metrics: {all-satisfied: {measures: key-account}}`);
    expect(foundByLens(managementModels, 'other-model-measured', yaml)[0]?.message).toBe(
      '“Satisfaction” measures the old model, key account, and those intended are ' +
        'pure retail for “Island residents”, and social for “Travel managers”',
    );
  });
});
