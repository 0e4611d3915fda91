import type { Rule } from '../rule.ts';

export const parkingLotNotEmpty: Rule = {
  code: 'CNSG902',
  name: 'parking-lot-not-empty',
  step: 'across',
  weight: 'warning',
  find: ({ plan, called }) => {
    if (plan.status !== 'agreed') return [];
    return [...plan.parkingLot]
      .filter(([, { owner, resolution }]) => !owner?.trim() && !resolution?.trim())
      .map(([id]) => ({
        path: ['parkingLot', id],
        message: `${called(id)} is still parked, and nobody takes it up`,
        help: 'Write under `resolution` what became of it, or under `owner` who takes it up',
        question: `What becomes of ${called(id)}, and who sees to it?`,
      }));
  },
};
