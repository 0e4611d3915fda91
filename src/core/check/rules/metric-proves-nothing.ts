import type { Rule } from '../rule.ts';

export const metricProvesNothing: Rule = {
  code: 'CNSG513',
  name: 'metric-proves-nothing',
  step: 'impact',
  weight: 'gap',
  find: ({ plan, called }) =>
    [...plan.metrics]
      // A guardrail shows that nothing broke, and need not prove anything.
      .filter(([, { kind, objectives }]) => kind !== 'guardrail' && !objectives?.length)
      .map(([id]) => ({
        path: ['metrics', id, 'objectives'],
        message: `${called(id)} proves no objective`,
        help: 'Name the objective under `objectives`, or mark it `kind: guardrail` if it only guards against harm',
        question: `Which objective came true if ${called(id)} gets where you want it?`,
      })),
};
