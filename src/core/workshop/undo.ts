import { fnv1a } from '../fnv.ts';

/** One change of a plan's text, as it can be taken back and made again. */
export interface Change {
  /** What was answered, in a few words: `Queues at the desk`. */
  readonly said: string;
  /** The question that it was the answer to. */
  readonly at: string;
  /** Where the text differs, what stood there before, and what stands there since. */
  readonly start: number;
  readonly was: string;
  readonly is: string;
  /** The digest of the whole text before and after: nothing is taken back from a text that is another one. */
  readonly before: string;
  readonly after: string;
}

/** What was changed, oldest first, and what was taken back again, latest last. */
export interface ChangeLog {
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

export const emptyLog: ChangeLog = { done: [], undone: [] };

/** The log with one change more; what was taken back before can then not be made again. */
export function logged(log: ChangeLog, before: string, after: string, at: string, said: string): ChangeLog {
  if (before === after) return log;
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const change = {
    said,
    at,
    start,
    was: before.slice(start, before.length - end),
    is: after.slice(start, after.length - end),
    before: log.done.at(-1)?.after ?? digest(before),
    after: digest(after),
  };
  return { done: [...log.done, change], undone: [] };
}

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  )
    count += 1;
  return count;
}

/** The text as it was before the latest changes, and the log without them; undefined when it is not their text. */
export function takenBack(
  { done, undone }: ChangeLog,
  text: string,
  count: number,
): { readonly text: string; readonly log: ChangeLog } | undefined {
  const taken = done.slice(done.length - count).toReversed();
  const latest = taken[0];
  if (count > done.length || latest === undefined || latest.after !== digest(text)) return undefined;
  const before = taken.reduce((now, { start, was, is }) => spliced(now, start, is.length, was), text);
  return { text: before, log: { done: done.slice(0, done.length - count), undone: [...undone, ...taken] } };
}

/** The text with the change that was taken back last made again; undefined when there is none, or it is not its text. */
export function madeAgain(
  { done, undone }: ChangeLog,
  text: string,
): { readonly text: string; readonly log: ChangeLog; readonly change: Change } | undefined {
  const change = undone.at(-1);
  if (change === undefined || change.before !== digest(text)) return undefined;
  const after = spliced(text, change.start, change.was.length, change.is);
  return { text: after, log: { done: [...done, change], undone: undone.slice(0, -1) }, change };
}

function spliced(text: string, start: number, length: number, insert: string): string {
  return text.slice(0, start) + insert + text.slice(start + length);
}

/**
 * As much of a kept log as led to a text: the process may have ended between keeping the log and saving the plan, and
 * somebody else may have changed the file since.
 */
export function logFor(log: ChangeLog, text: string): ChangeLog {
  const now = digest(text);
  if (log.done.length === 0) return log.undone.at(-1)?.before === now ? log : emptyLog;
  const last = log.done.findLastIndex(({ after }) => after === now);
  return last === log.done.length - 1 ? log : { done: log.done.slice(0, last + 1), undone: [] };
}

function digest(text: string): string {
  return `${text.length}-${fnv1a(text).toString(36)}`;
}
