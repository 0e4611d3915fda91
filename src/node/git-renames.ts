import { answer } from './git.ts';

/** The files that were renamed between two commits, by path from the top: newer to older. */
export async function renamesBetween(
  folder: string,
  older: string,
  newer: string,
): Promise<ReadonlyMap<string, string>> {
  return renames(folder, ['diff-tree', '-r', older, newer]);
}

/** The files that were renamed since a commit in the index only, with `git mv`: newer to older. */
export async function renamesInIndex(folder: string, commit: string): Promise<ReadonlyMap<string, string>> {
  return renames(folder, ['diff-index', '--cached', commit]);
}

async function renames(folder: string, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const [command = '', ...others] = words;
  const form = ['-M', '-z', '--name-status', '--diff-filter=R', '--no-relative'];
  const text = (await answer(folder, [command, ...form, ...others])) ?? '';
  const parts = text.split('\0');
  const found = new Map<string, string>();
  for (let at = 0; at + 2 < parts.length; at += 3) found.set(parts[at + 2] ?? '', parts[at + 1] ?? '');
  return found;
}
