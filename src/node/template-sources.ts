import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { TemplateOrigin } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { codeOf, readFault } from './file-faults.ts';
import { read } from './read.ts';

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

/** What counts as a template: pictures, notes and what editors and machines leave behind may lie beside them. */
const template = /^[^.].*\.(?:liquid|css|svg)$/;

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
    .filter(({ name }) => template.test(name))
    .filter((entry) => entry.isFile() || (entry.isSymbolicLink() && isInside(root, entry)))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted()
    .map((path) => sourceAt({ origin, path: join(folder, path) }, root, path));
}

function sourceAt(folder: TemplateFolder, root: string, path: string): TemplateSource {
  let text: string | undefined;
  return {
    ...folder,
    name: path.replaceAll(sep, '/'),
    get text() {
      text ??= textOf(join(root, path), this.path);
      return text;
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

/** @param name what messages call the file. */
function textOf(path: string, name: string): string {
  const found = read(path, name);
  if (found.kind === 'text') return found.text.replace(/^\uFEFF/, '');
  const { line, column } = found.position;
  throw new UserError(`${name}:${line}:${column}: ${found.message}`, { help: found.help });
}
