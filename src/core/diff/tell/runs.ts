import { type Width, wrapSpans } from '../../wrap.ts';

/** Styles a piece of text, or leaves it alone where there is no colour. */
export type Paint = (style: Style, text: string) => string;
export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'green' | 'yellow' | 'cyan';

export interface Screen {
  readonly columns: number;
  readonly paint: Paint;
  readonly width: Width;
}

/** Text in one style. */
export interface Run {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** Runs of text, wrapped as one and painted afterwards, so that no style reaches around the margin of a row. */
export function wrappedRuns(
  runs: readonly Run[],
  { columns, paint, width }: Screen,
  margins: { readonly first: number; readonly others: number },
): readonly string[] {
  const text = runs.map((run) => run.text).join('');
  const spans = wrapSpans(text, Math.max(8, columns - Math.max(margins.first, margins.others)), width);
  let [from, at] = [0, 0];
  return spans.map(({ start, end }, row) => {
    let painted = ' '.repeat(row === 0 ? margins.first : margins.others);
    const last = start + text.slice(start, end).trimEnd().length;
    for (; at < runs.length; at += 1) {
      const run = runs[at] ?? { text: '' };
      const piece = text.slice(Math.max(from, start), Math.min(from + run.text.length, last));
      if (piece !== '') painted += run.style ? paint(run.style, piece) : piece;
      if (from + run.text.length > end) break;
      from += run.text.length;
    }
    return painted.trim() === '' ? '' : painted;
  });
}

/** A measure that knows the signs again that it has measured: a text is made of few different ones. */
export function remembered(width: Width): Width {
  const known = new Map<string, number>();
  return (text) => {
    if (text.length > 4) return width(text);
    const found = known.get(text) ?? width(text);
    known.set(text, found);
    return found;
  };
}
