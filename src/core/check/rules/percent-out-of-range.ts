import type { Metric } from '../../plan/plan.ts';
import { isPartOfWhole } from '../percentage.ts';
import type { Rule } from '../rule.ts';

export const percentOutOfRange: Rule = {
  code: 'CNSG517',
  name: 'percent-out-of-range',
  step: 'impact',
  weight: 'warning',
  find: ({ plan, called, language }) =>
    [...plan.metrics].flatMap(([id, metric]) => {
      const { unit = '', name = '' } = metric;
      if (!isPartOfWhole(unit, name, language)) return [];
      // The first speaks for all: they share the cause.
      const wrong = valuesOf(metric).find(
        ({ value }) => typeof value === 'number' && (value < 0 || value > 100),
      );
      if (!wrong) return [];
      return [
        {
          path: ['metrics', id, ...wrong.path, 'value'],
          message: `${called(id)} is counted in ${unit}, and ${wrong.value} is not between 0 and 100`,
          help: 'Correct the number, or say in the unit what it is: `% change`, `% of last year`',
          question: `What are 100 % of ${called(id)}?`,
        },
      ];
    }),
};

/** Every number of a metric, with the way to it. */
function valuesOf({ baseline, target, actuals }: Metric) {
  return [
    { path: ['baseline'], value: baseline?.value },
    { path: ['target'], value: target?.value },
    ...(actuals ?? []).map(({ value }, at) => ({ path: ['actuals', String(at)], value })),
  ];
}
