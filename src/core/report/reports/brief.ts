import { fullnessOf, type Limits } from '../fullness.ts';
import { labels } from '../labels.ts';
import type { MetricData, PlanData } from '../plan-data.ts';
import type { Report } from '../report.ts';
import { countOf, filled } from '../story/phrases.ts';
import { type Chapter, gapsOf, storyOf } from '../story/story.ts';

/** The plan on one page, for those who decide. */
export const report: Report = {
  title: labels.brief,
  summary: 'the plan on one page, for those who decide',
  page: 'portrait',
  data: (plan) => {
    const [story, rows] = [storyOf(plan), measures(plan)];
    const fullness = fullnessOf(wordsOf(plan, story, rows), apart, limits);
    const lenses = plan.lensSections.filter(({ sentence }) => sentence !== '');
    return {
      story,
      measures: rows,
      moreMeasures: moreMeasures(plan),
      lenses,
      gaps: gapsOf(plan, story),
      fullness,
    };
  },
};

const mostRows = 7;

/** Half a line that a paragraph leaves empty, and the room between two. */
const apart = 45;

/** As a sheet of Letter paper, the lower of the two, holds them with fonts that run wide. */
const limits: Limits = [
  ['overfull', 10800],
  ['tight', 8300],
  ['full', 5600],
  ['crowded', 3900],
];

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

/** All words that the page has to hold. */
function wordsOf(
  { title, summary, ask, lensSections }: PlanData,
  story: readonly Chapter[],
  rows: ReturnType<typeof measures>,
): readonly string[] {
  const paragraphs = story.flatMap((chapter) => chapter.paragraphs);
  return [
    title,
    summary,
    ask,
    ...paragraphs.map(({ lead, aside, text }) => lead + aside + text),
    ...lensSections
      .filter(({ sentence }) => sentence !== '')
      .map(({ title: name, after, sentence }) => name + after + sentence),
    ...rows.flatMap(({ metric, today, target, movedBy }) => [
      metric.title,
      today,
      target,
      movedBy.map((concept) => concept.title).join('; '),
    ]),
  ];
}
