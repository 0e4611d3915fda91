import { gap } from '../gap.ts';

export const metricWithoutUnit = gap({
  code: 'CNSG506',
  name: 'metric-without-unit',
  step: 'impact',
  need: 'metric-unit',
  message: '{title} has no unit',
  help: 'Say what is counted: minutes, %, customers; write `TBD` where somebody is to find it out',
});
