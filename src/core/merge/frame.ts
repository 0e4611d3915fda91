import { mergedComment, mergedLines } from './comments.ts';
import { Doubt } from './doubt.ts';
import { isHollow, type Opened } from './open-part.ts';
import { commented, commentOf, headText, leadOf, type Part, withComment } from './part.ts';
import { type Piece, undisputed } from './piece.ts';
import { inColumn } from './source.ts';
import { changedOne, eachOf, type Three } from './three.ts';

/** What stands around the entries of a collection: its key or dash, and comments. */
export interface Frame {
  /** Whether nothing but the key would be left without entries. */
  readonly isBare: boolean;
  /** The key and all around it, without entries: as a side writes it that has none. */
  readonly hollow: (side: Part | undefined) => readonly string[];
  readonly around: (entries: readonly Piece[]) => readonly Piece[];
}

/** What both sides have around the entries of a collection, in a column. @param inner the column of the entries. */
export function frameOf(open: Three<Opened>, column: number, inner: number): Frame {
  const parts = eachOf(open, ({ part }) => part);
  const lead = mergedLines(eachOf(parts, (part) => leadOf(part, column)));
  const tail = mergedLines(eachOf(open, (one) => tailOf(one, column, inner)));
  const comment = mergedComment(eachOf(parts, commentOf));
  const head = headOf(open);
  const key = `${' '.repeat(column)}${headText(head)}`;
  const isItem = headText(head) === '-';
  return {
    isBare: comment === '' && [...lead, ...tail].every((line) => line.trim() === ''),
    hollow: (side) => [
      ...lead,
      ...(side && isHollow(side.value)
        ? withComment(side, comment, column)
        : [commented(`${key} ${head.value.kind === 'list' ? '[]' : '{}'}`, comment)]),
      ...tail,
    ],
    around: (entries) => [
      undisputed(lead),
      ...(isItem
        ? dashed(entries, key, comment, inner)
        : [undisputed(withComment(head, comment, column).slice(0, 1)), ...entries]),
      undisputed(tail),
    ],
  };
}

/** The comments at the end of a collection, in the column of its entries: deeper, they would be those of the last one. */
function tailOf({ part, inside }: Opened, column: number, inner: number): readonly string[] {
  return inside.column === undefined
    ? inColumn(inside.tail, part.column, column)
    : inColumn(inside.tail, inside.column, inner);
}

/** The part whose key is written, of those that have entries. */
function headOf(open: Three<Opened>): Part {
  const filled = eachOf(open, ({ part, inside }) => (inside.parts.length > 0 ? part : undefined));
  const head = changedOne(filled, (one, other) => headText(one) === headText(other)) ?? filled.base;
  if (!head) throw new Doubt('Nothing was to be merged');
  return head;
}

/** A map or list in a list begins on the line of its dash, where nothing else has to stand there. */
export function dashed(
  entries: readonly Piece[],
  dash: string,
  comment: string,
  inner: number,
): readonly Piece[] {
  const [first, ...rest] = entries;
  const [line = '', ...lines] = first?.kind === 'undisputed' ? first.lines : [];
  const canJoin = comment === '' && line.trim() !== '' && !line.trim().startsWith('#') && dash.length < inner;
  if (!canJoin) return [undisputed([commented(dash, comment)]), ...entries];
  return [undisputed([dash.padEnd(inner) + line.trimStart(), ...lines]), ...rest];
}
