import { execFile, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../core/errors.ts';
import { codeOf } from './file-faults.ts';

const largestAnswer = 256 * 1024 * 1024;

/**
 * What git of this machine answers; undefined where it refuses.
 * @throws UserError when there is no git, or no repository around the folder.
 */
export function answer(folder: string, words: readonly string[]): Promise<string | undefined> {
  const options = { cwd: folder, env: quietGit(), maxBuffer: largestAnswer };
  return new Promise((settle, reject) => {
    execFile('git', [...settings, ...words], options, (error, text, complaint) => {
      const fault = error && (codeOf(error) === 'ENOENT' ? noGit(error) : repositoryFault(folder, complaint));
      if (fault) reject(fault);
      else settle(error ? undefined : text);
    });
  });
}

/** A git that is asked one thing after the other. */
export interface Talk {
  readonly questions: Writable;
  readonly answers: Readable;
  /** What to throw when it ends before it has answered. */
  fault(): Promise<UserError>;
  end(): void;
}

/** Starts a git that answers what it is asked until it is ended. */
export function talk(folder: string, words: readonly string[]): Talk {
  const child = spawn('git', [...settings, ...words], { cwd: folder, env: quietGit(), stdio: 'pipe' });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const ended = new Promise<UserError>((settle) => {
    child.on('error', (error) => settle(noGit(error)));
    child.on('close', () => settle(repositoryFault(folder, complaint) ?? broken(complaint)));
  });
  // A git that has ended reads no more questions: what it said last is told instead.
  child.stdin.on('error', () => {});
  return {
    questions: child.stdin,
    answers: child.stdout,
    fault: () => ended,
    end: () => {
      child.stdin.end();
      child.kill();
    },
  };
}

/** Settings that would change the form of an answer. */
const settings = ['-c', 'i18n.logOutputEncoding=UTF-8', '-c', 'core.quotePath=false'];

/** A read that takes no lock, asks nobody and fetches nothing, in the language that its answers are understood in. */
function quietGit(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // A git that does not know the line above would fetch from a partial clone: no way of fetching is allowed.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_LITERAL_PATHSPECS: '0',
    GIT_GLOB_PATHSPECS: '0',
    GIT_NOGLOB_PATHSPECS: '0',
    GIT_ICASE_PATHSPECS: '0',
    GIT_TRACE: '0',
  };
}

function noGit(cause: unknown): UserError {
  return new UserError('There is no git here that could know of earlier plans', {
    help: 'Install git, or name files instead of revisions.',
    cause,
  });
}

/** What git says when a folder is of no use to it. */
const repositoryFaults: readonly (readonly [
  sign: RegExp,
  fault: (folder: string) => string,
  help: (folder: string) => string,
])[] = [
  [
    /not a git repository/,
    (folder) => `${folder} lies in no git repository`,
    () => 'Name files instead of revisions, or go to the folder of a repository.',
  ],
  [
    /dubious ownership/,
    (folder) => `git does not trust the repository of ${folder}, which belongs to somebody else`,
    () =>
      'Trust it with `git config --global --add safe.directory FOLDER`, or name files instead of revisions.',
  ],
];

function repositoryFault(folder: string, complaint: string): UserError | undefined {
  const known = repositoryFaults.find(([sign]) => sign.test(complaint));
  return known && new UserError(known[1](folder), { help: known[2](folder) });
}

function broken(complaint: string): UserError {
  const [first = ''] = complaint.replace(/^(?:fatal|error): /, '').split('\n', 1);
  return new UserError(`git cannot read the repository: ${first || 'it ended without a word'}`, {
    help: '`git fsck` tells what is wrong with it.',
  });
}
