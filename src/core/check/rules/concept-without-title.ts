import { gap } from '../gap.ts';

export const conceptWithoutTitle = gap({
  code: 'CNSG402',
  name: 'concept-without-title',
  step: 'concepts',
  need: 'concept-title',
  message: 'The concept {title} has no title',
  help: 'Give it a `title` of a few words that the room would recognise',
});
