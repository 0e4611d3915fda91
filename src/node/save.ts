import { accessSync, constants, type Stats, statSync } from 'node:fs';
import type { Expected, Saved } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { decode } from './decode.ts';
import { saveFault } from './file-faults.ts';
import { withLock } from './lock.ts';
import { readBytes } from './read.ts';
import { realTarget } from './real-target.ts';
import { replaceFile } from './replace.ts';

const modeOfNewFiles = 0o666;

/**
 * Saves a text, or bytes, under an absolute path, whole or not at all, if the file holds what was expected: see `Files.save`.
 * @param name what messages call the file.
 */
export function save(path: string, content: string | Uint8Array, expected: Expected, name: string): Saved {
  try {
    const target = realTarget(path);
    return withLock(target, () => compareAndReplace(target, Buffer.from(content), expected, name));
  } catch (error) {
    throw saveFault(name, error);
  }
}

function compareAndReplace(target: string, bytes: Buffer, expected: Expected, name: string): Saved {
  const before = statSync(target, { throwIfNoEntry: false });
  if (before !== undefined) demandWritable(target, before, name);
  if (expected !== 'anything') {
    const found = before && readBytes(target, name);
    const wanted = expected.text === undefined ? undefined : Buffer.from(expected.text);
    if (!areSame(found, wanted)) return { kind: 'changed', found: found && decode(found) };
    if (areSame(found, bytes)) return { kind: 'saved' };
  }
  replaceFile(target, bytes, before ?? modeOfNewFiles);
  return { kind: 'saved' };
}

function demandWritable(target: string, file: Stats, name: string): void {
  if (!file.isFile() && !file.isDirectory()) {
    throw new UserError(`${name} was not saved: it is not an ordinary file`, { help: 'Name another file.' });
  }
  // Putting another file in its place would need no permission for the file itself.
  accessSync(target, constants.W_OK);
  if (file.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
}

function areSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}
