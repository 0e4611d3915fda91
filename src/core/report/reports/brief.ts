import { labels } from '../labels.ts';
import type { MetricData, PlanData } from '../plan-data.ts';
import type { Report } from '../report.ts';
import { countOf, filled } from '../story/phrases.ts';
import { gapsOf, storyOf } from '../story/story.ts';

/** The plan on one page, for those who decide. */
export const report: Report = {
  title: labels.brief,
  summary: 'the plan on one page, for those who decide',
  page: 'portrait',
  data: (plan) => {
    const story = storyOf(plan);
    return { story, measures: measures(plan), moreMeasures: moreMeasures(plan), gaps: gapsOf(plan, story) };
  },
};

const mostRows = 7;

/** Rows for the table: metrics of objectives first, those with a target before those without. */
function measures({ metrics }: PlanData) {
  return rowsOf(metrics).map((metric) => ({
    metric,
    today: (metric.latest ?? metric.baseline).words,
    target: metric.target.words,
    movedBy: metric.concepts.map(({ concept }) => concept),
  }));
}

function rowsOf(metrics: readonly MetricData[]): readonly MetricData[] {
  const rank = ({ objectives, target }: MetricData) =>
    (objectives.length === 0 ? 2 : 0) + (target.words === '' ? 1 : 0);
  return metrics.toSorted((one, other) => rank(one) - rank(other)).slice(0, mostRows);
}

function moreMeasures({ metrics }: PlanData): string {
  const rest = metrics.length - mostRows;
  return rest > 0 ? filled(labels.storyMoreMetrics, { count: countOf(rest) }) : '';
}
