import { readFileSync } from 'node:fs';
import { outlineOf } from '../core/diff/outline.ts';
import { visible } from '../core/visible.ts';
import { decode } from './decode.ts';
import { codeOf, readFault } from './file-faults.ts';
import { note, printBytes } from './output.ts';

const largest = 16 * 1024 * 1024;

/**
 * Prints a plan as an outline for git to compare. What is no plan is printed as it is: git gives up a whole comparison
 * when one version of a file, however old, cannot be shown.
 * @returns the exit code, which is 0 whatever the file holds.
 */
export function textconv([path]: readonly string[]): number {
  if (path === undefined) {
    note('`cnsg textconv` takes the file that git names.');
    return 2;
  }
  try {
    const bytes = readFileSync(path);
    printBytes(outlined(bytes) ?? bytes);
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT';
    note(visible(isMissing ? `There is no file ${path}` : readFault(path, error).message));
  }
  return 0;
}

function outlined(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length > largest) return undefined;
  try {
    const read = decode(bytes);
    const outline = read.kind === 'text' ? outlineOf(read.text) : undefined;
    return outline === undefined ? undefined : Buffer.from(outline);
  } catch {
    // Whatever goes wrong here, the file itself can be shown.
    return undefined;
  }
}
