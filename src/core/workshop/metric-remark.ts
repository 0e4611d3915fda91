import { type Metric, tbd } from '../plan/plan.ts';
import { dayWords } from './date-words.ts';
import { directionBetween, directionWords } from './metric-line.ts';

/** How the numbers of a metric are understood: `from 42 to 5 min by 30 June 2027, falls`; undefined without numbers. */
export function understood(metric: Metric): string | undefined {
  const { baseline, target, unit, direction } = metric;
  if (baseline?.value === undefined && target?.value === undefined) return undefined;
  const isTargetSaid = target?.value !== undefined;
  const from = amount(baseline?.value, isTargetSaid ? undefined : unit);
  const to = amount(target?.value, unit);
  const start = from && (isTargetSaid ? `from ${from}` : `now ${from}`);
  const numbers = [start, to && `to ${to}`].filter(Boolean).join(' ');
  const way = direction ?? directionBetween(baseline, target);
  return `${numbers}${byWords(target?.date)}${way ? `, ${directionWords[way].does}` : ''}`;
}

/** What is odd about the numbers of a metric, kindly and in one sentence; undefined where nothing is. */
export function wrongWay({ baseline, target, direction }: Metric): string | undefined {
  const way = directionBetween(baseline, target);
  if (way === undefined || direction === undefined || direction === 'maintain' || way === direction)
    return undefined;
  const should = `yet the number should ${directionWords[direction].do}`;
  const [from, to] = [figure(baseline?.value), figure(target?.value)];
  if (way === 'maintain') return `${to} is where it stands already, ${should}.`;
  return `${to} is ${way === 'increase' ? 'more' : 'less'} than ${from}, ${should}.`;
}

/** What the line leaves out that the room could still say: `By when?` */
export function stillAsked({ unit, target }: Metric): string | undefined {
  const isUnitKnown = unit !== undefined && unit.trim() !== '';
  const isDateOpen = target?.value !== undefined && target.date === undefined;
  if (isUnitKnown) return isDateOpen ? 'By when?' : undefined;
  return isDateOpen ? 'In which unit, and by when?' : 'In which unit?';
}

function amount(value: Measured, unit: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return unit === undefined || unit === tbd ? figure(value) : `${figure(value)} ${unit}`;
}

type Measured = NonNullable<Metric['baseline']>['value'];

function figure(value: Measured): string {
  if (typeof value !== 'number') return '?';
  return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
}

function byWords(date: string | undefined): string {
  if (date === undefined) return '';
  return date === tbd ? ' by a day to be found out' : ` by ${dayWords(date)}`;
}
