import type { Rule } from '../rule.ts';

export const leftOutWithoutReason: Rule = {
  code: 'CNSG210',
  name: 'left-out-without-reason',
  step: 'customers',
  weight: 'gap',
  find: ({ plan, called }) =>
    [...plan.leftOut].flatMap(([id, { reason }]) => {
      if (reason?.trim()) return [];
      return [
        {
          path: ['leftOut', id, 'reason'],
          message: `Nothing says why ${called(id)} was left out`,
          help: 'Write the reason into `reason`',
          question: `Why does the plan do without ${called(id)}?`,
        },
      ];
    }),
};
