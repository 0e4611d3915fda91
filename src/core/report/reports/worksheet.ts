import { stepIds, steps } from '../../method/steps.ts';
import { labels } from '../labels.ts';
import type { Report } from '../report.ts';
import { traceOf } from '../trace-of.ts';

/** The five steps as bands on one sheet, for the wall and for the next workshop. */
export const report: Report = {
  title: labels.worksheet,
  summary: 'the five steps as bands on one sheet',
  page: 'landscape',
  data: (plan) => ({
    direct: plan.objectives.filter(({ level }) => level !== 'higher-order'),
    wider: plan.objectives.filter(({ level }) => level === 'higher-order'),
    kept: plan.concepts.filter(({ isKept }) => isKept),
    ideas: plan.concepts.filter(({ status }) => status === 'idea'),
    /** Direct objectives with their metrics, and wider aims that have one. */
    trace: traceOf(plan).filter(({ isWider, metrics }) => !isWider || metrics.length > 0),
    /** Metrics that no objective has. */
    loose: plan.metrics.filter(({ objectives }) => objectives.length === 0),
    bands: bandTitles,
  }),
};

const bandTitles = stepIds.map((id) => `${steps[id].number} ${steps[id].title}`);
