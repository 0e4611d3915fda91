import { existsSync, mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Files } from '../context.ts';
import { saveFault } from './file-faults.ts';
import { plansIn } from './plans.ts';
import { read, readStandardInput } from './read.ts';
import { realTarget } from './real-target.ts';
import { save } from './save.ts';

/** The files of this machine; relative paths start from a folder. */
export function systemFiles(directory: string): Files {
  const whole = (path: string) => resolve(directory, path);
  return {
    plans: (folder) => plansIn(whole(folder)),
    matching: async (pattern) => (await import('./matching.ts')).filesMatching(pattern, directory),
    exists: (path) => existsSync(whole(path)),
    isFolder: (path) => statSync(whole(path), { throwIfNoEntry: false })?.isDirectory() ?? false,
    resolve: (path) => realTargetOr(whole(path)),
    read: (path) => (path === '-' ? readStandardInput() : read(whole(path), path)),
    save: (path, content, expected) => save(whole(path), content, expected, path),
    makeFolder: (path) => makeFolder(whole(path), path),
  };
}

function makeFolder(path: string, name: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw saveFault(name, error);
  }
}

// What cannot be followed is told by whoever reads or saves it.
function realTargetOr(path: string): string {
  try {
    return realTarget(path);
  } catch {
    return path;
  }
}
