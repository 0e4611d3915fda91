import { labels } from '../labels.ts';
import type { Report } from '../report.ts';

/** Where every number stands: baseline, what was measured since, target, and how far it has come. */
export const report: Report = {
  title: labels.metricsReport,
  summary: 'baseline, what was measured since, target and progress of every metric',
  page: 'portrait',
  data: ({ metrics }) => ({
    measured: metrics.filter(({ actuals }) => actuals.length > 0),
    hasProgress: metrics.some(({ progress }) => progress !== null),
  }),
};
