import stringWidth from 'fast-string-width';
import { graphemesOf } from '../../core/graphemes.ts';

const plain = /^[ -~]*$/;
/** Characters that no terminal gives a column to, and that the measure counts as one. */
const unseen = /[\u200b\u2060\ufeff]/g;

/** The columns that a text fills on the screen. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text.replace(unseen, ''));
}

/** At most `width` columns of a text; what was cut off shows as `…`. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return '';
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    used += widthOf(grapheme.text);
    if (used > width - 1) return `${text.slice(0, grapheme.index).trimEnd()}…`;
  }
  return text;
}

/** A text with blanks after it (or before it) up to a width; longer texts stay as they are. */
export function pad(text: string, width: number, side: 'start' | 'end' = 'end'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'end' ? text + blanks : blanks + text;
}
