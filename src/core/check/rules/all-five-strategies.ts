import { gap } from '../gap.ts';
import type { Rule } from '../rule.ts';

/** A smell rather than a gap: some plans do need all five. */
export const allFiveStrategies: Rule = {
  ...gap({
    code: 'CNSG302',
    name: 'all-five-strategies',
    step: 'strategies',
    need: 'strategies-focus',
    message: 'The plan takes all five strategies at once',
    help: 'Leave at least one for later: give it `selected: false` and the reason',
  }),
  weight: 'warning',
};
