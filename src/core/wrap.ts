import { type Grapheme, graphemesOf } from './graphemes.ts';

/** How many columns of a terminal a text takes. */
export type Width = (text: string) => number;

/** A row of wrapped text: from where to where in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks that never begin a row, and marks that never end one. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}ー]/u;
const opening = /^[\p{Ps}\p{Pi}]/u;

/**
 * Where the rows of a text begin and end when it is wrapped at words; a word longer than a row is cut, and between
 * double-width characters a row may end anywhere. Blanks at the end of a row may reach beyond the columns.
 */
export function wrapSpans(text: string, columns: number, width: Width): readonly Span[] {
  if (!text.includes('\n') && width(text) <= columns) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  const marks = graphemesOf(text);
  const widths = marks.map((mark) => (isPrintable(mark.text) ? 1 : width(mark.text)));
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
  marks.forEach((mark, position) => {
    const own = widths[position] ?? 0;
    if (mark.text.endsWith('\n')) {
      end(mark.index, mark.index + mark.text.length);
      used = 0;
      return;
    }
    if (used + own > columns && mark.text !== ' ' && mark.index > start) {
      used = breakAt > start ? rest : 0;
      end(breakAt > start ? breakAt : mark.index, breakAt > start ? breakAt : mark.index);
    }
    used += own;
    rest += own;
    const isWide = own === 2 || widths[position + 1] === 2;
    if (mark.text === ' ' || (isWide && mayEndBetween(mark, marks[position + 1]))) {
      breakAt = mark.index + mark.text.length;
      rest = 0;
    }
  });
  spans.push({ start, end: text.length });
  return spans;
}

/** Printable ASCII takes one column everywhere, and most texts are little else. */
function isPrintable(mark: string): boolean {
  return mark.length === 1 && mark >= ' ' && mark <= '~';
}

function mayEndBetween(mark: Grapheme, next: Grapheme | undefined): boolean {
  return next !== undefined && !opening.test(mark.text) && !closing.test(next.text);
}

/** The rows of a text, wrapped at words, without the blanks at their ends. */
export function wrap(text: string, columns: number, width: Width): readonly string[] {
  const spans = wrapSpans(text, Math.max(1, columns), width);
  return spans.map(({ start, end }) => text.slice(start, end).trimEnd());
}
