import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { revisionOf, type Source, sourceOf } from './plan-source.ts';
import { whichPlan } from './plans.ts';

/** Two states of a plan that are to be compared. */
export interface Comparison {
  /** The path of the plan that revisions are asked for; one of the files where none is asked. */
  readonly plan: string;
  readonly before: Source;
  readonly after: Source;
  /** Nobody named the plan: it is one of several, and may be in only one of the states. */
  readonly isOneOfAll: boolean;
}

const head: Source = { kind: 'revision', revision: 'HEAD' };
const index: Source = { kind: 'revision', revision: '' };
const inFolder: Source = { kind: 'plan' };

/**
 * What words on the command line ask to compare, in the way of `git diff`: two files or revisions; one revision with the
 * plan as it lies there; nothing, or a file, with HEAD. Where no plan is named, each of the folder.
 * @throws UserError when the words cannot be taken so.
 */
export async function comparisons(
  context: Context,
  words: readonly string[],
  isStaged: boolean,
): Promise<readonly Comparison[]> {
  const { before, after, plan } = asked(context, words, isStaged);
  const sides = await withObjects(context, [before, after], plan);
  const [one, other] = [sides.before, sides.after];
  const named = sides.plan ?? fileIn([one, other].filter(({ kind }) => !needsPlan(kind)));
  const isPlanNeeded = needsPlan(one.kind) || needsPlan(other.kind);
  if (!isPlanNeeded) return [{ plan: named ?? 'the plan', before: one, after: other, isOneOfAll: false }];
  if (sides.plan !== undefined) return [{ plan: sides.plan, before: one, after: other, isOneOfAll: false }];
  if ([one, other].some(isOfOnePlan))
    return [{ plan: await whichPlan(context, undefined), before: one, after: other, isOneOfAll: false }];
  const plans = await everyPlan(context, [one, other]);
  return plans.map((path) => ({ plan: path, before: one, after: other, isOneOfAll: plans.length > 1 }));
}

interface Asked {
  readonly before: Source;
  readonly after: Source;
  readonly plan: string | undefined;
}

function asked(context: Context, words: readonly string[], isStaged: boolean): Asked {
  const sources = words.flatMap((word) => expanded(context, word));
  const [first, second, third, ...others] = sources;
  if (others.length > 0 || (third && (third.kind !== 'file' || third.path === '-'))) throw tooMany();
  if (third && (isFile(first) || isFile(second))) throw tooMany();
  const plan = fileIn([third ?? [second, first].find(isFile) ?? head]);
  if (isStaged) return { ...staged(sources), plan };
  if (!first) return { before: head, after: inFolder, plan };
  if (second) return { before: first, after: second, plan };
  if (first.kind === 'file' && first.path !== '-') return { before: head, after: first, plan };
  return { before: first, after: inFolder, plan };
}

/** What is staged is compared with HEAD, or with the revision that was named. */
function staged(sources: readonly Source[]): { before: Source; after: Source } {
  const revisions = sources.filter(({ kind }) => kind !== 'file');
  if (revisions.length > 1 || sources.length - revisions.length > 1 || sources.some(isInput))
    throw new UserError('What is staged can be compared with one revision of one plan', {
      help: 'Write `cnsg diff --staged`, or name a revision, a plan or both behind it.',
    });
  return { before: revisions[0] ?? head, after: index };
}

/** A word as its sources: `A..B` and `A...B` are two, where one that is left out is HEAD. */
function expanded(context: Context, word: string): readonly Source[] {
  const source = sourceOf(context, word);
  const range = source.kind === 'revision' ? /^(.*?)(\.\.\.?)(.*)$/.exec(word) : null;
  if (!range) return [source];
  const [, one = '', dots, other = ''] = range;
  const [from, to] = [one || 'HEAD', other || 'HEAD'];
  return [dots === '..' ? revisionOf(from) : { kind: 'fork', one: from, other: to }, revisionOf(to)];
}

function tooMany(): UserError {
  return new UserError('That is more than two plans to compare', {
    help: 'Name two files, or one or two revisions and the plan behind them: `cnsg diff HEAD~3 HEAD keep.cnsg.yaml`.',
  });
}

function isFile(source: Source | undefined): boolean {
  return source?.kind === 'file' && source.path !== '-';
}

function isInput(source: Source): boolean {
  return source.kind === 'file' && source.path === '-';
}

/** Standard input holds one plan, and revisions are numbered plan by plan. */
function isOfOnePlan(source: Source): boolean {
  return isInput(source) || source.kind === 'recorded';
}

function fileIn(sources: readonly Source[]): string | undefined {
  return sources.flatMap((source) => (source.kind === 'file' ? [source.path] : []))[0];
}

function needsPlan(kind: Source['kind']): boolean {
  return kind !== 'file' && kind !== 'object';
}

/** Beside `REV:path`, a revision means that very path, and the plan is the file that lies there. */
async function withObjects(
  { files, history, directory }: Context,
  [before, after]: readonly [Source, Source],
  plan: string | undefined,
): Promise<Asked> {
  const named = [before, after].find(({ kind }) => kind === 'object');
  if (named?.kind !== 'object' || plan !== undefined) return { before, after, plan };
  const path = named.name.slice(named.name.lastIndexOf(':') + 1);
  const like = (source: Source): Source =>
    source.kind === 'revision' ? { kind: 'object', name: `${source.revision}:${path}` } : source;
  const top = /^\.{1,2}\//.test(path) ? directory : ((await history.workTree('plan')) ?? directory);
  const fromTop = `${top}/${path}`;
  const here = fromTop.startsWith(`${directory}/`) ? fromTop.slice(directory.length + 1) : fromTop;
  return { before: like(before), after: like(after), plan: files.exists(fromTop) ? here : path };
}

/** The plans of the folder, and those that a revision has in it. */
async function everyPlan(context: Context, sources: readonly Source[]): Promise<readonly string[]> {
  const names = new Set(
    sources.some(({ kind }) => kind === 'plan') ? context.files.plans(context.directory) : [],
  );
  for (const source of sources) {
    if (source.kind !== 'revision') continue;
    for (const name of await context.history.plans(source.revision)) names.add(name);
  }
  if (names.size === 0) await whichPlan(context, undefined);
  return [...names].sort();
}
