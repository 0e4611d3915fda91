import type { Rule } from '../rule.ts';

export const conceptWithoutMetric: Rule = {
  code: 'CNSG502',
  name: 'concept-without-metric',
  step: 'impact',
  weight: 'gap',
  find: ({ plan, missing, links, called }) =>
    (missing.get('concept-metric') ?? []).flatMap(({ element = '', question }) => {
      const moved = links.naming('metric', 'concepts', element);
      // Any other number that it moves lacks an objective, or names one that is not there: that is told at the metric.
      if (moved.some((metric) => plan.metrics.get(metric)?.kind !== 'guardrail')) return [];
      return [
        {
          path: ['concepts', element],
          message: `${called(element)} reaches no objective through a metric`,
          help: 'Name it under `concepts` of a metric that would prove an objective',
          question,
        },
      ];
    }),
};
