import { gap } from '../gap.ts';

export const conceptWithoutSegment = gap({
  code: 'CNSG407',
  name: 'concept-without-segment',
  step: 'concepts',
  need: 'concept-segments',
  message: 'The kept concept {title} is for no segment',
  help: 'Name in `segments` whom it is for',
});
