import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Scribe } from './scribe.ts';

/** A disk that can be filled up and made read-only while a program works on it. */
export interface SmallDisk {
  fill(scribe: Scribe): void;
  free(scribe: Scribe): void;
  lock(): void;
  unlock(): void;
  /** What the program says of each. */
  readonly full: string;
  readonly locked: string;
}

/** Puts a small disk in the place of an empty folder; where that needs rights that are lacking, limits that act alike. */
export function smallDiskAt(folder: string): SmallDisk {
  const options = ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder];
  if (spawnSync('mount', options).status !== 0) return limitsOn(folder);
  onTestFinished(() => run('umount', '-l', folder));
  const filler = join(folder, '.filler');
  return {
    full: 'the disk is full',
    locked: 'the disk can only be read',
    fill: () => {
      try {
        for (;;) appendFileSync(filler, 'x'.repeat(4096));
      } catch (error) {
        if (!String(error).includes('ENOSPC')) throw error;
      }
    },
    free: () => rmSync(filler),
    lock: () => run('mount', '-o', 'remount,ro', folder),
    unlock: () => run('mount', '-o', 'remount,rw', folder),
  };
}

/** No file may grow, as on a full disk, and the folder takes no new one. */
function limitsOn(folder: string): SmallDisk {
  const limit = (scribe: Scribe, bytes: string) =>
    run('prlimit', '--pid', String(scribe.processId), `--fsize=${bytes}:unlimited`);
  return {
    full: 'it is larger than this system lets a file be',
    locked: 'you have no permission',
    fill: (scribe) => limit(scribe, '1'),
    free: (scribe) => limit(scribe, 'unlimited'),
    lock: () => chmodSync(folder, 0o555),
    unlock: () => chmodSync(folder, 0o755),
  };
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}
