import type { Rule } from '../rule.ts';

export const decisionWithoutReason: Rule = {
  code: 'CNSG906',
  name: 'decision-without-reason',
  step: 'across',
  weight: 'hint',
  find: ({ plan, called }) =>
    [...plan.decisions]
      .filter(([, { reason }]) => !reason?.trim())
      .map(([id]) => ({
        path: ['decisions', id, 'reason'],
        message: `${called(id)} was decided without a reason in words`,
        help: 'Write under `reason` what tipped the balance',
        question: `Why did you decide ${called(id)}, and against what?`,
      })),
};
