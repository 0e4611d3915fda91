import { labels } from '../labels.ts';
import type { ConceptData, PlanData, Ref } from '../plan-data.ts';
import type { Report } from '../report.ts';

/** Which metric ties which concept to which objective, and where nothing does. */
export const report: Report = {
  title: labels.traceMatrix,
  summary: 'objectives, concepts and metrics in one matrix, with the gaps',
  page: 'landscape',
  data: (plan) => ({ rows: matrixRows(plan), without: withoutConcept(plan), gaps: gapsIn(plan) }),
};

/** Kept concepts, and those that a metric names; a cell holds the metrics by which the concept reaches the objective. */
function matrixRows({ objectives, concepts, metrics }: PlanData) {
  const objectivesOf = new Map(
    metrics.map(({ id, objectives }) => [id, new Set(objectives.map(({ id }) => id))]),
  );
  return concepts.filter(isInMatrix).map((concept) => ({
    concept,
    cells: objectives.map(({ id }) =>
      concept.metrics.filter((metric) => objectivesOf.get(metric.id)?.has(id)),
    ),
  }));
}

function isInMatrix({ isKept, metrics }: ConceptData): boolean {
  return isKept || metrics.length > 0;
}

/** For each objective its metrics that no concept moves; no lists where there are none of them at all. */
function withoutConcept({ objectives, metrics }: PlanData): readonly (readonly Ref[])[] {
  const unmoved = new Set(metrics.filter(({ concepts }) => concepts.length === 0).map(({ id }) => id));
  const cells = objectives.map((objective) => objective.metrics.filter(({ id }) => unmoved.has(id)));
  return cells.some((cell) => cell.length > 0) ? cells : [];
}

/** What is tied to nothing; a wider aim is shared with others and needs no metric here. */
function gapsIn({ objectives, concepts, metrics }: PlanData) {
  const own = objectives.filter(({ level }) => level !== 'higher-order');
  const reached = new Set(concepts.flatMap(({ objectives }) => objectives.map(({ id }) => id)));
  return [
    { title: labels.objectivesWithoutMetric, refs: own.filter(({ metrics }) => metrics.length === 0) },
    {
      title: labels.objectivesWithoutConcept,
      refs: own.filter(({ id, metrics }) => metrics.length > 0 && !reached.has(id)),
    },
    {
      title: labels.conceptsWithoutObjective,
      refs: concepts.filter(({ isKept, objectives }) => isKept && objectives.length === 0),
    },
    {
      title: labels.metricsWithoutObjective,
      refs: metrics.filter(({ objectives }) => objectives.length === 0),
    },
    { title: labels.metricsWithoutConcept, refs: metrics.filter(({ concepts }) => concepts.length === 0) },
  ].filter(({ refs }) => refs.length > 0);
}
