import { createInterface } from 'node:readline';
import { nowhere } from './nowhere.ts';

/** How long after an Escape the rest of an arrow key's sequence may take, in milliseconds: slow lines need some. */
const patience = 80;

/**
 * Lets the Escape key answer at once instead of after half a second. The first reader of a stream decides how long it waits
 * for the rest of a sequence, so one is opened and closed before Inquirer opens its own.
 */
export function shortenEscape(input: NodeJS.ReadableStream): void {
  createInterface({ input, output: nowhere(), terminal: true, escapeCodeTimeout: patience }).close();
}
