import type { Position } from '../diagnostic.ts';

/** Helpers that look at YAML text around known offsets; offsets count UTF-16 units. */

/** The offset of the next character that is not blank, a comment or one of `skipped`. */
export function nextToken(text: string, from: number, skipped: string): number {
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '#' && isCommentStart(text, at)) at = lineEnd(text, at);
    else if (isBlank(character) || (skipped !== '' && skipped.includes(character))) at += 1;
    else return at;
  }
  return at;
}

function isCommentStart(text: string, at: number): boolean {
  return at === 0 || isBlank(text.charAt(at - 1)) || ',[{'.includes(text.charAt(at - 1));
}

function isBlank(character: string): boolean {
  return (
    character === ' ' ||
    character === '\n' ||
    character === '\r' ||
    character === '\t' ||
    character === '\uFEFF'
  );
}

/** The offset of a block scalar's `|` or `>`, looked for from the token before it. */
export function blockScalarHeader(text: string, from: number): number {
  return nextToken(text, from, '');
}

/**
 * Where a block scalar's own text ends: behind its last line with content, or behind its last blank line where those
 * count (`|+`). Blank lines that do not count belong to whatever follows.
 */
export function blockScalarEnd(
  text: string,
  header: number,
  content: { readonly valueStart: number; readonly valueEnd: number },
  value: string,
): number {
  let at = content.valueEnd;
  if (/\n\n$|^\n+$|[ \t]\n?$/.test(value)) return text.charAt(at - 1) === '\n' ? lineEnd(text, at - 1) : at;
  while (at > content.valueStart && isBlank(text.charAt(at - 1))) at -= 1;
  return at > content.valueStart ? at : lineEnd(text, header);
}

/** The offset at which the line of `at` begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The offset of the line break (or the end of the text) that ends the line of `at`. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline < 0) return text.length;
  return newline > 0 && text.charAt(newline - 1) === '\r' ? newline - 1 : newline;
}

/** The offset of the line behind the line of `at`. */
export function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

/** The line break that a text uses: that of its first line, LF where it has none. */
export function lineBreak(text: string): string {
  const newline = text.indexOf('\n');
  return newline > 0 && text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
}

/** The column, from 0, of an offset in its line; a byte order mark does not count. */
export function columnOf(text: string, at: number): number {
  const start = lineStart(text, at);
  return Math.max(at - start - (text.charAt(start) === '\uFEFF' ? 1 : 0), 0);
}

/** Line and column, from 1, of an offset. For many of them, see `positions`. */
export function positionAt(text: string, at: number): Position {
  let line = 1;
  for (
    let newline = text.indexOf('\n');
    newline >= 0 && newline < at;
    newline = text.indexOf('\n', newline + 1)
  )
    line += 1;
  return { line, column: columnOf(text, at) + 1 };
}

/** The number of the line, from 0, that an offset is in, by where each line begins. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Line and column of many offsets of one text: each costs a binary search. */
export function positions(text: string): (at: number) => Position {
  const starts = [0];
  for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1))
    starts.push(newline + 1);
  return (at) => {
    const low = lineAt(starts, at);
    const start = starts[low] ?? 0;
    const first = start + (text.charAt(start) === '\uFEFF' ? 1 : 0);
    return { line: low + 1, column: Math.max(at - first, 0) + 1 };
  };
}
