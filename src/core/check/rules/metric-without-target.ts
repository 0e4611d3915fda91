import { gap } from '../gap.ts';

export const metricWithoutTarget = gap({
  code: 'CNSG509',
  name: 'metric-without-target',
  step: 'impact',
  need: 'metric-target',
  message: '{title} has no target',
  help: 'Write where the number should stand in the end, or `TBD` where somebody is to find it out',
});
