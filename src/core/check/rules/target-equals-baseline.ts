import type { Rule } from '../rule.ts';

export const targetEqualsBaseline: Rule = {
  code: 'CNSG516',
  name: 'target-equals-baseline',
  step: 'impact',
  weight: 'warning',
  find: ({ plan, called }) =>
    [...plan.metrics].flatMap(([id, { direction, baseline, target }]) => {
      const shouldMove = direction === 'increase' || direction === 'decrease';
      const value = target?.value;
      if (!shouldMove || typeof value !== 'number' || value !== baseline?.value) return [];
      return [
        {
          path: ['metrics', id, 'target', 'value'],
          message: `${called(id)} should ${direction}, but its target ${value} is where it stands already`,
          help: 'Set a target that differs from the baseline, or write `direction: maintain`',
          question: `What would you be proud of for ${called(id)}, if ${value} is what you have?`,
        },
      ];
    }),
};
