import { gap } from '../gap.ts';

export const segmentWithoutBarrier = gap({
  code: 'CNSG207',
  name: 'segment-without-barrier',
  step: 'customers',
  need: 'segment-barriers',
  message: 'Nothing says what stops {title}',
  help: 'Add at least one of their `barriers`',
});
