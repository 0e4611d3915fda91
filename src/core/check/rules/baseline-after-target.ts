import { isDay } from '../day.ts';
import type { Rule } from '../rule.ts';

export const baselineAfterTarget: Rule = {
  code: 'CNSG514',
  name: 'baseline-after-target',
  step: 'impact',
  weight: 'error',
  find: ({ plan, called }) =>
    [...plan.metrics].flatMap(([id, { baseline, target }]) => {
      const isLate = isDay(baseline?.date) && isDay(target?.date) && baseline.date > target.date;
      if (!isLate) return [];
      return [
        {
          path: ['metrics', id, 'baseline', 'date'],
          message: `The baseline of ${called(id)} is dated after its target`,
          help: 'Correct one of the two dates',
          question: 'When was the baseline measured, and by when should the target be reached?',
        },
      ];
    }),
};
