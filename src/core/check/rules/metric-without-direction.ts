import { gap } from '../gap.ts';

export const metricWithoutDirection = gap({
  code: 'CNSG507',
  name: 'metric-without-direction',
  step: 'impact',
  need: 'metric-direction',
  message: '{title} has no direction',
  help: 'Write `direction: increase`, `decrease` or `maintain`',
});
