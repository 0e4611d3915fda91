import { columnOf, lineEnd, lineStart, nextLine } from './source.ts';
import type { Splice } from './splice.ts';

/** A stretch of text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where something new goes behind an entry or item that ends at `end`: the end of its last line, and of the comment lines
 * under it that are indented deeper than its own column.
 */
export function tail(text: string, end: number, column: number): number {
  let at = lineEnd(text, end);
  for (let line = nextLine(text, at); line < text.length; line = nextLine(text, line)) {
    const indent = commentIndent(text, line);
    if (indent === undefined || indent <= column) break;
    at = lineEnd(text, line);
  }
  return at;
}

/** The indentation of a line that is only a comment, or undefined. */
function commentIndent(text: string, line: number): number | undefined {
  const match = /^( *)#/.exec(text.slice(line, lineEnd(text, line)));
  return match?.[1]?.length;
}

/** The lines of an entry or item in block style: the comment lines right above it, its own, and deeper comments below. */
export function belongings(text: string, start: number, end: number): Range {
  const column = columnOf(text, start);
  let first = lineStart(text, start);
  while (first > 0) {
    const above = lineStart(text, first - 1);
    if (commentIndent(text, above) !== column) break;
    first = above;
  }
  return { start: first, end: tail(text, end, column) };
}

/**
 * Takes out an entry or item with its lines. Where it shares its first line with a dash, the dash stays for what follows;
 * of two blank lines that would meet, one goes.
 */
export function blockRemoval(text: string, start: number, owned: Range): Splice {
  if (text.slice(lineStart(text, start), start).trim() !== '') {
    const next = /^\s*/.exec(text.slice(nextLine(text, owned.end)))?.[0].length ?? 0;
    return { start, end: nextLine(text, owned.end) + next, insert: '' };
  }
  const end = nextLine(text, owned.end);
  const above = owned.start > 0 ? lineStart(text, owned.start - 1) : 0;
  const isBlankAbove = owned.start > 0 && isBlankLine(text, above);
  const isBlankBelow = end >= text.length || isBlankLine(text, end);
  if (isBlankAbove && isBlankBelow) return { start: above, end, insert: '' };
  if (end === owned.end && owned.start > 0) return { start: lineEnd(text, owned.start - 1), end, insert: '' };
  return { start: owned.start, end, insert: '' };
}

function isBlankLine(text: string, line: number): boolean {
  return text.slice(line, lineEnd(text, line)).trim() === '';
}

/** Takes out an entry or item of a flow collection with one of the commas around it. */
export function flowRemoval(
  previousEnd: number | undefined,
  start: number,
  end: number,
  next: number | undefined,
): Splice {
  if (next !== undefined) return { start, end: next, insert: '' };
  return { start: previousEnd ?? start, end, insert: '' };
}
