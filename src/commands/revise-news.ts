import type { Context } from '../context.ts';
import type { Change, Difference } from '../core/diff/change.ts';
import { difference } from '../core/diff/difference.ts';
import { shortLines } from '../core/diff/tell/short.ts';
import { sumWords } from '../core/diff/tell/sum.ts';
import { told } from '../core/diff/tell/tell.ts';
import { keptCopy } from '../core/plan/kept-copy.ts';
import { readPlan } from '../core/plan/plan-file.ts';
import { quickReader } from '../core/plan/quick-value.ts';
import { lastRevision } from '../core/plan/revision.ts';
import { type Json, toValue } from '../core/plan/tree.ts';
import type { Changing } from './changing.ts';
import { committedTexts } from './plan-source.ts';
import { isStandardInput } from './plans.ts';

/** What is new since the last revision was recorded. */
export interface News {
  /** What it is compared with; undefined where there is no revision, or no plan of it can be found. */
  readonly since: string | undefined;
  readonly changes: readonly Change[];
  readonly text: string;
  /** It is known that nothing has changed. */
  readonly isNone: boolean;
}

/** What a plan says that it did not say when its last revision was recorded. */
export async function newsSinceLast(context: Context, { path, numbered }: Changing): Promise<News> {
  const plan = numbered.root && toValue(numbered.root);
  const last = lastRevision(plan);
  if (last === undefined) return unknown('It is the first revision of the plan.');
  const text = isStandardInput(path) ? undefined : await recordedText(context, path, last);
  const root = text === undefined ? undefined : readPlan(text).root;
  if (!root || plan === undefined)
    return unknown(`What has changed since revision ${last} cannot be told: no plan of it is at hand.`);
  const before = toValue(root);
  const found = difference(before, plan);
  const since = `revision ${last}`;
  const news = await newsText(context, found, before, plan, since);
  return { since, changes: found.changes, text: news, isNone: found.changes.length === 0 };
}

function unknown(text: string): News {
  return { since: undefined, changes: [], text, isNone: false };
}

/** A line for each element, as many as a screen holds; the difference in full is a command of its own. */
async function newsText(
  { terminal }: Context,
  found: Difference,
  before: Json,
  after: Json,
  since: string,
): Promise<string> {
  const words = told(found, { label: since, plan: before }, { label: 'now', plan: after });
  const paint = (_style: string, text: string) => text;
  const lines = shortLines(words, 2, { columns: terminal.columns, paint, width: await terminal.measure() });
  const more = lines.length > mostElements ? [`  and ${lines.length - mostElements} more`] : [];
  const sum = `Since ${since}: ${sumWords(words)}.`;
  return [sum, ...lines.slice(0, mostElements).flat(), ...more].join('\n');
}

const mostElements = 30;

/** The plan as it was when a revision was recorded: the oldest commit that has it last, else the copy that was kept. */
async function recordedText(context: Context, path: string, number: number): Promise<string | undefined> {
  let recorded: string | undefined;
  const read = quickReader();
  for await (const text of committedTexts(context, path))
    if (lastRevision(read(text)) === number) recorded = text;
  const copy = keptCopy(path, number);
  if (recorded !== undefined || !context.files.exists(copy)) return recorded;
  const kept = context.files.read(copy);
  return kept.kind === 'text' ? kept.text : undefined;
}
