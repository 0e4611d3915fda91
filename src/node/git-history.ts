import { execFile } from 'node:child_process';
import { basename, dirname, resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import { codeOf } from './file-faults.ts';

const largest = 16 * 1024 * 1024;

/** The text of a file in an earlier revision: see `History.at`. The git of this machine is only asked to read. */
export async function textAt(directory: string, revision: string, name: string): Promise<string> {
  // A revision that began with a dash would be an option.
  if (/^-|\0/.test(revision)) throw unknown(revision, name);
  const path = resolve(directory, name);
  const words = ['show', '--no-textconv', '--end-of-options', `${revision}:./${basename(path)}`];
  return new Promise((settle, reject) => {
    execFile('git', words, { cwd: dirname(path), maxBuffer: largest, env: quietGit() }, (error, text) => {
      if (error === null) settle(text);
      else reject(codeOf(error) === 'ENOENT' ? noGit(revision, error) : unknown(revision, name, error));
    });
  });
}

/** A read that takes no lock, asks nobody and fetches nothing. */
function quietGit(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}

function noGit(revision: string, cause: unknown): UserError {
  return new UserError(`There is no file ${revision}, and no git that could know a revision of that name`, {
    help: 'Name the file of an earlier plan.',
    cause,
  });
}

function unknown(revision: string, name: string, cause?: unknown): UserError {
  return new UserError(`${revision} is neither a file nor a revision that holds ${name}`, {
    help: 'Name the file of an earlier plan, or a revision that `git log` shows for it.',
    cause,
  });
}
