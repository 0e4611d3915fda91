import { columnOf } from './source.ts';
import { belongings } from './surroundings.ts';
import type { Entry } from './tree.ts';

/** The lines of an entry in block style, comments included, and the column that they begin in. */
export interface EntryLines {
  readonly column: number;
  readonly lines: readonly string[];
}

/** The lines of an entry as they stand in the text. */
export function entryLines(text: string, { keyStart, value }: Entry): EntryLines {
  const { start, end } = belongings(text, keyStart, value.end);
  return { column: columnOf(text, keyStart), lines: text.slice(start, end).split(/\r?\n/) };
}

/** The same lines in another column. */
export function movedLines({ column, lines }: EntryLines, to: number): readonly string[] {
  const more = ' '.repeat(Math.max(0, to - column));
  const less = new RegExp(`^ {0,${Math.max(0, column - to)}}`);
  return lines.map((line) => (line.trim() === '' ? line : more + line.replace(less, '')));
}
