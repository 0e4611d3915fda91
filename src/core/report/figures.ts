import { monthNames } from '../month-names.ts';
import { once } from '../once.ts';
import { type Metric, type Plan, tbd } from '../plan/plan.ts';
import { visible } from '../visible.ts';
import { labels } from './labels.ts';

/** Numbers and dates in the way of the plan's language. */
export interface Figures {
  number(value: number): string;
  /** A number with its unit; `%` stands where the language puts it. */
  amount(value: number | typeof tbd, unit: string | undefined): string;
  /** `30 June 2027`; what is no date stays as it was typed. */
  date(text: string): string;
}

/** A unit of percent, and what of: `% of pairs`. */
const ofHundred = /^\s*%(\s.*)?$/s;

/** @returns figures for the plan's language; British English where it is not said or not known. */
export function figuresOf({ language }: Pick<Plan, 'language'>): Figures {
  const locale = localeOf(language);
  // Each takes milliseconds to make, and many plans need only one or two.
  const plain = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));
  const percent = once(
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 20 }),
  );
  const day = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
      }),
  );
  // What English says needs no data of all languages, which takes a tenth of a report's time to load.
  const isEnglish = locale === 'en-GB';
  // Some languages put marks of direction around signs and numbers.
  const number = (value: number) => {
    if (Number.isNaN(value)) return labels.withheld;
    return isEnglish && isShort(value) ? String(value) : visible(plain().format(value === 0 ? 0 : value));
  };
  return {
    number,
    amount(value, unit) {
      if (value === tbd) return labels.tbd;
      if (Number.isNaN(value)) return labels.withheld;
      const percentage = ofHundred.exec(unit ?? '');
      if (percentage) {
        const share = isEnglish && isShort(value) ? `${value}%` : visible(percent().format(value));
        return `${share} ${percentage[1]?.trim() ?? ''}`.trim();
      }
      return unit === tbd
        ? `${number(value)} (${labels.unitToBeFound})`
        : `${number(value)} ${unit ?? ''}`.trim();
    },
    date(text) {
      const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
      // A day that no month has, such as 31 June, rolls over into the next one.
      if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) return text;
      return isEnglish
        ? `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`
        : visible(day().format(date));
    },
  };
}

/** Whether a number is written without grouping and without an exponent. */
function isShort(value: number): boolean {
  return Object.is(value, 0) || (Math.abs(value) < 1000 && Math.abs(value) >= 0.001);
}

/** Plain `en` is British here, as the words around it are. */
function localeOf(language: string | undefined): string {
  const wanted = language?.trim();
  if (!wanted || /^en(-gb)?$/i.test(wanted)) return 'en-GB';
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([wanted])[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

type Measure = NonNullable<Metric['baseline']>;

/** `42 minutes (1 October 2026)`; undefined when nothing was said. */
export function measureWords(
  figures: Figures,
  measure: Measure | undefined,
  unit: string | undefined,
): string | undefined {
  if (measure?.value === undefined && measure?.date === undefined) return undefined;
  const amount = measure.value === undefined ? labels.gap : figures.amount(measure.value, unit);
  const date = dateOf(measure);
  return date === undefined ? amount : `${amount} (${figures.date(date)})`;
}

/** `5 minutes by 30 June 2027`; undefined when nothing was said. */
export function targetWords(figures: Figures, { target, unit }: Metric): string | undefined {
  if (target?.value === undefined && target?.date === undefined) return undefined;
  const amount = target.value === undefined ? labels.gap : figures.amount(target.value, unit);
  return `${amount}${byDate(figures, target)}`;
}

/** `42 → 5 minutes by 30 June 2027`; undefined when neither number was said. */
export function changeWords(figures: Figures, { baseline, target, unit }: Metric): string | undefined {
  if (baseline?.value === undefined && target?.value === undefined) return undefined;
  const inUnit = (value: number | typeof tbd | undefined) =>
    value === undefined ? labels.gap : figures.amount(value, unit);
  const areNumbers = typeof baseline?.value === 'number' && typeof target?.value === 'number';
  const from = areNumbers ? withoutWhole(figures, baseline.value, unit) : inUnit(baseline?.value);
  return `${from} → ${inUnit(target?.value)}${byDate(figures, target)}`;
}

/** The first of two numbers in one unit: what they are of stands behind the second. */
function withoutWhole(figures: Figures, value: number, unit: string | undefined): string {
  return ofHundred.test(unit ?? '') ? figures.amount(value, '%') : figures.number(value);
}

/** The day of a number; where both are to be found out, to say so once is enough. */
function dateOf({ value, date }: Measure): string | undefined {
  return value === tbd && date?.trim() === tbd ? undefined : date;
}

function byDate(figures: Figures, target: Measure | undefined): string {
  const date = target && dateOf(target);
  return date?.trim() ? ` ${labels.by} ${figures.date(date)}` : '';
}

/** The newest number measured: the one with the latest date, the last one of several without. */
export function latestActual({ actuals }: Metric): NonNullable<Metric['actuals']>[number] | undefined {
  return actuals?.reduce<NonNullable<Metric['actuals']>[number] | undefined>(
    (latest, actual) => ((actual.date ?? '') >= (latest?.date ?? '') ? actual : latest),
    undefined,
  );
}
