import type { Metric } from '../../plan/plan.ts';
import { changeWords, latestActual, measureWords, targetWords } from '../figures.ts';
import { directionWords, metricKindWords } from '../labels.ts';
import type { AmountData, MetricData } from '../plan-data.ts';
import type { Index } from './index-of.ts';
import { day, text } from './text.ts';

/** The metrics in the plan's order. */
export function metricsData(index: Index): readonly MetricData[] {
  return [...index.plan.metrics].map(([id, metric]) => ({
    ...index.ref(id),
    ...metricWords(metric),
    ...metricNumbers(metric, index),
    ...metricLinks(id, metric, index),
  }));
}

function metricWords({ name, kind, unit, direction, source, owner }: Metric) {
  return {
    name: text(name),
    kind: kind ?? null,
    kindWords: kind === undefined ? '' : metricKindWords[kind],
    unit: text(unit),
    direction: direction ?? null,
    directionWords: direction === undefined ? '' : directionWords[direction],
    source: text(source),
    owner: text(owner),
  };
}

function metricNumbers(metric: Metric, { figures }: Index) {
  const { baseline, target, actuals = [], unit } = metric;
  const measured = (measure: Measure) => amount(measure, measureWords(figures, measure, unit));
  const noted = (actual: Actual) => ({ ...measured(actual), note: text(actual.note) });
  const latest = latestActual(metric);
  const gone = progress(numberIn(baseline), numberIn(target), numberIn(latest));
  return {
    baseline: measured(baseline),
    target: amount(target, targetWords(figures, metric)),
    actuals: actuals.map(noted),
    latest: latest === undefined ? null : noted(latest),
    progress: gone,
    progressWords: gone === null ? '' : figures.amount(unsignedZero(Math.round(gone * 100)), '%'),
    change: text(changeWords(figures, metric)),
  };
}

type Measure = Metric['baseline'];
type Actual = NonNullable<Metric['actuals']>[number];

function amount(measure: Measure, words: string | undefined): AmountData {
  return { value: numberIn(measure), date: day(measure?.date), words: text(words) };
}

/** Null for `TBD`, for nothing and for what JSON has no number for. */
function numberIn(measure: Measure): number | null {
  const value = measure?.value;
  return typeof value === 'number' && Number.isFinite(value) ? unsignedZero(value) : null;
}

/** How much of the way is gone, in ten-thousandths; a metric that should stay where it is has no way to go. */
function progress(from: number | null, to: number | null, now: number | null): number | null {
  if (from === null || to === null || now === null) return null;
  const share = Math.round(((now - from) / (to - from)) * 10_000) / 10_000;
  return Number.isFinite(share) ? unsignedZero(share) : null;
}

/** JSON has but one zero. */
function unsignedZero(value: number): number {
  return value === 0 ? 0 : value;
}

function metricLinks(id: string, { concepts }: Metric, { links, ref, refs }: Index) {
  return {
    objectives: refs(links.named(id, 'objectives')),
    concepts: links.named(id, 'concepts').map((concept) => ({
      concept: ref(concept),
      mechanism: text(concepts?.get(concept)?.mechanism),
    })),
  };
}
