import type { FileText } from '../context.ts';
import { resolved } from './git-commits.ts';
import type { Objects } from './git-objects.ts';

/** The text of a file by its name in git; what is no file, or cannot be read, says so instead. */
export async function textOf(folder: string, objects: Objects, name: string): Promise<FileText | undefined> {
  const stored = await objects.find(name);
  if (!stored) return (await resolved(folder, name)) === undefined ? undefined : lost;
  return stored.isFile ? objects.read(stored.id) : noFile;
}

const start = { line: 1, column: 1 };
const lost: FileText = {
  kind: 'bytes',
  message: 'git knows the file, but its content is not in this clone',
  help: 'Fetch it with git (`git fetch --refetch`), or mend the repository.',
  position: start,
};
const noFile: FileText = {
  kind: 'bytes',
  message: 'This is a folder, not a file',
  help: 'Name a file in it.',
  position: start,
};
