import { elements } from '../../plan/fields.ts';
import { labels } from '../labels.ts';
import type {
  ActionData,
  BarrierData,
  ConceptData,
  DecisionData,
  LeftOutData,
  MetricData,
  ObjectiveData,
  ParkedData,
  PlanData,
  SegmentData,
  StrategyData,
} from '../plan-data.ts';
import { type Column, elementColumns, names, tableOf } from './columns.ts';
import { type LensAnswer, lensAnswers } from './lens-answers.ts';

export interface CsvTable {
  /** `concepts`, to be part of a file's name. */
  readonly name: string;
  readonly text: string;
}

/** All tables of a plan, each with a row of headings, also where it has no other rows; of lenses only where it has some. */
export function csvTables(plan: PlanData): readonly CsvTable[] {
  const barriers = plan.segments.flatMap((segment) =>
    segment.barriers.map((barrier) => ({ ...barrier, segment })),
  );
  const actuals = plan.metrics.flatMap((metric) => metric.actuals.map((actual) => ({ metric, actual })));
  return [
    { name: 'objectives', text: tableOf(objectiveColumns, plan.objectives) },
    { name: 'segments', text: tableOf(segmentColumns, plan.segments) },
    { name: 'barriers', text: tableOf(barrierColumns, barriers) },
    { name: 'left-out', text: tableOf(leftOutColumns, plan.leftOut) },
    { name: 'strategies', text: tableOf(strategyColumns, plan.strategies) },
    { name: 'concepts', text: tableOf(conceptColumns, plan.concepts) },
    { name: 'metrics', text: tableOf(metricColumns, plan.metrics) },
    { name: 'actuals', text: tableOf(actualColumns, actuals) },
    { name: 'decisions', text: tableOf(decisionColumns, plan.decisions) },
    { name: 'parking-lot', text: tableOf(parkedColumns, plan.parkingLot) },
    { name: 'actions', text: tableOf(actionColumns, plan.actions) },
    ...(Object.keys(plan.lenses).length > 0
      ? [{ name: 'lenses', text: tableOf(lensColumns, lensAnswers(plan)) }]
      : []),
  ];
}

const { objective, segment, barrier, leftOut, strategy, concept, metric, decision, parked, action } =
  elements;

const objectiveColumns: readonly Column<ObjectiveData>[] = [
  ...elementColumns,
  [objective.title, ({ statement }) => statement],
  [objective.fields.level.label, ({ level }) => level],
  [objective.fields.owner.label, ({ owner }) => owner],
  [objective.fields.supports.label, ({ supports }) => names(supports)],
  [segment.plural, ({ segments }) => names(segments)],
  [metric.plural, ({ metrics }) => names(metrics)],
];

const segmentColumns: readonly Column<SegmentData>[] = [
  ...elementColumns,
  [segment.title, ({ name }) => name],
  [segment.fields.rationale.label, ({ rationale }) => rationale],
  [segment.fields.serves.label, ({ serves }) => names(serves)],
  [segment.fields.objective.label, ({ objective }) => objective],
  [segment.fields.valueProposition.label, ({ valueProposition }) => valueProposition],
  [segment.fields.needs.label, ({ needs }) => needs],
  [barrier.plural, ({ barriers }) => names(barriers)],
  [strategy.plural, ({ strategies }) => names(strategies)],
  [concept.plural, ({ concepts }) => names(concepts)],
];

const barrierColumns: readonly Column<BarrierData & { readonly segment: SegmentData }>[] = [
  ...elementColumns,
  [segment.title, ({ segment }) => names([segment])],
  [barrier.title, ({ statement }) => statement],
  [labels.answeredBy, ({ answeredBy }) => names(answeredBy)],
  [barrier.fields.accepted.label, ({ accepted }) => accepted],
];

const leftOutColumns: readonly Column<LeftOutData>[] = [
  ...elementColumns,
  [leftOut.fields.name.label, ({ name }) => name],
  [leftOut.fields.reason.label, ({ reason }) => reason],
];

const strategyColumns: readonly Column<StrategyData>[] = [
  [labels.id, ({ id }) => id],
  [strategy.title, ({ title }) => title],
  [labels.taken, ({ isTaken, isRefused }) => (isTaken ? labels.yes : isRefused ? labels.no : '')],
  [strategy.fields.rationale.label, ({ rationale }) => rationale],
  [segment.plural, ({ segments }) => names(segments)],
  [barrier.plural, ({ barriers }) => names(barriers)],
  [concept.plural, ({ concepts }) => names(concepts)],
];

