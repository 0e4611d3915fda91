import { elements } from '../../plan/fields.ts';
import { type ConceptGroup, groupedConcepts } from '../concept-groups.ts';
import { type Fact, factsOf, gapFact, linksFact, workshopFacts } from '../facts.ts';
import { labels } from '../labels.ts';
import { logTold } from '../log-told.ts';
import type { ConceptData, MetricData, ObjectiveData, PlanData } from '../plan-data.ts';
import type { Report } from '../report.ts';
import { segmentTold } from '../segment-told.ts';
import { told } from '../told.ts';
import { traceOf } from '../trace-of.ts';

/** Everything that the plan says, step by step. */
export const report: Report = {
  title: labels.fullReport,
  summary: 'everything that the plan says, step by step',
  page: 'portrait',
  data: (plan) => ({
    workshop: workshopFacts(plan),
    objectives: objectiveGroups(plan),
    segments: plan.segments.map(segmentTold),
    leftOut: plan.leftOut.map((left) => ({ ...left, facts: factsOf('leftOut', left, told.leftOut) })),
    barriersLabel: elements.segment.fields.barriers.label,
    taken: strategiesTold(plan, 'isTaken'),
    refused: strategiesTold(plan, 'isRefused'),
    conceptGroups: conceptGroups(plan),
    metrics: plan.metrics.map(metricTold),
    /** Numbers measured later get a column as soon as there is one. */
    hasActuals: plan.metrics.some(({ latest }) => latest !== null),
    trace: traceOf(plan),
    ...logTold(plan),
  }),
};

type WithFacts<Of> = Of & { readonly facts: readonly Fact[] };

const levels = [
  { level: 'direct', title: labels.direct, none: labels.noDirect },
  { level: 'higher-order', title: labels.wider, none: labels.noWider },
  { level: null, title: labels.unsorted, none: '' },
] as const;

/** Direct objectives, wider aims, and those of which the level was not said. */
function objectiveGroups({ objectives }: PlanData) {
  return levels
    .map(({ level, title, none }) => ({
      title,
      none,
      all: objectives.filter((objective) => objective.level === level).map(objectiveTold),
    }))
    .filter(({ none, all }) => none !== '' || all.length > 0);
}

function objectiveTold(objective: ObjectiveData): WithFacts<ObjectiveData> {
  const { level, supportedBy } = objective;
  const supported = supportedBy.length === 0 ? [] : [linksFact(labels.supportedBy, supportedBy)];
  return {
    ...objective,
    facts: [...supported, ...factsOf('objective', objective, told[level ?? 'unsorted'])],
  };
}

function strategiesTold({ strategies }: PlanData, which: 'isTaken' | 'isRefused') {
  return strategies
    .filter((strategy) => strategy[which])
    .map((strategy) => ({
      ...strategy,
      facts: factsOf('strategy', strategy, which === 'isTaken' ? told.strategy : told.strategyNotTaken),
    }));
}

function conceptGroups({ concepts }: PlanData): readonly ConceptGroup<WithFacts<ConceptData>>[] {
  return groupedConcepts(
    concepts.map(conceptTold),
    ({ strategy }) => strategy?.id,
    ({ isKept }) => isKept,
  );
}

function conceptTold(concept: ConceptData): WithFacts<ConceptData> {
  const { isKept, metrics } = concept;
  if (!isKept) return { ...concept, facts: factsOf('concept', concept, told.otherConcept) };
  const moves =
    metrics.length > 0 ? linksFact(labels.moves, metrics) : gapFact(labels.moves, labels.noMetricHere);
  const facts = [
    ...factsOf('concept', concept, told.keptConcept),
    moves,
    ...factsOf('concept', concept, told.keptConceptLast),
  ];
  return { ...concept, facts };
}

function metricTold(metric: MetricData) {
  const { kind, actuals, latest } = metric;
  const fields = [
    ...told.metric,
    ...(kind === 'guardrail' ? told.guardrail : []),
    ...(actuals.length > 1 ? told.severalActuals : []),
  ];
  const latestWords = latest ? [latest.words, latest.note].filter(Boolean).join(': ') : '';
  return { ...metric, latestWords, facts: factsOf('metric', metric, fields) };
}
