import type { FileText, Version } from '../context.ts';
import type { Change, Difference } from '../core/diff/change.ts';
import { changesOf } from '../core/diff/difference.ts';
import { told } from '../core/diff/tell/tell.ts';
import type { Told } from '../core/diff/tell/told.ts';
import { isRow } from '../core/plan/lens-places.ts';
import { quickReader } from '../core/plan/quick-value.ts';
import { lastRevision } from '../core/plan/revision.ts';
import { pointer } from '../core/plan/shape.ts';
import { type Json, toValue } from '../core/plan/tree.ts';

/** What one commit did to a plan. */
export interface LogEntry {
  readonly version: Version;
  /**
   * `begun`: the plan was not there before; `taken`: the commit took its file away; `changed`: it was there before and
   * after, and the changes may be none; `merged`: so it was, with what neither of the merged plans had; `unknown`: what was
   * before or after cannot be read, for which `why` gives the reason.
   */
  readonly outcome: 'begun' | 'taken' | 'changed' | 'merged' | 'unknown';
  readonly why: string | undefined;
  /** The revision that was recorded in it. */
  readonly revision: number | undefined;
  readonly changes: readonly Change[];
  readonly told: Told | undefined;
}

/**
 * What each version did to the plan, or to one element, as they come; of an element only what is about it, back through
 * the ids from which it was possibly renamed.
 */
export async function* logEntries(
  versions: AsyncIterable<Version>,
  element: string | undefined,
): AsyncGenerator<LogEntry> {
  const read = reader();
  let id = element;
  for await (const version of versions) {
    const entry = await entryOf(version, read, id);
    if (id !== undefined && entry.outcome !== 'unknown' && entry.changes.length === 0) continue;
    yield entry;
    const renamed = entry.changes.find(({ kind }) => kind === 'renamed');
    if (id !== undefined && renamed?.kind === 'renamed') id = renamed.from.path.at(-1) ?? id;
  }
}

async function entryOf(version: Version, read: Read, id: string | undefined): Promise<LogEntry> {
  const before = await Promise.all(version.before.flatMap((one) => (one ? [read(one.text)] : [])));
  const after = version.after && (await read(version.after));
  const revision = recordedIn(after, before);
  const unread = [after, ...before].find((one) => one?.why !== undefined);
  const [first] = before;
  if (version.isCut) return { ...nothing, version, outcome: 'unknown', why: cutOff, revision };
  if (unread) return { ...nothing, version, outcome: 'unknown', why: whyOf(unread, after), revision };
  const outcome = !first ? 'begun' : !after ? 'taken' : before.length > 1 ? 'merged' : 'changed';
  const found = ownChanges(before, after);
  const changes = id === undefined ? found : found.filter((change) => isAbout(change, id));
  // Where all comes or goes there is nothing that hangs on it.
  const words = { changes, impact: [] } satisfies Difference;
  const said = told(words, labelled('before', first), labelled(version.short, after));
  return { version, outcome, why: undefined, revision, changes, told: said };
}

const nothing = { changes: [], told: undefined } as const;
const cutOff = 'The clone is shallow, so what was before is not here';

function whyOf(unread: Reading, after: Reading | undefined): string {
  return unread === after
    ? `The plan cannot be read in it: ${unread.why}`
    : `What was before cannot be read: ${unread.why}`;
}

/** What a commit changed; of a merge, what differs from every plan that was merged. */
function ownChanges(before: readonly Reading[], after: Reading | undefined): readonly Change[] {
  const [first, ...others] = before;
  const changes = changesOf(first?.plan ?? {}, after?.plan ?? {});
  const elsewhere = others.map((other) => new Set(changesOf(other.plan, after?.plan ?? {}).map(placeOf)));
  return changes.filter((change) => elsewhere.every((places) => places.has(placeOf(change))));
}

function placeOf({ kind, path }: Change): string {
  return `${kind} ${pointer(path)}`;
}

function isAbout(change: Change, id: string): boolean {
  const { path, subject } = change;
  const isInRow = path[5] === id && isRow(path.slice(0, 6));
  return isInRow || subject?.id === id || (change.kind === 'renamed' && change.to.path.at(-1) === id);
}

function recordedIn(after: Reading | undefined, before: readonly Reading[]): number | undefined {
  return before.some(({ revision }) => revision === after?.revision) ? undefined : after?.revision;
}

function labelled(label: string, reading: Reading | undefined) {
  return { label, plan: reading?.plan ?? {} };
}

/** A text as a plan; `why` says what keeps it from being one. */
interface Reading {
  readonly plan: Json;
  readonly revision: number | undefined;
  readonly why: string | undefined;
}

type Read = (text: FileText) => Promise<Reading>;

/** Reads a text once, as long as somebody holds it. */
function reader(): Read {
  const known = new WeakMap<FileText, Promise<Reading>>();
  const read = quickReader();
  return (text) => {
    const reading = known.get(text) ?? readingOf(text, read);
    known.set(text, reading);
    return reading;
  };
}

async function readingOf(text: FileText, read: ReturnType<typeof quickReader>): Promise<Reading> {
  if (text.kind === 'bytes') return unreadable(text.message);
  const plan = read(text.text);
  if (plan !== undefined) return readable(plan);
  const { readPlan } = await import('../core/plan/plan-file.ts');
  const { root, problems } = readPlan(text.text);
  return root ? readable(toValue(root)) : unreadable(problems[0]?.message ?? 'It is no plan');
}

function readable(plan: Json): Reading {
  return { plan, revision: lastRevision(plan), why: undefined };
}

function unreadable(why: string): Reading {
  return { plan: {}, revision: undefined, why };
}
