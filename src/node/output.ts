import { writeSync } from 'node:fs';
import { codeOf, saveFault } from './file-faults.ts';
import { pause } from './pause.ts';

const output = 1;
const notes = 2;

const nobodyReads = ['EPIPE', 'EIO', 'ECONNRESET', 'EBADF'];

/**
 * Writes a result to standard output, with a newline at its end, before it comes back: nothing is cut when the process
 * ends. A reader that has gone away, like `head`, is no fault.
 * @throws UserError when it goes to a file and the disk is full.
 */
export function print(text: string): void {
  printBytes(Buffer.from(endLine(text)));
}

/** As `print`, for bytes that are written as they are. */
export function printBytes(bytes: Uint8Array): void {
  try {
    writeWhole(output, bytes);
  } catch (error) {
    if (!nobodyReads.includes(codeOf(error) ?? '')) throw saveFault('Standard output', error);
  }
}

/** Writes a note to standard error, with a newline at its end. Never fails: there is nowhere left to say so. */
export function note(text: string): void {
  try {
    writeWhole(notes, Buffer.from(endLine(text)));
  } catch {
    // The terminal is gone or the disk of the log is full.
  }
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Waits when another process has made the pipe one that does not wait. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause(5);
    }
  }
}
