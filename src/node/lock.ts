import { linkSync, openSync, readFileSync, renameSync, rmSync, type Stats, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { UserError } from '../core/errors.ts';
import { codeOf } from './file-faults.ts';
import { beside, hasEnded } from './left-behind.ts';
import { pause } from './pause.ts';
import { writeAndClose } from './replace.ts';

const patience = 2_000;
const step = 10;
const oldestLiveLock = 10_000;
// Its owner's mark follows at once: a lock that stays without one was made by a process that was killed right then.
const oldestUnmarkedLock = 1_000;

/**
 * Does something to a file while no other `cnsg` does: hold it for milliseconds only.
 * @throws UserError when another process keeps the file for longer than two seconds.
 */
export function withLock<Result>(target: string, act: () => Result): Result {
  const lock = beside(target, 'lock');
  const deadline = performance.now() + patience;
  while (!claim(lock)) {
    if (sweepStale(lock, beside(target, `${process.pid}.tmp`))) continue;
    if (performance.now() > deadline) throw held(target, lock);
    pause(step);
  }
  try {
    return act();
  } finally {
    if (contentOf(lock) === ownMark()) rmSync(lock, { force: true });
  }
}

function held(target: string, lock: string): UserError {
  return new UserError(`${basename(target)} was not saved: another cnsg is saving it`, {
    help: `Try again. If no other cnsg is running, delete ${basename(lock)} in the same folder.`,
  });
}

// A process number means nothing on another machine that shares the folder.
function ownMark(): string {
  return `${process.pid} ${hostname()}\n`;
}

function claim(lock: string): boolean {
  const file = unless('EEXIST', () => openSync(lock, 'wx'));
  if (file === undefined) return false;
  try {
    writeAndClose(file, Buffer.from(ownMark()), () => {});
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  }
  return true;
}

/** Takes away a lock that nobody holds any more; says whether it is worth another try at once. */
function sweepStale(lock: string, aside: string): boolean {
  const seen = unless('ENOENT', () => statSync(lock));
  if (seen === undefined) return true;
  if (!isStale(seen, contentOf(lock))) return false;
  // Somebody else may have swept it and taken the lock since: so look at what was moved, and put a live one back.
  const moved = unless('ENOENT', () => {
    renameSync(lock, aside);
    return statSync(aside);
  });
  if (moved !== undefined && !isSame(seen, moved)) unless('EEXIST', () => linkSync(aside, lock));
  rmSync(aside, { force: true });
  return true;
}

function isStale(lock: Stats, content: string): boolean {
  const [, pid, host] = /^(\d+) (.*)\n$/.exec(content) ?? [];
  if (pid !== undefined && host === hostname() && hasEnded(Number(pid))) return true;
  return Date.now() - lock.mtimeMs > (content === '' ? oldestUnmarkedLock : oldestLiveLock);
}

// An inode's number alone is soon given to the next file.
function isSame(one: Stats, other: Stats): boolean {
  return one.ino === other.ino && one.mtimeMs === other.mtimeMs;
}

function contentOf(lock: string): string {
  return unless('ENOENT', () => readFileSync(lock, 'utf8')) ?? '';
}

function unless<Result>(code: string, act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (codeOf(error) === code) return undefined;
    throw error;
  }
}
