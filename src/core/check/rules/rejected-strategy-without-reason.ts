import type { Rule } from '../rule.ts';

export const rejectedStrategyWithoutReason: Rule = {
  code: 'CNSG306',
  name: 'rejected-strategy-without-reason',
  step: 'strategies',
  weight: 'gap',
  find: ({ plan, called }) =>
    [...plan.strategies].flatMap(([id, { selected, rationale }]) => {
      if (selected !== false || rationale?.trim()) return [];
      return [
        {
          path: ['strategies', id, 'rationale'],
          message: `The strategy ${called(id)} was not taken, and nobody wrote why`,
          help: 'Write the reason in `rationale`; one line is enough',
          question: `Why did you leave ${called(id)} out?`,
        },
      ];
    }),
};
