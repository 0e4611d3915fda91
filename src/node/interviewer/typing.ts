import { graphemesOf } from '../../core/graphemes.ts';
import { visibleInPlace } from '../../core/visible.ts';
import type { Span } from '../../core/wrap.ts';
import type { Editing } from './line-editing.ts';
import { widthOf } from './measure.ts';
import type { Place } from './screen.ts';
import { wrapSpans } from './wrap.ts';

/** A text that is being typed, wrapped, with the place of the cursor in it. */
export interface Typed {
  readonly rows: readonly string[];
  readonly cursor: Place;
}

export function drawTyping({ text, cursor }: Editing, width: number): Typed {
  const shown = visibleInPlace(text);
  const spans = wrapSpans(shown, width - 1);
  const row = rowOf(spans, cursor);
  const start = spans[row]?.start ?? 0;
  const column = Math.min(width - 1, widthOf(shown.slice(start, cursor)));
  return { rows: spans.map((span) => shown.slice(span.start, span.end).trimEnd()), cursor: { row, column } };
}

/** The text with the cursor a row higher or lower, at the same column; undefined when there is no such row. */
export function moveRow(editing: Editing, by: 1 | -1, width: number): Editing | undefined {
  const shown = visibleInPlace(editing.text);
  const spans = wrapSpans(shown, width - 1);
  const row = rowOf(spans, editing.cursor);
  const from = spans[row];
  const to = spans[row + by];
  if (from === undefined || to === undefined) return undefined;
  const column = widthOf(shown.slice(from.start, editing.cursor));
  return { text: editing.text, cursor: atColumn(shown, to, column) };
}

function rowOf(spans: readonly Span[], cursor: number): number {
  return Math.max(
    0,
    spans.findLastIndex(({ start }) => start <= cursor),
  );
}

function atColumn(text: string, { start, end }: Span, column: number): number {
  let used = 0;
  for (const grapheme of graphemesOf(text.slice(start, end))) {
    used += widthOf(grapheme.text);
    if (used > column) return start + grapheme.index;
  }
  return end;
}
