import { stepIds, steps } from '../../method/steps.ts';
import { fullnessOf, type Limits } from '../fullness.ts';
import { labels } from '../labels.ts';
import type { PlanData } from '../plan-data.ts';
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
    fullness: fullnessOf(wordsOf(plan), apart, limits),
  }),
};

const bandTitles = stepIds.map((id) => `${steps[id].number} ${steps[id].title}`);

/** What the end of a line and the room between two cells leave empty. */
const apart = 30;

/** As a sheet of A4, the lower of the two when it lies, holds them with fonts that run wide. */
const limits: Limits = [
  ['overfull', 9200],
  ['tight', 6400],
  ['full', 4500],
  ['crowded', 3000],
];

/** All words that the sheet has to hold. */
function wordsOf({
  title,
  objectives,
  segments,
  strategies,
  concepts,
  metrics,
}: PlanData): readonly string[] {
  return [
    title,
    ...objectives.map((objective) => objective.title),
    ...segments.flatMap(({ title: name, objective, valueProposition, barriers }) => [
      name,
      objective,
      valueProposition,
      barriers.map((barrier) => barrier.title).join('; '),
    ]),
    ...strategies.map(({ rationale }) => rationale),
    ...concepts.flatMap((concept) => (concept.isKept ? [concept.title, concept.customerValue] : [])),
    ...concepts.flatMap((concept) => (concept.status === 'idea' ? [concept.title] : [])),
    ...metrics.map((metric) => metric.title + metric.change),
  ];
}
