import { posix } from 'node:path';
import type { Earlier, History } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { answer } from './git.ts';
import { commitOf, demandRevision, headOf } from './git-commits.ts';
import { type Objects, openObjects } from './git-objects.ts';
import { pathFromTop, placeOf } from './git-place.ts';
import { renamesBetween } from './git-renames.ts';
import { textOf } from './git-text.ts';
import { versions } from './git-versions.ts';
import { walk } from './git-walk.ts';
import { plansAmong } from './plans.ts';

/** What git of this machine keeps; relative paths start from a folder. */
export function gitHistory(directory: string): History {
  return {
    at: (revision, path) => at(directory, revision, path),
    object: (name) => object(directory, name),
    plans: (revision) => plans(directory, revision),
    fork: (one, other, path) => fork(directory, one, other, path),
    versions: (path, revision = 'HEAD') => versions(directory, path, revision),
    workTree: (path) => workTree(directory, path),
  };
}

async function at(directory: string, asked: string, path: string): Promise<Earlier | undefined> {
  demandRevision(asked);
  const { folder, name } = placeOf(directory, path);
  const revision = asked.startsWith(':/') ? await commitOf(folder, asked) : asked;
  return withObjects(folder, async (objects) => {
    const text = await textOf(folder, objects, `${revision}:${name}`);
    if (text) return { path: await pathFromTop({ folder, name }), text };
    const isIndex = revision === '' || revision.startsWith(':');
    return isIndex ? undefined : underAnotherName(folder, objects, revision, name);
  });
}

/** The file as it was called before it was renamed, or on a branch that renamed it. */
async function underAnotherName(
  folder: string,
  objects: Objects,
  revision: string,
  name: string,
): Promise<Earlier | undefined> {
  const commit = await commitOf(folder, revision);
  const path = await pathFromTop({ folder, name });
  const head = await headOf(folder);
  if (head === undefined) return undefined;
  for (const other of await namesOf(folder, objects, head, commit, path)) {
    const text = await textOf(folder, objects, `${commit}:${other}`);
    if (text) return { path: other, text };
  }
  return undefined;
}

async function namesOf(
  folder: string,
  objects: Objects,
  head: string,
  commit: string,
  path: string,
): Promise<ReadonlySet<string>> {
  const steps = await walk(folder, objects, head, path);
  const names = steps.flatMap((step) => [step.path, ...step.before.filter((name) => name !== undefined)]);
  const later = [...(await renamesBetween(folder, head, commit))].filter(([, older]) => older === path);
  return new Set([...names, ...later.map(([newer]) => newer)]);
}

async function object(directory: string, name: string): Promise<Earlier | undefined> {
  demandRevision(name);
  const { folder } = placeOf(directory, 'plan');
  const colon = name.indexOf(':', 1);
  const [revision, path] = colon < 0 ? ['', name.slice(1)] : [name.slice(0, colon), name.slice(colon + 1)];
  return withObjects(folder, async (objects) => {
    const names = [`${revision}:${path}`, `${revision}:./${path}`];
    for (const one of names) {
      const text = await textOf(folder, objects, one);
      if (text) return { path: posix.normalize(path), text };
    }
    if (revision !== '' && !revision.startsWith(':')) await commitOf(folder, revision);
    return undefined;
  });
}

async function plans(directory: string, revision: string): Promise<readonly string[]> {
  demandRevision(revision);
  const { folder } = placeOf(directory, 'plan');
  const words =
    revision === ''
      ? ['ls-files', '-z', '--', '.']
      : ['ls-tree', '-z', '--name-only', await commitOf(folder, revision), './'];
  return plansAmong(((await answer(folder, words)) ?? '').split('\0'));
}

async function fork(directory: string, one: string, other: string, path: string): Promise<string> {
  const { folder } = placeOf(directory, path);
  for (const revision of [one, other]) demandRevision(revision);
  const commits = [await commitOf(folder, one), await commitOf(folder, other)];
  const found = (await answer(folder, ['merge-base', ...commits]))?.trim();
  if (found) return found;
  throw new UserError(`${one} and ${other} have no commit in common`, {
    help: `Compare them with two dots: ${one}..${other}.`,
  });
}

async function workTree(directory: string, path: string): Promise<string | undefined> {
  try {
    return (await answer(placeOf(directory, path).folder, ['rev-parse', '--show-toplevel']))?.trimEnd();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function withObjects<Result>(
  folder: string,
  act: (objects: Objects) => Promise<Result>,
): Promise<Result> {
  const objects = openObjects(folder);
  try {
    return await act(objects);
  } finally {
    objects.end();
  }
}
