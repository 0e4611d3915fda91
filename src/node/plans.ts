import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFault } from './file-faults.ts';

const suffix = '.cnsg.yaml';

/**
 * The names of the plans in a folder, sorted.
 * @throws UserError when the folder cannot be listed.
 */
export function plansIn(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(suffix) && !name.startsWith('.') && isFile(join(folder, name)))
    .sort();
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
