import type { Rule } from '../rule.ts';

export const targetAgainstDirection: Rule = {
  code: 'CNSG515',
  name: 'target-against-direction',
  step: 'impact',
  weight: 'error',
  find: ({ plan, called }) =>
    [...plan.metrics].flatMap(([id, { direction, baseline, target }]) => {
      const [from, to] = [baseline?.value, target?.value];
      if (typeof from !== 'number' || typeof to !== 'number') return [];
      const isAgainst = (direction === 'increase' && to < from) || (direction === 'decrease' && to > from);
      if (!isAgainst) return [];
      return [
        {
          path: ['metrics', id, 'target', 'value'],
          message: `${called(id)} should ${direction}, but its target ${to} is ${to < from ? 'below' : 'above'} its baseline ${from}`,
          help: 'Correct the direction, or the number that is wrong',
          question: `Should ${called(id)} go up or down, and from where?`,
        },
      ];
    }),
};
