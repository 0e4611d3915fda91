import { gap } from '../gap.ts';

export const metricWithoutSource = gap({
  code: 'CNSG511',
  name: 'metric-without-source',
  step: 'impact',
  need: 'metric-source',
  message: 'Nothing says where the numbers for {title} come from',
  help: 'Name the system, the survey or the list, or write `TBD` where somebody is to find it out',
});