const conceptColumns: readonly Column<ConceptData>[] = [
  ...elementColumns,
  [concept.title, ({ title }) => title],
  [concept.fields.description.label, ({ description }) => description],
  [concept.fields.status.label, ({ statusWords }) => statusWords],
  [labels.class, ({ classWords }) => classWords],
  [concept.fields.assessment.fields.votes.label, ({ votes }) => votes],
  [concept.fields.assessment.fields.impact.label, ({ impact }) => impact],
  [concept.fields.assessment.fields.effort.label, ({ effort }) => effort],
  [concept.fields.strategy.label, ({ strategy }) => names([strategy])],
  [concept.fields.approach.label, ({ approach }) => approach],
  [concept.fields.segments.label, ({ segments }) => names(segments)],
  [concept.fields.barriers.label, ({ barriers }) => names(barriers)],
  [concept.fields.customerValue.label, ({ customerValue }) => customerValue],
  [labels.moves, ({ metrics }) => names(metrics)],
  [objective.plural, ({ objectives }) => names(objectives)],
  [concept.fields.owner.label, ({ owner }) => owner],
  [concept.fields.nextTest.label, ({ nextTest }) => nextTest],
  [concept.fields.reason.label, ({ reason }) => reason],
];

const metricColumns: readonly Column<MetricData>[] = [
  ...elementColumns,
  [metric.title, ({ name }) => name],
  [metric.fields.kind.label, ({ kindWords }) => kindWords],
  [metric.fields.unit.label, ({ unit }) => unit],
  [metric.fields.direction.label, ({ directionWords }) => directionWords],
  [metric.fields.baseline.label, ({ baseline }) => baseline.value],
  [labels.baselineDate, ({ baseline }) => baseline.date],
  [metric.fields.target.label, ({ target }) => target.value],
  [labels.targetDate, ({ target }) => target.date],
  [labels.latest, ({ latest }) => latest?.value ?? null],
  [labels.latestDate, ({ latest }) => latest?.date ?? null],
  [labels.progress, ({ progress }) => progress],
  [metric.fields.objectives.label, ({ objectives }) => names(objectives)],
  [metric.fields.concepts.label, ({ concepts }) => names(concepts.map(({ concept }) => concept))],
  [metric.fields.source.label, ({ source }) => source],
  [metric.fields.owner.label, ({ owner }) => owner],
];

interface Measured {
  readonly metric: MetricData;
  readonly actual: MetricData['actuals'][number];
}

const actualColumns: readonly Column<Measured>[] = [
  [metric.title, ({ metric }) => names([metric])],
  [metric.fields.unit.label, ({ metric }) => metric.unit],
  [labels.date, ({ actual }) => actual.date],
  [metric.fields.actuals.fields.value.label, ({ actual }) => actual.value],
  [metric.fields.actuals.fields.note.label, ({ actual }) => actual.note],
];

const decisionColumns: readonly Column<DecisionData>[] = [
  ...elementColumns,
  [decision.title, ({ statement }) => statement],
  [decision.fields.reason.label, ({ reason }) => reason],
  [decision.fields.by.label, ({ by }) => by],
  [decision.fields.date.label, ({ date }) => date],
  [decision.fields.replaces.label, ({ replaces }) => names([replaces])],
];

const parkedColumns: readonly Column<ParkedData>[] = [
  ...elementColumns,
  [parked.fields.statement.label, ({ statement }) => statement],
  [parked.fields.owner.label, ({ owner }) => owner],
  [parked.fields.resolution.label, ({ resolution }) => resolution],
];

const actionColumns: readonly Column<ActionData>[] = [
  ...elementColumns,
  [action.fields.statement.label, ({ statement }) => statement],
  [action.fields.owner.label, ({ owner }) => owner],
  [action.fields.due.label, ({ due }) => due],
  [action.fields.done.label, ({ done }) => done],
];

const lensColumns: readonly Column<LensAnswer>[] = [
  [labels.lens, ({ lens }) => lens],
  [labels.number, ({ element }) => element?.number ?? ''],
  [labels.element, ({ element }) => element?.title ?? ''],
  [labels.question, ({ question }) => question],
  [labels.answer, ({ answer }) => answer],
];
