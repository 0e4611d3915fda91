import { type Metric, tbd } from '../plan/plan.ts';
import { type Complaint, isUnknown, readAmount } from './amount.ts';
import { dayFromWords, type Way } from './date-words.ts';

/** A number with its day, as a plan keeps them, and what it counts. */
export interface DatedAmount {
  readonly measure: NonNullable<Metric['baseline']>;
  readonly unit: string | undefined;
}

/**
 * Reads `5 min, June 2027`, `5 min by June 2027`, `42 min (Oct 2026)`, or a number or day alone; a complaint where either
 * is not plain. @param way where a day without a year lies.
 */
export function readDated(text: string, today: string, way: Way): DatedAmount | Complaint {
  const dated = splitDate(text, today, way);
  if ('complaint' in dated) return dated;
  const date = dated.date === undefined ? {} : { date: dated.date };
  if (dated.amount === '' && dated.date !== undefined) return { measure: date, unit: undefined };
  if (dayFromWords(dated.amount, today) !== undefined && !/^\d+$/.test(dated.amount))
    return { complaint: 'Write the number before the date, or ?: ? > ?, June 2027' };
  const amount = readAmount(dated.amount);
  if ('complaint' in amount) return amount;
  if (amount.unit !== undefined && dayFromWords(amount.unit, today) !== undefined)
    return {
      complaint: `Put a comma before the date: ${dated.amount.replace(amount.unit, '').trim()}, ${amount.unit}`,
    };
  return { measure: { value: amount.value, ...date }, unit: amount.unit };
}

interface Dated {
  readonly amount: string;
  readonly date: string | undefined;
}

/** Parts a number from its day. */
function splitDate(text: string, today: string, way: Way): Dated | Complaint {
  const inBrackets = bracketed(text);
  const cuts = inBrackets ? [inBrackets] : [...commas(text), ...introduced(text)];
  for (const { before, behind } of cuts) {
    const date = isUnknown(behind) ? tbd : dayFromWords(behind, today, way);
    if (date !== undefined) return { amount: before.trim(), date };
  }
  const unread = cuts.find(({ isCertain }) => isCertain);
  if (!unread) return { amount: text.trim(), date: undefined };
  return { complaint: `Write the date like 2027-06-30 or June 2027; “${unread.behind}” is not plain` };
}

interface Cut {
  readonly before: string;
  readonly behind: string;
  /** A day must follow: it cannot be part of a unit. */
  readonly isCertain: boolean;
}

function cutAt(text: string, pattern: RegExp, isCertain: (behind: string) => boolean): Cut[] {
  return [...text.matchAll(pattern)].map((found) => {
    const behind = text.slice(found.index + found[0].length).trim();
    return { before: text.slice(0, found.index), behind, isCertain: isCertain(behind) };
  });
}

/** A comma before a digit stands in a number, unless a year follows. */
function commas(text: string): Cut[] {
  return cutAt(text, /,(?! ?$)(?=[^\d]|(?:19|20|21)\d\d(?!\d))/g, () => true);
}

/** Words for a time that no day can be told from: they end no unit. */
const vague = /\d|spring|summer|autumn|winter|christmas|easter|\b(?:year|quarter|month|week)\b/i;

function introduced(text: string): Cut[] {
  const surely = cutAt(text, / (?:by|until|till)(?: the)? /gi, (behind) => vague.test(behind));
  return [...surely.toReversed(), ...cutAt(text, / (?:in|on) /gi, () => false).toReversed()];
}

/** Whether a day stands in brackets behind a number: it is the one on which it was measured. */
export function isBracketed(text: string): boolean {
  return bracketed(text) !== undefined;
}

function bracketed(text: string): Cut | undefined {
  const [, before, behind] = /^(.*)\(([^()]*)\)$/.exec(text) ?? [];
  if (before === undefined || behind === undefined) return undefined;
  return { before, behind: behind.trim(), isCertain: /\d/.test(behind) };
}
