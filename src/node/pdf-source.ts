import { readFileSync } from 'node:fs';
import { readFault } from './file-faults.ts';

const source = /\n%cnsg report ([0-9a-f]{64})\n$/;
const sourceLength = 80;

/**
 * A PDF whose last line tells of which page it is a print: behind the end of a PDF, readers skip a comment. So it can be
 * told without printing again whether it is still right, by whichever browser it was printed.
 */
export function withSource(pdf: Uint8Array, html: string): Uint8Array {
  return Buffer.concat([pdf, Buffer.from(`\n%cnsg report ${digest(html)}\n`)]);
}

/** What the PDF at a path is: a print of this very page, of an older one, or not from here. */
export function isPrintOf(path: string, name: string, html: string): 'current' | 'stale' | 'foreign' {
  const found = source.exec(endOf(path, name))?.[1];
  if (found === undefined) return 'foreign';
  return found === digest(html) ? 'current' : 'stale';
}

function endOf(path: string, name: string): string {
  try {
    return readFileSync(path).subarray(-sourceLength).toString('latin1');
  } catch (error) {
    throw readFault(name, error);
  }
}

function digest(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex');
}
