import { monthNames } from '../month-names.ts';
import { isDate } from '../plan/date.ts';

/** Where a day or month without a year lies: `June` is the next one for a target, and the last one for a measurement. */
export type Way = 'ahead' | 'back';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '(?<year>(?:19|20|21)\\d\\d)';
const day = '(?:the )?(?<day>\\d{1,2})';
const end = '(?:(?:the )?end (?:of )?)?';
const quarter = 'q(?<quarter>[1-4])';
const half = 'h(?<half>[12])';

/** The ways to say a day or a span of months; of a span the last day counts. */
const spans = [
  `${day}(?:st|nd|rd|th|\\.)? (?:of )?${month}(?:,? ${year})?`,
  `${month} ${day}(?:st|nd|rd|th)?(?:,? ${year})?`,
  `${end}${month}(?:,? (?:of )?${year})?`,
  `${year}-(?<digits>0[1-9]|1[0-2])`,
  `${end}${quarter}(?:[ /-]?${year})?`,
  `${year}[ /-]?${quarter}`,
  `${end}${half}(?:[ /-]?${year})?`,
  `${year}[ /-]?${half}`,
  `${end}${year}`,
  '(?:the )?end of (?:the )?year',
].map((pattern) => new RegExp(`^${pattern}$`));

/**
 * The day that somebody means by `2027-06-30`, `30 June 2027`, `June`, `Q2 2027`, `end of 2027` or `Friday`, as
 * `YYYY-MM-DD`; undefined for words that name no day for certain.
 */
export function dayFromWords(text: string, today: string, way: Way = 'ahead'): string | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return isDate(words) ? words : undefined;
  for (const pattern of spans) {
    const found = pattern.exec(words);
    if (found) return dayOf(found.groups ?? {}, today, way);
  }
  return nearDay(words, today, way);
}

/** `2027-06-30` as `30 June 2027`; what is no date stays as it is. */
export function dayWords(date: string): string {
  if (!isDate(date)) return date;
  return `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

type Named = Readonly<Record<string, string | undefined>>;

function dayOf(named: Named, today: string, way: Way): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  // From one leap year to the next there may be eight years: only they have a 29 February.
  const steps = named.year === undefined ? [0, 1, 2, 3, 4, 5, 6, 7, 8] : [0];
  const begun = named.year === undefined ? thisYear : Number(named.year);
  for (const step of steps) {
    const span = spanOf(named, begun + (way === 'ahead' ? step : -step));
    if (span && (named.year !== undefined || isThere(span, today, way))) return settled(span, today, way);
  }
  return undefined;
}

interface Span {
  readonly first: string;
  readonly last: string;
}

function isThere({ first, last }: Span, today: string, way: Way): boolean {
  return way === 'ahead' ? last > today : first <= today;
}

/** Nothing was measured on a day that is still to come, so a month that is under way counts up to today. */
function settled({ first, last }: Span, today: string, way: Way): string {
  return way === 'back' && first <= today && last > today ? today : last;
}

function spanOf({ day, month, digits, quarter, half }: Named, inYear: number): Span | undefined {
  const [from, to] = monthsOf({ month, digits, quarter, half });
  if (day === undefined) return { first: dayAt(inYear, from, 1), last: dayAt(inYear, to + 1, 0) };
  const date = `${inYear}-${twoDigits(from)}-${twoDigits(Number(day))}`;
  return isDate(date) ? { first: date, last: date } : undefined;
}

/** The first and the last month, from 1; the whole year where none is named. */
function monthsOf({ month, digits, quarter, half }: Named): readonly [number, number] {
  if (quarter !== undefined) return [Number(quarter) * 3 - 2, Number(quarter) * 3];
  if (half !== undefined) return [Number(half) * 6 - 5, Number(half) * 6];
  if (digits !== undefined) return [Number(digits), Number(digits)];
  if (month === undefined) return [1, 12];
  const at = monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3)) + 1;
  return [at, at];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Day 0 of a month is the last one of the month before. */
function dayAt(inYear: number, inMonth: number, onDay: number): string {
  return new Date(Date.UTC(inYear, inMonth - 1, onDay)).toISOString().slice(0, 10);
}

const near: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);

/** `today`, `tomorrow`, `yesterday` and the days of the week. */
function nearDay(words: string, today: string, way: Way): string | undefined {
  const away = near.get(words) ?? daysToWeekday(words, today, way);
  if (away === undefined) return undefined;
  const [inYear = 0, inMonth = 0, onDay = 0] = today.split('-').map(Number);
  return dayAt(inYear, inMonth, onDay + away);
}

function daysToWeekday(words: string, today: string, way: Way): number | undefined {
  const name = /^(?:next )?((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/.exec(
    words,
  )?.[1];
  if (name === undefined) return undefined;
  const wanted = weekdays.indexOf(name.slice(0, 3));
  const ahead = (wanted - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7 || 7;
  return way === 'ahead' ? ahead : ahead - 7 || -7;
}
