import { gap } from '../gap.ts';

export const metricWithoutOwner = gap({
  code: 'CNSG512',
  name: 'metric-without-owner',
  step: 'impact',
  need: 'metric-owner',
  message: 'Nobody watches {title}',
  help: 'Name one person, role or team, or write `TBD` where somebody is to find it out',
});
