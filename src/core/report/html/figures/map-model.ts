import { type StrategyId, strategyIds } from '../../../method/strategies.ts';
import { labels } from '../../labels.ts';
import type {
  ConceptData,
  MetricData,
  ObjectiveData,
  PlanData,
  Ref,
  SegmentData,
  StrategyData,
} from '../../plan-data.ts';

/** The rows or columns of the strategy map, in the method's order. */
export const bandNames = ['wider', 'direct', 'segments', 'strategies', 'concepts', 'metrics'] as const;
export type BandName = (typeof bandNames)[number];

export interface MapNode {
  /** Tells nodes apart even where two elements of a faulty plan share an id. */
  readonly key: string;
  readonly band: BandName;
  readonly ref: Ref;
  /** The strategies that it belongs to. */
  readonly strategies: readonly StrategyId[];
  /** An idea that nobody has taken up yet: drawn lightly. */
  readonly isIdea: boolean;
  /** What it still lacks, in words; empty when it lacks nothing. */
  readonly gap: string;
  /** Elements of a band that lies too far away for a line. */
  readonly tags: { readonly words: string; readonly refs: readonly Ref[] };
}

export interface MapLink {
  readonly from: string;
  readonly to: string;
  readonly strategy: StrategyId | undefined;
  readonly isThin: boolean;
}

export interface StrategyMap {
  readonly bands: Readonly<Record<BandName, readonly MapNode[]>>;
  readonly links: readonly MapLink[];
}

export const bandLabels: Readonly<Record<BandName, string>> = {
  wider: labels.wider,
  direct: labels.direct,
  segments: labels.customers,
  strategies: labels.strategies,
  concepts: labels.concepts,
  metrics: labels.metrics,
};

/** What a band says when the plan has nothing for it. */
export const emptyBand: Readonly<Record<BandName, string>> = {
  wider: labels.noWider,
  direct: labels.noDirect,
  segments: labels.noSegments,
  strategies: labels.noStrategies,
  concepts: labels.noConcepts,
  metrics: labels.noMetrics,
};

/** What the strategy map shows: kept concepts and ideas; parked and dropped ones never. */
export function strategyMapOf(plan: PlanData): StrategyMap {
  const concepts = plan.concepts.filter(({ isKept, status }) => isKept || status === 'idea');
  const strategyOf = new Map(concepts.map(({ id, strategy }) => [id, idOf(strategy)]));
  const taken = plan.strategies.filter(({ isTaken }) => isTaken);
  const isWider = ({ level }: ObjectiveData) => level === 'higher-order';
  const through = strategiesThrough(plan.metrics, strategyOf);
  return {
    bands: {
      wider: plan.objectives.filter(isWider).map((objective) => objectiveNode('wider', objective, [])),
      direct: plan.objectives
        .filter((objective) => !isWider(objective))
        .map((objective) => objectiveNode('direct', objective, through(objective.metrics))),
      segments: plan.segments.map(segmentNode),
      strategies: taken.map((strategy) =>
        node('strategies', strategy, [strategy.id], lacking(strategy.concepts, labels.noConceptHere)),
      ),
      concepts: concepts.map((concept) => conceptNode(concept, taken)),
      metrics: plan.metrics.map((metric) => metricNode(metric, through([metric]))),
    },
    links: [
      ...plan.objectives.flatMap(({ id, supports }) =>
        supports.map((wider) => line(['wider', wider.id], ['direct', id])),
      ),
      ...plan.segments.flatMap(({ id, serves }) =>
        serves.map((served) => line(['direct', served.id], ['segments', id])),
      ),
      ...taken.flatMap((strategy) =>
        strategy.segments.map(({ id }) => line(['segments', id], ['strategies', strategy.id], strategy.id)),
      ),
      ...concepts.map(({ id, strategy, isKept }) =>
        line(['strategies', strategy?.id ?? ''], ['concepts', id], strategyOf.get(id), !isKept),
      ),
      ...plan.metrics.flatMap(({ id, concepts: moving }) =>
        moving
          .filter(({ concept }) => strategyOf.has(concept.id))
          .map(({ concept }) => line(['concepts', concept.id], ['metrics', id], strategyOf.get(concept.id))),
      ),
    ].filter(isDrawn(plan)),
  };
}

