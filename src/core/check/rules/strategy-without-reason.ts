import { gap } from '../gap.ts';

export const strategyWithoutReason = gap({
  code: 'CNSG303',
  name: 'strategy-without-reason',
  step: 'strategies',
  need: 'strategy-rationale',
  message: 'The strategy {title} is taken without a reason',
  help: 'Write in `rationale` why it fits these customers and what stops them',
});
