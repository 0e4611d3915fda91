import { isDay } from '../day.ts';
import type { Rule } from '../rule.ts';

/** A number of a weekly or monthly series seldom falls on the day of the target: the last one before it counts. */
const days = 31;
const milliseconds = days * 24 * 60 * 60 * 1000;

export const pastTargetWithoutActual: Rule = {
  code: 'CNSG518',
  name: 'past-target-without-actual',
  step: 'impact',
  weight: 'warning',
  find: ({ plan, called, today }) =>
    [...plan.metrics].flatMap(([id, { target, actuals }]) => {
      const due = target?.date;
      if (target?.value === undefined || !isDay(due) || due >= today) return [];
      const isMeasured = actuals?.some(
        ({ value, date }) => typeof value === 'number' && isDay(date) && tellsOf(date, due),
      );
      if (isMeasured) return [];
      return [
        {
          path: ['metrics', id, 'target', 'date'],
          message: `The target of ${called(id)} was due on ${due}, and no number says whether it was reached`,
          help: `Add what was measured under \`actuals\`: at most ${days} days before that day, or later`,
          question: `Where did ${called(id)} stand on ${due}?`,
        },
      ];
    }),
};

function tellsOf(date: string, due: string): boolean {
  return Date.parse(date) >= Date.parse(due) - milliseconds;
}
