import { type Span, wrapSpans as spansMeasured, wrap as wrapMeasured } from '../../core/wrap.ts';
import { truncate, widthOf } from './measure.ts';

/** Where the rows of a text begin and end when it is wrapped at words. */
export function wrapSpans(text: string, width: number): readonly Span[] {
  return spansMeasured(text, width, widthOf);
}

/** The rows of a text, wrapped at words, without the blanks at their ends. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapMeasured(text, width, widthOf);
}

/** As `wrap`, at most so many rows; the last one ends with `…` when there would be more. */
export function wrapWithin(text: string, width: number, rows: number): readonly string[] {
  const all = wrap(text, width);
  if (all.length <= rows) return all;
  const kept = all.slice(0, Math.max(0, rows));
  return kept.map((row, index) => (index === kept.length - 1 ? truncate(`${row}…`, width) : row));
}
