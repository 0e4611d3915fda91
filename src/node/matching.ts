import { resolve } from 'node:path';
import { glob } from 'tinyglobby';

/** The paths of the files that a pattern fits, as the pattern names them from a folder, sorted. */
export async function filesMatching(pattern: string, folder: string): Promise<readonly string[]> {
  // From inside a folder, `../*/plan` would not be found in that folder itself: so the search starts above it.
  const start = pattern.slice(0, pattern.slice(0, pattern.search(/[*?{[]/)).lastIndexOf('/') + 1);
  const found = await glob(pattern.slice(start.length), {
    cwd: resolve(folder, start),
    expandDirectories: false,
    // Packages bring examples of their own.
    ignore: ['**/node_modules/**'],
  });
  return found.map((path) => start + path).toSorted();
}
