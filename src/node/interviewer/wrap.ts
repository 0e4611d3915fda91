import { graphemesOf, truncate } from './measure.ts';

/** A row of wrapped text: from where to where in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks that never begin a row, and marks that never end one. */
const closing = '，。、；：！？）」』】》〉〕”’…,.;:!?)]}';
const opening = '（「『【《〈〔“‘([{';

/**
 * Where the rows of a text begin and end when it is wrapped at words; a word longer than a row is cut, and between
 * double-width characters a row may end anywhere. Blanks at the end of a row may reach beyond the width.
 */
export function wrapSpans(text: string, width: number): readonly Span[] {
  const spans: Span[] = [];
  const graphemes = graphemesOf(text);
  let start = 0;
  let used = 0;
  let rest = 0;
  let breakAt = 0;
  const end = (at: number, next: number) => {
    spans.push({ start, end: at });
    start = next;
    breakAt = next;
    rest = 0;
  };
  for (const [position, { text: mark, index, width: columns }] of graphemes.entries()) {
    if (mark.endsWith('\n')) {
      end(index, index + mark.length);
      used = 0;
      continue;
    }
    if (used + columns > width && mark !== ' ' && index > start) {
      used = breakAt > start ? rest : 0;
      end(breakAt > start ? breakAt : index, breakAt > start ? breakAt : index);
    }
    used += columns;
    rest += columns;
    if (mayEndAfter(mark, columns, graphemes[position + 1])) {
      breakAt = index + mark.length;
      rest = 0;
    }
  }
  spans.push({ start, end: text.length });
  return spans;
}

function mayEndAfter(
  mark: string,
  columns: number,
  next: { text: string; width: number } | undefined,
): boolean {
  if (mark === ' ') return true;
  if (next === undefined || opening.includes(mark) || closing.includes(next.text)) return false;
  return columns === 2 || next.width === 2;
}

/** The rows of a text, wrapped at words, without the blanks at their ends. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapSpans(text, Math.max(1, width)).map(({ start, end }) => text.slice(start, end).trimEnd());
}

/** As `wrap`, at most so many rows; the last one ends with `…` when there would be more. */
export function wrapWithin(text: string, width: number, rows: number): readonly string[] {
  const all = wrap(text, width);
  if (all.length <= rows) return all;
  const kept = all.slice(0, Math.max(0, rows));
  return kept.map((row, index) => (index === kept.length - 1 ? truncate(`${row}…`, width) : row));
}
