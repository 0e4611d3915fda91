import type { Edit } from '../plan/edit.ts';
import type { Metric } from '../plan/plan.ts';
import type { Json } from '../plan/tree.ts';
import type { Complaint } from './amount.ts';
import { directionBetween, type MetricLine, metricLine, readMetricLine } from './metric-line.ts';

/**
 * The metric once a line has been typed for it: what the line does not speak of stays, what it left out of the numbers
 * that it showed goes. An empty line takes the numbers away. A complaint where the line cannot be understood.
 */
export function afterLine(metric: Metric, text: string, today: string): Metric | Complaint {
  if (text.trim() === '') return withoutNumbers(metric);
  const line = readMetricLine(text, today);
  if ('complaint' in line) return line;
  const { unit = metric.unit, baseline, target, direction } = completed(line, metric);
  const { baseline: oldBaseline, target: oldTarget, ...rest } = metric;
  // What no line can show was not left out by anybody.
  const isShown = metricLine(metric) !== undefined;
  const from = baseline ? dated(baseline, oldBaseline) : isShown ? undefined : oldBaseline;
  const to = target ?? (isShown ? undefined : oldTarget);
  const way = direction ?? metric.direction ?? directionBetween(from, to);
  return {
    ...rest,
    ...(unit !== undefined && { unit }),
    ...(way && { direction: way }),
    ...(from && { baseline: from }),
    ...(to && { target: to }),
  };
}

/**
 * Reads the numbers that a line of a list says behind a metric's name, as its fields; undefined where they cannot be
 * understood. @param preset what a metric of that list holds from the start.
 */
export function numbersBehind(
  preset: Metric,
  today: string,
): (text: string) => { readonly [key: string]: Json } | undefined {
  return (text) => {
    const after = afterLine(preset, text, today);
    if ('complaint' in after) return undefined;
    const { unit, direction, baseline, target } = after;
    return {
      ...(unit !== undefined && { unit }),
      ...(direction && direction !== preset.direction && { direction }),
      ...(baseline && { baseline: { ...baseline } }),
      ...(target && { target: { ...target } }),
    };
  };
}

/** The edits from one state of a metric's numbers to another. */
export function numberEdits(id: string, before: Metric, after: Metric): readonly Edit[] {
  return numberFields.flatMap((field): readonly Edit[] => {
    const [old, now] = [valueAt(before, field), valueAt(after, field)];
    if (old === now) return [];
    const path = ['metrics', id, ...field];
    return now === undefined ? [{ kind: 'remove', path }] : [{ kind: 'set', path, value: now }];
  });
}

const numberFields = [
  ['unit'],
  ['direction'],
  ['baseline', 'value'],
  ['baseline', 'date'],
  ['target', 'value'],
  ['target', 'date'],
] as const;

function valueAt(metric: Metric, [field, inside]: (typeof numberFields)[number]): Json | undefined {
  const value = metric[field];
  if (typeof value !== 'object') return value;
  return inside && value[inside];
}

function withoutNumbers(metric: Metric): Metric {
  if (metricLine(metric) === undefined) return metric;
  const { baseline: _baseline, target: _target, ...rest } = metric;
  return rest;
}

/** What must not get worse stays where it is: one number stands for both. */
function completed(line: MetricLine, { kind }: Metric): MetricLine {
  const { baseline, target } = line;
  if (kind !== 'guardrail' || (baseline && target)) return line;
  return { ...line, baseline: baseline ?? withoutDay(target), target: target ?? withoutDay(baseline) };
}

function withoutDay(measure: MetricLine['target']): MetricLine['target'] {
  return measure?.value === undefined ? undefined : { value: measure.value };
}

/** The day of a baseline stays when a line says none. */
function dated(
  baseline: NonNullable<Metric['baseline']>,
  old: Metric['baseline'],
): NonNullable<Metric['baseline']> {
  return old?.date === undefined ? baseline : { date: old.date, ...baseline };
}
