import { gap } from '../gap.ts';

export const strategyWithoutSegment = gap({
  code: 'CNSG304',
  name: 'strategy-without-segment',
  step: 'strategies',
  need: 'strategy-segments',
  message: 'The strategy {title} is for no segment',
  help: 'Name in `segments` whom it is for',
});
