import { UserError } from '../core/errors.ts';
import { answer } from './git.ts';

/** A commit as git lists it. */
export interface Commit {
  readonly commit: string;
  readonly short: string;
  readonly parents: readonly string[];
  readonly date: string;
  readonly author: string;
  readonly subject: string;
}

const format = '--format=%h%x00%P%x00%ad%x00%an%x00%s';

/** The commits up to a revision in which one of some files changed, newest first. */
export async function commitsOf(
  folder: string,
  revision: string,
  paths: readonly string[],
): Promise<readonly Commit[]> {
  const words = ['rev-list', '--topo-order', '--date=short', format, revision, '--', ...paths.map(exactly)];
  const text = (await answer(folder, words)) ?? '';
  return [...text.matchAll(/^commit ([0-9a-f]+)\n(.*)$/gm)].map(([, commit = '', line = '']) => {
    const [short = '', parents = '', date = '', author = '', subject = ''] = line.split('\0');
    return { commit, short, parents: parents.split(' ').filter(Boolean), date, author, subject };
  });
}

/** All commits up to a revision in which one of some files changed, on whatever branch, newest first. */
export async function orderOf(
  folder: string,
  revision: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const words = ['rev-list', '--topo-order', '--full-history', revision, '--', ...paths.map(exactly)];
  return ((await answer(folder, words)) ?? '').split('\n').filter(Boolean);
}

/** The commit that a revision means. @throws UserError when there is none, or no repository. */
export async function commitOf(folder: string, revision: string): Promise<string> {
  const found = await resolved(folder, commitName(revision));
  if (found !== undefined) return found;
  if (/^HEAD\b|^@(?:$|[~^])/.test(revision) && (await headOf(folder)) === undefined)
    throw new UserError('There is no commit in this repository yet', {
      help: 'Commit the plan first: `git add` and `git commit`.',
    });
  throw noRevision(revision);
}

/** The commit that is checked out; undefined where there is none yet. */
export function headOf(folder: string): Promise<string | undefined> {
  return resolved(folder, 'HEAD^{commit}');
}

/** The id of what a name stands for, whether its object is there or not; undefined where it stands for nothing. */
export async function resolved(folder: string, name: string): Promise<string | undefined> {
  // What begins with a dash would be an option.
  if (/^-|[\0\n]/.test(name)) return undefined;
  return (await answer(folder, ['rev-parse', '--verify', '--quiet', name]))?.trim();
}

/** Where a history begins. */
export interface Origin {
  readonly commit: string;
  /** The way from the top of the repository to the folder. */
  readonly prefix: string;
  /** Whether the repository has only the newest of its commits. */
  readonly isShallow: boolean;
}

/**
 * Where the history of a revision begins, in one question; undefined where there is no commit yet.
 * @throws UserError for another revision that is none, or when there is no repository.
 */
export async function originOf(folder: string, revision: string): Promise<Origin | undefined> {
  const found = await originAt(folder, commitName(revision));
  if (found || revision === 'HEAD') return found;
  return originAt(folder, await commitOf(folder, revision));
}

async function originAt(folder: string, name: string): Promise<Origin | undefined> {
  const text = await answer(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix', name]);
  // A folder may have line breaks in its name.
  const [, shallow, prefix = '', commit] = /^(.*)\n([\s\S]*)\n([0-9a-f]+)\n$/.exec(text ?? '') ?? [];
  return commit === undefined ? undefined : { commit, prefix, isShallow: shallow === 'true' };
}

/** A search in the words of commits goes to the end of the line. */
function commitName(revision: string): string {
  return revision.startsWith(':/') ? revision : `${revision}^{commit}`;
}

/** @throws UserError for words that git would not take for a revision, but for something else. */
export function demandRevision(revision: string): void {
  if (/^-|[\0\n]/.test(revision)) throw noRevision(revision);
}

function noRevision(revision: string): UserError {
  return new UserError(`${revision} is neither a file nor a revision that git knows`, {
    help: 'Name the file of an earlier plan, or a revision that `git log` shows. `cnsg log` lists those of a plan.',
  });
}

/** A path from the top of the repository, in which no sign means anything but itself. */
function exactly(path: string): string {
  return `:(top,literal)${path}`;
}
