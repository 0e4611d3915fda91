import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { FileText } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { decode } from './decode.ts';
import { codeOf, readFault } from './file-faults.ts';
import { nearestPlan } from './nearest-plan.ts';
import { pause } from './pause.ts';
import { plansIn } from './plans.ts';

const largest = 16 * 1024 * 1024;
const standardInput = 0;

/**
 * The text of a file under an absolute path: see `Files.read`.
 * @param name what messages call the file.
 */
export function read(path: string, name: string): FileText {
  try {
    return decode(readBytes(path, name));
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? missing(path, name, error) : readFault(name, error);
  }
}

/** The bytes of a file. @throws UserError when it is larger than 16 MB; else what the system throws. */
export function readBytes(path: string, name: string): Buffer {
  const file = openSync(path, 'r');
  try {
    return readAll(file, name);
  } finally {
    closeSync(file);
  }
}

/** The text of standard input, up to its end. */
export function readStandardInput(): FileText {
  const name = 'Standard input';
  try {
    return decode(readAll(standardInput, name));
  } catch (error) {
    throw readFault(name, error);
  }
}

// Reads what is there and not what a size says: pipes and devices have none.
function readAll(file: number, name: string): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(64 * 1024);
    const more = readPatiently(file, part);
    if (more === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, more));
    length += more;
    if (length > largest) throw tooLarge(name);
  }
}

/** Waits when another process has made the pipe one that does not wait. */
function readPatiently(file: number, part: Buffer): number {
  for (;;) {
    try {
      return readSync(file, part);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      pause(10);
    }
  }
}

function tooLarge(name: string): UserError {
  return new UserError(`${name} is larger than 16 MB`, {
    help: 'A plan of 10,000 elements is under 3 MB: see whether this is the right file.',
  });
}

function missing(path: string, name: string, cause: unknown): UserError {
  return new UserError(`There is no file ${name}`, { help: cureForMissing(path), cause });
}

function cureForMissing(path: string): string {
  const folder = dirname(path);
  if (!existsSync(folder)) return `There is no folder ${folder} either: check the path.`;
  const near = nearestPlan(basename(path), plansBeside(folder));
  return near === undefined ? 'Check the name, or start a plan with `cnsg new`.' : `Did you mean ${near}?`;
}

// A folder that may be entered but not listed only costs the suggestion.
function plansBeside(folder: string): readonly string[] {
  try {
    return plansIn(folder);
  } catch {
    return [];
  }
}
