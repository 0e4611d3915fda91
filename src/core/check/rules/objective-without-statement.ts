import { gap } from '../gap.ts';

export const objectiveWithoutStatement = gap({
  code: 'CNSG103',
  name: 'objective-without-statement',
  step: 'objectives',
  need: 'objective-statement',
  message: 'The objective {title} does not say what should come true',
  help: 'Write its `statement`, in one sentence',
});
