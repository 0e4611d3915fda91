import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { TemplateOrigin } from '../context.ts';
import { codeOf, readFault } from './file-faults.ts';

/** A folder of report templates, and whose it is. */
export interface TemplateFolder {
  readonly origin: TemplateOrigin;
  readonly path: string;
}

/** A template as it was read; its name is its path within its folder. */
export interface TemplateSource extends TemplateFolder {
  readonly name: string;
  readonly text: string;
}

/**
 * All report templates by name. Their names are known beforehand, so that none can name another file; each is read when
 * it is used. Of two with one name the later folder's counts. A folder that is not there has none.
 */
export function sourcesIn(folders: readonly TemplateFolder[]): ReadonlyMap<string, TemplateSource> {
  return new Map(folders.flatMap(sourcesOf).map((source) => [source.name, source]));
}

function sourcesOf({ origin, path: folder }: TemplateFolder): readonly TemplateSource[] {
  const root = realFolder(folder);
  if (root === undefined) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || (entry.isSymbolicLink() && isInside(root, entry)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted()
    .map((path) => sourceAt({ origin, path: join(folder, path) }, root, path));
}

function sourceAt(folder: TemplateFolder, root: string, path: string): TemplateSource {
  let read: string | undefined;
  return {
    ...folder,
    name: path.replaceAll(sep, '/'),
    get text() {
      read ??= textOf(join(root, path));
      return read;
    },
  };
}

function realFolder(folder: string): string | undefined {
  try {
    const path = realpathSync(folder);
    return statSync(path).isDirectory() ? path : undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
    throw readFault(folder, error);
  }
}

/** What a link leads to elsewhere is no template. */
function isInside(root: string, link: Dirent): boolean {
  try {
    const real = realpathSync(join(link.parentPath, link.name));
    return real.startsWith(root + sep) && statSync(real).isFile();
  } catch {
    return false;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw readFault(path, error);
  }
}
