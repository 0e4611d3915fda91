import { isKept } from '../method/concepts.ts';
import { strategies } from '../method/strategies.ts';
import { elements } from '../plan/fields.ts';
import type { Concept, Metric, Objective, Segment } from '../plan/plan.ts';
import { groupedConcepts } from './concept-groups.ts';
import { changeWords, latestActual, measureWords } from './figures.ts';
import { labels } from './labels.ts';
import { blank, type Row } from './rows.ts';
import { factRows } from './show-facts.ts';
import type { Source } from './source.ts';
import { standing } from './standing.ts';
import { told } from './told.ts';

const quietRow = (text: string): Row => ({ kind: 'group', text });
const fact = (label: string, text: string | undefined): Row => ({ kind: 'fact', indent: 6, label, text });

function element(id: string, source: Source, aside?: string): Row {
  const row = { kind: 'element', indent: 2, number: source.number(id), text: source.title(id) } as const;
  return aside === undefined ? row : { ...row, aside };
}

/** Step 1: direct objectives, then wider aims. */
export function objectiveRows(source: Source): readonly Row[] {
  const all = [...source.plan.objectives];
  if (all.length === 0) return [quietRow(labels.noObjectives)];
  const levels = [
    ['direct', labels.direct],
    ['higher-order', labels.wider],
    [undefined, labels.unsorted],
  ] as const;
  return levels.flatMap(([level, title]) => {
    const found = all.filter(([, objective]) => objective.level === level);
    const rows = found.flatMap(([id, objective]) => objectiveRow(id, objective, source));
    return found.length > 0 ? [quietRow(title), ...rows] : [];
  });
}

function objectiveRow(id: string, objective: Objective, source: Source): readonly Row[] {
  return [
    element(id, source),
    ...factRows('objective', objective, told[objective.level ?? 'unsorted'], 6, source),
  ];
}

/** Step 2: segments with their barriers, then those left out. */
export function customerRows(source: Source): readonly Row[] {
  const { segments, leftOut } = source.plan;
  const left = [...leftOut].flatMap(([id, value]) => [
    element(id, source),
    ...factRows('leftOut', value, told.leftOut, 6, source),
  ]);
  return [
    ...(segments.size === 0 ? [quietRow(labels.noSegments)] : []),
    ...[...segments].flatMap(([id, segment]) => segmentRows(id, segment, source)),
    ...(left.length > 0 ? [quietRow(labels.leftOut), ...left] : []),
  ];
}

function segmentRows(id: string, segment: Segment, source: Source): readonly Row[] {
  const barriers = [...(segment.barriers ?? [])];
  return [
    element(id, source),
    ...factRows('segment', segment, told.segment, 6, source),
    fact(elements.segment.fields.barriers.label, barriers.length === 0 ? undefined : ''),
    ...barriers.flatMap(([key, barrier]): readonly Row[] => [
      { kind: 'element', indent: 8, number: source.number(key), text: source.title(key) },
      ...answerRows(key, source),
      ...factRows('barrier', barrier, told.barrier, 12, source),
    ]),
    blank,
  ];
}

function answerRows(barrier: string, { plan, links, name }: Source): readonly Row[] {
  const answers = links
    .naming('concept', 'barriers', barrier)
    .filter((concept) => isKept(plan.concepts.get(concept)?.status));
  if (answers.length === 0) return [];
  return [{ kind: 'fact', indent: 12, label: labels.answeredBy, text: answers.map(name).join(', ') }];
}

/** Step 3: the strategies that were taken, each with its stance, then those that were not. */
export function strategyRows(source: Source): readonly Row[] {
  const all = [...source.plan.strategies];
  const taken = all.filter(([, { selected }]) => selected !== false);
  const others = all.filter(([, { selected }]) => selected === false);
  return [
    ...(taken.length === 0 ? [quietRow(labels.noStrategies)] : []),
    ...taken.flatMap(([id, strategy]) => [
      element(id, source),
      fact(labels.stance, strategies[id].stance),
      ...factRows('strategy', strategy, told.strategy, 6, source),
      blank,
    ]),
    ...(others.length > 0 ? [quietRow(labels.notTaken)] : []),
    ...others.flatMap(([id, strategy]) => [
      element(id, source),
      ...factRows('strategy', strategy, told.strategyNotTaken, 6, source),
    ]),
  ];
}

/** Step 4: concepts by strategy, the kept ones in full. */
export function conceptRows(source: Source): readonly Row[] {
  const groups = groupedConcepts(
    [...source.plan.concepts],
    ([, { strategy }]) => strategy,
    ([, { status }]) => isKept(status),
  );
  if (groups.length === 0) return [quietRow(labels.noConcepts)];
  return groups.flatMap(({ title, kept, others }) => [
    quietRow(title),
    ...kept.flatMap(([id, concept]) => keptRows(id, concept, source)),
    ...others.flatMap(([id, concept]) => [
      element(id, source, standing(concept, source)),
      ...factRows('concept', concept, told.otherConcept, 6, source),
    ]),
  ]);
}

function keptRows(id: string, concept: Concept, source: Source): readonly Row[] {
  const metrics = source.links.naming('metric', 'concepts', id).map((metric) => source.name(metric));
  return [
    element(id, source, standing(concept, source)),
    ...factRows('concept', concept, [{ field: 'description' }, ...told.keptConcept], 6, source),
    fact(labels.moves, metrics.join(', ') || undefined),
    ...factRows('concept', concept, told.keptConceptLast, 6, source),
    blank,
  ];
}

/** Step 5: the metrics, each from where it stands to where it should. */
export function impactRows(source: Source): readonly Row[] {
  const all = [...source.plan.metrics];
  if (all.length === 0) return [quietRow(labels.noMetrics)];
  return all.flatMap(([id, metric]) => metricRows(id, metric, source));
}

function metricRows(id: string, metric: Metric, source: Source): readonly Row[] {
  const { figures } = source;
  const latest = measureWords(figures, latestActual(metric), metric.unit);
  return [
    element(id, source, changeWords(figures, metric) ?? `${labels.change}: ${labels.gap}`),
    ...(latest === undefined ? [] : [fact(labels.latest, latest)]),
    ...factRows('metric', metric, told.metric, 6, source),
    blank,
  ];
}
