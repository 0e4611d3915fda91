import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './file-faults.ts';

/**
 * The real path of a file that may not exist yet, through symbolic links that may lead nowhere yet.
 * @throws what the system throws when links lead in a circle or a folder may not be entered.
 */
export function realTarget(path: string): string {
  const existing = ifThere(() => realpathSync(path));
  if (existing !== undefined) return existing;
  const next = linkTarget(path);
  if (next !== undefined) return realTarget(resolve(dirname(path), next));
  const folder = ifThere(() => realpathSync(dirname(path)));
  return folder === undefined ? path : join(folder, basename(path));
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function ifThere<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
