import { gap } from '../gap.ts';

export const segmentWithoutName = gap({
  code: 'CNSG202',
  name: 'segment-without-name',
  step: 'customers',
  need: 'segment-name',
  message: 'The segment {title} has no name',
  help: 'Write its `name`, as the team calls these customers',
});
