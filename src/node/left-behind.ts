import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A hidden neighbour of a file, for locks and half-written texts: `.plan.cnsg.yaml.lock`. */
export function beside(target: string, ending: string): string {
  return join(dirname(target), `.${basename(target)}.${ending}`);
}

/** Whether the process that left something beside a file has ended. */
export function hasEnded(pid: number): boolean {
  // What carries this process's own number was left by an earlier one of that number: in a container they repeat.
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Removes the half-written texts that killed processes left beside a file. */
export function sweepHalfWritten(target: string): void {
  const start = `.${basename(target)}.`;
  const folder = dirname(target);
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(start) ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && hasEnded(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}
