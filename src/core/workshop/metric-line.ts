import { type Metric, tbd } from '../plan/plan.ts';
import type { Json } from '../plan/tree.ts';
import { areAlike, type Complaint, isUnknown, numberText } from './amount.ts';
import { type DatedAmount, isBracketed, readDated } from './dated-amount.ts';

export type Direction = NonNullable<Metric['direction']>;
type Measure = NonNullable<Metric['baseline']>;

/** What a line says of a metric; undefined where it says nothing. */
export interface MetricLine {
  readonly unit: string | undefined;
  readonly baseline: Measure | undefined;
  readonly target: Measure | undefined;
  /** Only where the line says it in words: `, falls`. */
  readonly direction: Direction | undefined;
}

/** How a line is written, for hints and complaints. */
export const metricLineExample = '42 min > 5 min, June 2027';

/** The words for a direction, at the end of a line and in a sentence. */
export const directionWords: Readonly<Record<Direction, { readonly does: string; readonly do: string }>> = {
  increase: { does: 'rises', do: 'rise' },
  decrease: { does: 'falls', do: 'fall' },
  maintain: { does: 'stays', do: 'stay' },
};

const general: Complaint = { complaint: `Write it like ${metricLineExample}; ? where you don't know` };

/**
 * What `42 min > 5 min, June 2027` says of a metric, as its fields; the direction follows from the numbers unless the line
 * says it. A complaint with the cure where the line cannot be understood.
 * @param today as `YYYY-MM-DD`: `June` is the next one.
 */
export function parseMetricLine(
  text: string,
  today: string,
): { readonly fields: { readonly [key: string]: Json } } | Complaint {
  const line = readMetricLine(text, today);
  return 'complaint' in line ? line : { fields: fieldsOf(line) };
}

/** The numbers of a metric in one line that reads back the same; undefined where it has none, or none that fit a line. */
export function metricLine(metric: Metric): string | undefined {
  const meant = said(metric);
  if (!meant.baseline && !meant.target) return undefined;
  return ['?', ...[true, false].map((isUnitLast) => lineFor(meant, isUnitLast))].find(
    (line) => line !== undefined && isReadAs(line, meant),
  );
}

/** The way from one number to the other; undefined while one of them is not known. */
export function directionBetween(
  baseline: Measure | undefined,
  target: Measure | undefined,
): Direction | undefined {
  const [from, to] = [baseline?.value, target?.value];
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  if (from === to) return 'maintain';
  return to > from ? 'increase' : 'decrease';
}

/** As `parseMetricLine`, with what was left out still told from what was said. */
export function readMetricLine(text: string, today: string): MetricLine | Complaint {
  const { words, direction } = withoutDirection(
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^from /i, ''),
  );
  const sides = sidesOf(words);
  if (!sides) return general;
  const parts = sides.length === 1 ? readOnly(words, today) : readBoth(sides, today);
  if ('complaint' in parts) return parts;
  const { baseline, target } = parts;
  const unit = unitOf(baseline?.unit, target?.unit);
  if (typeof unit === 'object') return unit;
  if (!baseline && !target) return general;
  return { unit, baseline: baseline?.measure, target: target?.measure, direction };
}

function fieldsOf({ unit, baseline, target, direction }: MetricLine): { readonly [key: string]: Json } {
  const way = direction ?? directionBetween(baseline, target);
  return {
    ...(unit !== undefined && { unit }),
    ...(way && { direction: way }),
    ...(baseline && { baseline: { ...baseline } }),
    ...(target && { target: { ...target } }),
  };
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ['rises', 'increase'],
  ['increase', 'increase'],
  ['falls', 'decrease'],
  ['decrease', 'decrease'],
  ['stays', 'maintain'],
  ['maintain', 'maintain'],
]);

/** Behind a comma only: `falls` may be what a hospital counts. */
function withoutDirection(text: string): { words: string; direction: Direction | undefined } {
  const found = /^(.*\S) ?, ?([a-z]+)$/i.exec(text);
  const direction = directions.get(found?.[2]?.toLowerCase() ?? '');
  return direction ? { words: found?.[1] ?? '', direction } : { words: text, direction: undefined };
}

