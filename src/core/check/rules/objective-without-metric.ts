import type { Rule } from '../rule.ts';
import { isUnreached } from './unreached-objective.ts';

export const objectiveWithoutMetric: Rule = {
  code: 'CNSG501',
  name: 'objective-without-metric',
  step: 'impact',
  weight: 'gap',
  find: (facts) =>
    (facts.missing.get('objective-metric') ?? []).flatMap(({ element = '', question }) => {
      // What no segment serves either is unreached altogether: a rule of step 1 tells of it.
      if (isUnreached(facts, element)) return [];
      return [
        {
          // The objective, so that it can be waived there: there is no metric to stand at.
          path: ['objectives', element],
          message: `No metric would prove ${facts.called(element)}`,
          help: 'Add a metric that names it under `objectives`',
          question,
        },
      ];
    }),
};
