import { gap } from '../gap.ts';

export const conceptWithoutApproach = gap({
  code: 'CNSG405',
  name: 'concept-without-approach',
  step: 'concepts',
  need: 'concept-approach',
  message: 'The kept concept {title} takes no approach',
  help: "Name one of its strategy's approaches in `approach`, or `other` where none fits",
});
