import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { keptCopy } from '../core/plan/kept-copy.ts';
import { quickReader } from '../core/plan/quick-value.ts';
import { lastRevision } from '../core/plan/revision.ts';
import { type Json, toValue } from '../core/plan/tree.ts';
import { isStandardInput, textOf, unusable } from './plans.ts';

/** Where a state of a plan comes from. */
export type Source =
  /** A file by itself; `-` is standard input. */
  | { readonly kind: 'file'; readonly path: string }
  /** The plan as it lies in its folder. */
  | { readonly kind: 'plan' }
  /** The plan in a revision that git knows; `''` is the index. */
  | { readonly kind: 'revision'; readonly revision: string }
  /** The plan where two revisions parted. */
  | { readonly kind: 'fork'; readonly one: string; readonly other: string }
  /** A revision that the plan itself records: `@2`. */
  | { readonly kind: 'recorded'; readonly number: number }
  /** What git calls `REV:path`. */
  | { readonly kind: 'object'; readonly name: string };

/** A state of a plan, and what it is called. */
export interface Stated {
  readonly label: string;
  /** Where git has it, from the top of the repository; undefined for a file by itself. */
  readonly path: string | undefined;
  readonly text: string;
  /** The plan as plain data. */
  readonly plan: Json;
}

/** What a word on the command line means: the file of that name where there is one, else a revision. */
export function sourceOf({ files }: Context, word: string): Source {
  if (word === '-' || (files.exists(word) && !files.isFolder(word))) return { kind: 'file', path: word };
  const revision = revisionOf(word);
  if (revision.kind === 'revision' && /\.ya?ml$/i.test(word)) return { kind: 'file', path: word };
  if (files.isFolder(word) && /[/\\]|^\.+$/.test(word))
    throw new UserError(`${word} is a folder`, { help: 'Name a plan in it.' });
  return revision;
}

/** What a word means that is no file. */
export function revisionOf(word: string): Source {
  const number = /^@([1-9]\d*)$/.exec(word)?.[1];
  if (number !== undefined) return { kind: 'recorded', number: Number(number) };
  // A colon in braces (`@{10:30}`) or at the start of a search (`:/words`) names no path.
  const isObject = !word.startsWith(':/') && word.replace(/\{[^}]*\}/g, '').includes(':');
  return isObject ? { kind: 'object', name: word } : { kind: 'revision', revision: word };
}

/**
 * The state of a plan that a source means; undefined where a revision does not have the plan.
 * @param path the path of the plan that a revision is asked for.
 * @param read what reads several states of one plan: what they have in common is the same data.
 * @throws UserError where there is no such file or revision, or it cannot be taken for a plan.
 */
export async function planFrom(
  context: Context,
  source: Source,
  path: string,
  read = quickReader(),
): Promise<Stated | undefined> {
  const found = await textFrom(context, source, path);
  if (!found) return undefined;
  const { label, text } = found;
  return { label, path: found.path, text, plan: read(text) ?? (await carefullyRead(label, text)) };
}

async function carefullyRead(label: string, text: string): Promise<Json> {
  const { readPlan } = await import('../core/plan/plan-file.ts');
  const file = readPlan(text);
  if (!file.root) throw unusable(label, file);
  return toValue(file.root);
}

interface Found {
  readonly label: string;
  readonly path?: string;
  readonly text: string;
}

async function textFrom(context: Context, source: Source, plan: string): Promise<Found | undefined> {
  switch (source.kind) {
    case 'file':
      return fileText(context, source.path);
    case 'plan':
      return context.files.exists(plan) ? fileText(context, plan) : undefined;
    case 'object':
      return objectText(context, source.name);
    case 'recorded':
      return recordedText(context, plan, source.number);
    case 'fork': {
      const commit = await context.history.fork(source.one, source.other, plan);
      const label = `${source.one}...${source.other}`;
      return revisionText(context, commit, plan, label);
    }
    case 'revision':
      return revisionText(context, source.revision, plan, source.revision || 'the index');
  }
}

function fileText({ files }: Context, path: string): Found {
  const label = isStandardInput(path) ? 'standard input' : path;
  return { label, text: textOf(label, files.read(path)) };
}

async function objectText({ history }: Context, name: string): Promise<Found> {
  const found = await history.object(name);
  if (found) return { label: name, text: textOf(name, found.text) };
  throw new UserError(`There is no ${name} in the repository`, {
    help: 'The path goes from the top of the repository: `git ls-tree -r --name-only HEAD` lists those of HEAD.',
  });
}

async function revisionText(
  { history }: Context,
  revision: string,
  plan: string,
  label: string,
): Promise<Found | undefined> {
  if (isStandardInput(plan)) throw noRevisions(label);
  const found = await history.at(revision, plan);
  if (!found) return undefined;
  const name = `${revision}:${found.path}`;
  const isRenamed = fileName(found.path) !== fileName(plan);
  return { label: isRenamed ? name : label, path: found.path, text: textOf(name, found.text) };
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}

function noRevisions(label: string): UserError {
  return new UserError(`There is no file ${label}, and standard input has no revisions`, {
    help: 'Name the file of an earlier plan.',
  });
}

/** The newest commit whose last revision has a number, else the copy that was kept of it. */
async function recordedText(context: Context, plan: string, number: number): Promise<Found> {
  const label = `@${number}`;
  if (isStandardInput(plan)) throw noRevisions(label);
  const committed = await committedText(context, plan, number);
  if (committed !== undefined) return { label, text: committed };
  const copy = keptCopy(plan, number);
  if (context.files.exists(copy)) return { label, text: fileText(context, copy).text };
  throw new UserError(`There is no revision ${number} of ${plan}`, {
    help: `No commit has it, and no copy ${copy} was kept. \`cnsg log\` lists the revisions that were committed.`,
  });
}

async function committedText(context: Context, plan: string, number: number): Promise<string | undefined> {
  const read = quickReader();
  for await (const text of committedTexts(context, plan))
    if (lastRevision(read(text)) === number) return text;
  return undefined;
}

/** The texts that a plan had in its commits, newest first; none where there is no repository, or no commit yet. */
export async function* committedTexts({ history }: Context, plan: string): AsyncGenerator<string> {
  if ((await history.workTree(plan)) === undefined) return;
  for await (const { after } of history.versions(plan)) if (after?.kind === 'text') yield after.text;
}
