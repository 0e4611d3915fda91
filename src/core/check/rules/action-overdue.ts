import { isDay } from '../day.ts';
import type { Rule } from '../rule.ts';

export const actionOverdue: Rule = {
  code: 'CNSG905',
  name: 'action-overdue',
  step: 'across',
  weight: 'hint',
  find: ({ plan, called, today }) =>
    [...plan.actions]
      .filter(([, { due, done }]) => isDay(due) && due < today && done === undefined)
      .map(([id, { due }]) => ({
        path: ['actions', id, 'due'],
        message: `${called(id)} was due on ${due} and is not done`,
        help: 'Write the day under `done`, or agree on a new `due`',
        question: `What keeps ${called(id)} from being done?`,
      })),
};
