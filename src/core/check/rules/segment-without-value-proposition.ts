import { gap } from '../gap.ts';

export const segmentWithoutValueProposition = gap({
  code: 'CNSG206',
  name: 'segment-without-value-proposition',
  step: 'customers',
  need: 'segment-value-proposition',
  message: 'Nothing says what is in it for {title}',
  help: 'Write what they get that suits only them into `valueProposition`',
});
