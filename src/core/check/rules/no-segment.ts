import { gap } from '../gap.ts';

export const noSegment = gap({
  code: 'CNSG201',
  name: 'no-segment',
  step: 'customers',
  need: 'segment',
  message: 'The plan has no segment',
  help: 'Add the customers whose behaviour moves the objectives most to `segments`',
});
