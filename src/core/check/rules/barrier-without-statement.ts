import { gap } from '../gap.ts';

export const barrierWithoutStatement = gap({
  code: 'CNSG209',
  name: 'barrier-without-statement',
  step: 'customers',
  need: 'barrier-statement',
  message: 'The barrier {title} does not say what stops the segment',
  help: 'Write its `statement`, in one sentence',
});
