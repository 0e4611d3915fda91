import { gap } from '../gap.ts';

export const segmentWithoutObjective = gap({
  code: 'CNSG205',
  name: 'segment-without-objective',
  step: 'customers',
  need: 'segment-objective',
  message: 'Nothing says what you want of {title}',
  help: 'Write what these customers, unlike the others, should do into `objective`',
});
