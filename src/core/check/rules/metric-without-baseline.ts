import { gap } from '../gap.ts';

export const metricWithoutBaseline = gap({
  code: 'CNSG508',
  name: 'metric-without-baseline',
  step: 'impact',
  need: 'metric-baseline',
  message: '{title} has no baseline',
  help: 'Write where the number stands today, or `TBD` where somebody is to find it out',
});
