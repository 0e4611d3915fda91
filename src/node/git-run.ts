import { spawnSync } from 'node:child_process';
import { UserError } from '../core/errors.ts';
import { codeOf } from './file-faults.ts';

const largestAnswer = 256 * 1024 * 1024;

/** How a git ended. */
export interface Ran {
  /** Above 127 where it could not do what was asked. */
  readonly code: number;
  readonly bytes: Uint8Array;
  /** What it printed, as text. */
  readonly out: string;
  /** What it complained of. */
  readonly complaint: string;
}

/**
 * Runs git to its end, in English.
 * @param input what it reads from standard input.
 * @throws UserError when there is no git.
 */
export function runGit(
  folder: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  input = '',
): Ran {
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    cwd: folder,
    env: { ...env, LC_ALL: 'C', GIT_TRACE: '0' },
    input,
    maxBuffer: largestAnswer,
  });
  if (error && status === null && codeOf(error) === 'ENOENT') throw noGit(error);
  const bytes = stdout ?? Buffer.alloc(0);
  return { code: status ?? 255, bytes, out: bytes.toString(), complaint: (stderr ?? '').toString().trim() };
}

function noGit(cause: unknown): UserError {
  return new UserError('There is no git here', { help: 'Install git and try again.', cause });
}
