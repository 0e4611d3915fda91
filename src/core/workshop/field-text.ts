import { cleanText } from '../plan/clean-text.ts';
import { isDate } from '../plan/date.ts';
import { isList } from '../plan/edit.ts';
import type { Field } from '../plan/field.ts';
import { partsOf, typedParts } from '../plan/parted.ts';
import { tbd } from '../plan/plan.ts';
import { fieldAt } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { dayFromWords, dayWords, type Way } from './date-words.ts';

const [yes, no] = ['yes', 'no'] as const;

/** What a typed text means for a field, that of the plan at the path unless said; undefined for nothing. Only for texts that have no complaint. */
export function valueFrom(
  typed: string,
  path: readonly string[],
  today: string | undefined,
  field = fieldAt(path),
): Json | undefined {
  const text = cleanText(typed);
  if (text === undefined) return undefined;
  if (field && 'tbd' in field && /^tbd$/i.test(text)) return tbd;
  if (field?.kind === 'number' || field?.kind === 'integer') return Number(text.replace('−', '-'));
  if (field?.kind === 'date') return dateFrom(text, path, today) ?? text;
  if (field?.kind === 'flag') return text === yes;
  if (field?.kind === 'texts')
    return field.phrases ? [...partsOf(text)] : text.split(/\s*[,;\n]\s*/).filter((part) => part !== '');
  return text;
}

/** The only answers that a field takes; undefined where it takes any. */
export function optionsFor(path: readonly string[], field = fieldAt(path)): readonly string[] | undefined {
  if (field?.kind === 'flag') return [yes, no];
  return field?.kind === 'choice' ? field.options : undefined;
}

/** What is measured, done or decided lies behind, what is planned lies ahead. */
function wayOf(path: readonly string[]): Way {
  return path.includes('target') || path.at(-1) === 'due' ? 'ahead' : 'back';
}

function dateFrom(text: string, path: readonly string[], today: string | undefined): string | undefined {
  if (today !== undefined) return dayFromWords(text, today, wayOf(path));
  return isDate(text) ? text : undefined;
}

/** Which day was understood, where it was not written out; undefined for a text that names none. */
export function dayRemark(
  path: readonly string[],
  text: string,
  today: string | undefined,
): string | undefined {
  const date = dateFrom(text, path, today);
  return date === undefined || date === text ? undefined : dayWords(date);
}

/** A value as it is typed; undefined where there is none. */
export function textOf(value: Json | undefined, field?: Field): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? yes : no;
  if (!isList(value)) return String(value);
  const parts = value.map(String);
  return field?.kind === 'texts' && field.phrases ? typedParts(parts) : parts.join(', ');
}

/** What may be typed into a field, in a few words. */
export function hintFor(path: readonly string[], field = fieldAt(path)): string {
  const words = field?.description.split('. ')[0]?.replace(/\.$/, '') ?? '';
  const orUnknown = words.includes(tbd) ? '' : orTbd(field);
  if (field?.kind === 'date') return `a date like 2027-06-30${orUnknown}`;
  if (field?.kind === 'number') return `a number like 42${orUnknown}`;
  if (field?.kind === 'integer') return `a whole number${range(field)}${orUnknown}`;
  if (field?.kind === 'texts') return `separated by ${field.phrases ? 'semicolons' : 'commas'}`;
  // The screen shows the options themselves.
  if (field?.kind === 'choice' || field?.kind === 'flag') return '';
  return words + orUnknown;
}

/** Told where it may be left to be found out. */
function orTbd(field: Field | undefined): string {
  return field && 'tbd' in field ? `, or ${tbd}` : '';
}

function range({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): string {
  if (maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return '';
}

/** What is wrong with a typed text for a field, or undefined. */
export function complaintFor(
  path: readonly string[],
  text: string,
  today: string | undefined,
  field = fieldAt(path),
): string | undefined {
  if (!field || ('tbd' in field && /^tbd$/i.test(text))) return undefined;
  if (field.kind === 'date' && dateFrom(text, path, today) === undefined)
    return today === undefined
      ? `Write the date like 2027-06-30${orTbd(field)}`
      : `Write the date like 2027-06-30 or 30 June 2027${orTbd(field)}`;
  if (field.kind === 'number')
    return isNumber(text) ? undefined : `Write digits, with a point where needed: 1200 or 4.2${orTbd(field)}`;
  if (field.kind !== 'integer') return undefined;
  const number = Number(text);
  const fits =
    /^-?\d+$/.test(text) && number >= (field.minimum ?? number) && number <= (field.maximum ?? number);
  return fits ? undefined : `Write a whole number${range(field)}${orTbd(field)}`;
}

function isNumber(text: string): boolean {
  return /^[-−+]?(?:\d+\.?\d*|\.\d+)$/.test(text);
}
