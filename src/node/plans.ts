import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { originalsOf } from '../core/plan/kept-copy.ts';
import { readFault } from './file-faults.ts';

const suffix = '.cnsg.yaml';

/**
 * The names of the plans in a folder, sorted; a copy that was kept of a plan is none while the plan is there.
 * @throws UserError when the folder cannot be listed.
 */
export function plansIn(folder: string): readonly string[] {
  return plansAmong(namesIn(folder)).filter((name) => isFile(join(folder, name)));
}

/** The names of plans among those of a folder's files, sorted. */
export function plansAmong(names: readonly string[]): readonly string[] {
  const all = new Set(names);
  const isCopy = (name: string) => originalsOf(name).some((original) => all.has(original));
  return [...all].filter((name) => name.endsWith(suffix) && !/^\.|\//.test(name) && !isCopy(name)).sort();
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw readFault(folder, error);
  }
}

// A link that leads nowhere or in a circle is no plan.
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