/** The line without its arrow: one side where it has none, undefined where it has several or nothing beside it. */
function sidesOf(words: string): readonly string[] | undefined {
  const sides = words.split(/ ?(?:[-–=]>|→|⇒|>) ?/);
  if (sides.length > 2 || sides.every((side) => side === '')) return undefined;
  if (sides.length === 2) return sides;
  const inWords = /^(.+?) to (?=[-−–+]?\p{Sc}? ?[\d.,]|[?]|(?:tbd|unknown)(?!\p{L}))(.+)$/iu.exec(words);
  return inWords ? inWords.slice(1) : sides;
}

interface Parts {
  readonly baseline?: DatedAmount;
  readonly target?: DatedAmount;
}

function readBoth([from = '', to = '']: readonly string[], today: string): Parts | Complaint {
  const baseline = from === '' ? undefined : readDated(from, today, 'back');
  if (baseline && 'complaint' in baseline) return baseline;
  const target = to === '' ? undefined : readDated(to, today, 'ahead');
  if (target && 'complaint' in target) return target;
  return { ...(baseline && { baseline }), ...(target && { target }) };
}

/** A number alone is where it stands now, unless a day that is still to come is with it; `?` alone knows nothing. */
function readOnly(words: string, today: string): Parts | Complaint {
  if (isUnknown(words)) {
    return {
      baseline: { measure: { value: tbd }, unit: undefined },
      target: { measure: { value: tbd, date: tbd }, unit: undefined },
    };
  }
  const ahead = readDated(words, today, 'ahead');
  if ('complaint' in ahead) return ahead;
  const { date } = ahead.measure;
  const isTarget = !isBracketed(words) && date !== undefined && (date === tbd || date > today);
  if (isTarget) return { target: ahead };
  const baseline = readDated(words, today, 'back');
  return 'complaint' in baseline ? baseline : { baseline };
}

/** The unit of both sides, where at least one says it. */
function unitOf(from: string | undefined, to: string | undefined): string | undefined | Complaint {
  if (from === undefined || to === undefined) return to ?? from;
  if (from === to) return to;
  if (!areAlike(from, to)) return { complaint: `Count both in the same unit: “${from}” or “${to}”` };
  return from.length > to.length ? from : to;
}

/** What a metric says, as a line would say it. */
function said({ unit, baseline, target, direction }: Metric): MetricLine {
  const words = unit?.trim().replace(/\s+/g, ' ');
  return {
    unit: words || undefined,
    baseline: measureOf(baseline),
    target: measureOf(target),
    direction: direction === directionBetween(baseline, target) ? undefined : direction,
  };
}

function measureOf(measure: Measure | undefined): Measure | undefined {
  return measure?.value === undefined && measure?.date === undefined ? undefined : measure;
}

function lineFor({ unit, baseline, target, direction }: MetricLine, isUnitLast: boolean): string | undefined {
  const amount = (measure: Measure | undefined, hasUnit: boolean) => {
    if (measure?.value === undefined) return '';
    const value = measure.value === tbd ? '?' : numberText(measure.value);
    if (value === undefined || unit === undefined || !hasUnit) return value;
    return isUnitLast ? `${value} ${unit}` : `${unit} ${value}`;
  };
  const isUnitRight = target?.value !== undefined;
  const [from, to] = [amount(baseline, !isUnitRight), amount(target, isUnitRight)];
  if (from === undefined || to === undefined) return undefined;
  const left = `${from}${baseline?.date === undefined ? '' : ` (${baseline.date})`}`.trim();
  const right = `${to}${target?.date === undefined ? '' : `, ${target.date}`}`;
  const way = direction ? `, ${directionWords[direction].does}` : '';
  return `${target ? `${left} > ${right}`.trim() : left}${way}`;
}

function isReadAs(line: string, meant: MetricLine): boolean {
  const read = readMetricLine(line, '2000-01-01');
  return !('complaint' in read) && sayingOf(read) === sayingOf(meant);
}

function sayingOf({ unit, baseline, target, direction }: MetricLine): string {
  const numbers = [baseline?.value, baseline?.date, target?.value, target?.date];
  return JSON.stringify([unit, direction, ...numbers].map((one) => one ?? null));
}
