import { micromark } from 'micromark';
import { type Block, proseBlocks } from '../prose.ts';

/**
 * Markdown that a team wrote into a long text, as HTML blocks. What is kept is what `proseBlocks` keeps, so nothing in it
 * can be markup of its own. No text, no HTML.
 */
export function proseHtml(text: string): string {
  return proseBlocks(text).map(blockHtml).join('\n');
}

/** Signs that say something in Markdown; without them a block is what it looks like. */
const marks = /[\\`*_[\]<>&]/;

function blockHtml({ kind, text }: Block): string {
  // Most texts are a plain line, and the parser takes its time.
  if (kind === 'text' && !marks.test(text) && !text.includes('"')) return `<p>${text}</p>`;
  return micromark(text).replace(/<a href="/g, '<a rel="noopener noreferrer nofollow" href="');
}
