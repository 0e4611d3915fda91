import { gap } from '../gap.ts';

export const segmentWithoutRationale = gap({
  code: 'CNSG203',
  name: 'segment-without-rationale',
  step: 'customers',
  need: 'segment-rationale',
  message: 'Nothing says why {title} was chosen',
  help: 'Write the reason into `rationale`',
});