type End = readonly [band: BandName, id: string];

function line([fromBand, from]: End, [toBand, to]: End, strategy?: StrategyId, isThin = false): MapLink {
  return { from: `${fromBand}/${from}`, to: `${toBand}/${to}`, strategy, isThin };
}

/** Objectives are asked for in both bands above; only lines between what is there are drawn. */
function isDrawn(plan: PlanData): (link: MapLink) => boolean {
  const level = new Map(
    plan.objectives.map(({ id, level }) => [id, level === 'higher-order' ? 'wider' : 'direct']),
  );
  const isThere = (key: string) => {
    const [band = '', id = ''] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
    return (band !== 'wider' && band !== 'direct') || level.get(id) === band;
  };
  return ({ from, to }) => isThere(from) && isThere(to);
}

function strategiesThrough(
  metrics: readonly MetricData[],
  strategyOf: ReadonlyMap<string, StrategyId | undefined>,
): (refs: readonly Ref[]) => readonly StrategyId[] {
  const moving = new Map(metrics.map(({ id, concepts }) => [id, concepts.map(({ concept }) => concept.id)]));
  return (refs) => [
    ...new Set(
      refs
        .flatMap(({ id }) => moving.get(id) ?? [])
        .map((concept) => strategyOf.get(concept))
        .filter((strategy) => strategy !== undefined),
    ),
  ];
}

function node(
  band: BandName,
  ref: Ref,
  strategies: readonly StrategyId[],
  gap: string,
  more: Partial<Pick<MapNode, 'isIdea' | 'tags'>> = {},
): MapNode {
  const none = { words: '', refs: [] };
  return { key: `${band}/${ref.id}`, band, ref, strategies, gap, isIdea: false, tags: none, ...more };
}

function objectiveNode(
  band: 'wider' | 'direct',
  objective: ObjectiveData,
  strategies: readonly StrategyId[],
): MapNode {
  if (band === 'wider') return node(band, objective, strategies, '');
  const tags = { words: labels.towards, refs: objective.supports };
  return node(band, objective, strategies, lacking(objective.metrics, labels.noMetricHere), { tags });
}

function segmentNode(segment: SegmentData): MapNode {
  const strategies = segment.strategies.map(idOf).filter((id) => id !== undefined);
  return node('segments', segment, strategies, lacking(strategies, labels.noStrategyHere));
}

/** Segments that no line leads to, because the concept's strategy does not serve them, are named. */
function conceptNode(concept: ConceptData, taken: readonly StrategyData[]): MapNode {
  const served = new Set(taken.find(({ id }) => id === concept.strategy?.id)?.segments.map(({ id }) => id));
  const others = concept.segments.filter(({ id }) => !served.has(id));
  const strategy = idOf(concept.strategy);
  const gap = strategy ? lacking(concept.metrics, labels.noMetricHere) : labels.noStrategyHere;
  const isIdea = !concept.isKept;
  return node('concepts', concept, strategy ? [strategy] : [], isIdea ? '' : gap, {
    isIdea,
    tags: { words: labels.meantFor, refs: isIdea ? [] : others },
  });
}

function metricNode(metric: MetricData, strategies: readonly StrategyId[]): MapNode {
  const gap =
    lacking(metric.concepts, labels.noConceptHere) || lacking(metric.objectives, labels.noObjectiveHere);
  return node('metrics', metric, strategies, gap, {
    tags: { words: labels.shows, refs: metric.objectives },
  });
}

function lacking(found: readonly unknown[], words: string): string {
  return found.length === 0 ? words : '';
}

/** References to strategies name one of the five. */
function idOf(ref: Ref | null): StrategyId | undefined {
  return strategyIds.find((id) => id === ref?.id);
}
