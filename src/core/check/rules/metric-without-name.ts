import { gap } from '../gap.ts';

export const metricWithoutName = gap({
  code: 'CNSG503',
  name: 'metric-without-name',
  step: 'impact',
  need: 'metric-name',
  message: 'The metric {title} has no name',
  help: 'Say in a few words what is measured: “Time to rebook”',
});
