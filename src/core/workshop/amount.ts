import { type Tbd, tbd } from '../plan/plan.ts';

/** A number with what it counts; the unit is undefined where none was said. */
export interface Amount {
  readonly value: number | Tbd;
  readonly unit: string | undefined;
}

/** Why a text is not taken, with the cure. */
export interface Complaint {
  readonly complaint: string;
}

const number = "[-−–+]?(?:\\d{1,3}(?:[ '’]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d[\\d.,]*\\d|\\d|[.,]\\d+)";

/** `42 min`, `€1.5k`, `EUR 42 a month`. */
const numberFirst = new RegExp(`^(?<before>\\p{Sc} ?|[A-Z]{3} ?|)(?<number>${number})(?<after>.*)$`, 'u');
/** `NPS 42`. */
const numberLast = new RegExp(`^(?<before>.*\\S) (?<number>${number})$`, 'u');

/** Reads `42 min`, `12,000`, `€1.5k`, `4,2 stars`, `NPS 42`, `? min`; a complaint where the number is not plain. */
export function readAmount(text: string): Amount | Complaint {
  const words = text.trim().replace(/\s+/g, ' ');
  const unknown = readUnknown(words);
  if (unknown) return unknown;
  const groups = (numberFirst.exec(words) ?? numberLast.exec(words))?.groups;
  if (!groups) return { complaint: `Write a number for “${words}”, or ? where you don't know` };
  const { before = '', number: digits = '', after = '' } = groups;
  const value = readNumber(digits);
  if (typeof value !== 'number') return value;
  const scaled = scale(value, before.trim(), after);
  if ('complaint' in scaled) return scaled;
  return withUnit(scaled.value, `${before.trim()} ${scaled.rest.trim()}`.trim());
}

/** Whether two units are the same, or one the other written out: `min` and `minutes`. */
export function areAlike(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [one, other]
    .map((unit) => unit.toLowerCase().replace(/\s+/g, ''))
    .toSorted((a, b) => a.length - b.length);
  return (
    longer === shorter || (/^\p{L}+$/u.test(longer) && longer.startsWith(shorter) && !/\s/.test(one + other))
  );
}

/** A number as it can be typed again, or undefined where it has too many digits for a line. */
export function numberText(value: number): string | undefined {
  const text = String(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined;
  // With a zero at the end nobody takes the point for one between thousands.
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** Whether a word stands for what nobody in the room knows. */
export function isUnknown(words: string): boolean {
  return /^(?:\?|tbd|unknown)$/i.test(words);
}

function readUnknown(words: string): Amount | undefined {
  const found =
    /^(?:\?|(?:tbd|unknown)(?!\p{L}))\s*(?<unit>.*)$/iu.exec(words) ??
    /^(?<unit>[^\d]*[^\d\s]) (?:\?|tbd|unknown)$/iu.exec(words);
  return found ? { value: tbd, unit: unitFrom(found.groups?.unit ?? '') } : undefined;
}

function unitFrom(words: string): string | undefined {
  if (isUnknown(words)) return tbd;
  return words || undefined;
}

function withUnit(value: number, words: string): Amount | Complaint {
  const isUnit = words === '' || (/[\p{L}\p{S}%‰?]|\/ ?\d/u.test(words) && !/^[-−–+<>=≥≤~±\d.,]/.test(words));
  if (!isUnit) return { complaint: 'Write one number on each side, with its unit behind it: 42 min > 5 min' };
  return { value, unit: unitFrom(words) };
}

/** What each mark between digits can be: a text is taken only where there is one way to read it. */
const readings: readonly { readonly pattern: RegExp; readonly plain: (digits: string) => string }[] = [
  { pattern: /^\d+$/, plain: (digits) => digits },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, plain: (digits) => digits.replaceAll(',', '') },
  {
    pattern: /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/,
    plain: (digits) => digits.replaceAll('.', '').replace(',', '.'),
  },
  { pattern: /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, plain: (digits) => digits.replaceAll('.', '') },
  { pattern: /^(?![1-9]\d{0,2}\.\d{3}$)\d*[.,]\d+$/, plain: (digits) => digits.replace(',', '.') },
];

function readNumber(text: string): number | Complaint {
  const digits = text.replace(/^[-−–+]/, '').replace(/[ '’]/g, '');
  const reading = readings.find(({ pattern }) => pattern.test(digits));
  if (!reading) return { complaint: `“${text}” can be read in two ways; write it like 12000 or 4.2` };
  const value = Number(reading.plain(digits));
  return /^[-−–]/.test(text) && value !== 0 ? -value : value;
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
};

/** `1.5k` and `3 million` as whole numbers; a bare `3m` may be minutes, metres or millions. */
function scale(value: number, before: string, after: string): { value: number; rest: string } | Complaint {
  const word = /^(?:k| ?thousand| ?million| ?billion)(?![\p{L}\p{N}])/iu.exec(after)?.[0];
  const isMoney = /^\p{Sc}/u.test(before) || /^m ?\p{Sc}/iu.test(after);
  const million = /^m(?![\p{L}\p{N}²³])/iu.exec(after)?.[0];
  if (million && !isMoney)
    return { complaint: `“${value}${million}” may be minutes, metres or millions; write 3 min or 3 million` };
  const found = word ?? million;
  if (found === undefined) return { value, rest: after };
  const times = scales[found.trim().toLowerCase()] ?? 1;
  return { value: Number((value * times).toPrecision(15)), rest: after.slice(found.length) };
}
