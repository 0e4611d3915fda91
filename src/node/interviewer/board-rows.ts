import type { Paint } from '../../context.ts';
import { visibleLine } from '../../core/visible.ts';
import type { BoardLine } from '../../core/workshop/question.ts';
import { pad, truncate, widthOf } from './measure.ts';

/** What one row of a column holds: a line of the board, the word above a group, or nothing. */
export type Cell =
  | { readonly kind: 'line'; readonly line: BoardLine }
  | { readonly kind: 'group'; readonly words: string }
  | { readonly kind: 'blank' };

/** A row of the board: a cell, or two beside one another. */
export type Row = readonly Cell[];

/** Two columns need so much to be read. */
const leastForTwo = 72;
const between = 3;
const indent = 2;
const blank: Cell = { kind: 'blank' };

/** The rows of a board, as yet undrawn: groups apart where there is room for it, or side by side, if that is wide enough. */
export function rowsWithin(lines: readonly BoardLine[], width: number, room: number): readonly Row[] {
  const close = cellsOf(lines);
  const apart = close.flatMap((cell, index) => (index > 0 && cell.kind === 'group' ? [blank, cell] : [cell]));
  if (apart.length <= room) return apart.map((cell) => [cell]);
  return close.length <= room || width < leastForTwo ? close.map((cell) => [cell]) : sideBySide(close);
}

function cellsOf(lines: readonly BoardLine[]): readonly Cell[] {
  return lines.flatMap((line, index): readonly Cell[] => {
    const isHeaded = line.group !== '' && line.group !== lines[index - 1]?.group;
    const cell: Cell = { kind: 'line', line };
    return isHeaded ? [{ kind: 'group', words: line.group }, cell] : [cell];
  });
}

/** Two columns, read one after the other; the word above a group stays with its first line. */
function sideBySide(cells: readonly Cell[]): readonly Row[] {
  const half = Math.ceil(cells.length / 2);
  const middle = cells[half - 1]?.kind === 'group' ? half - 1 : half;
  const right = cells.slice(middle);
  return right.map((cell, index) => [index < middle ? (cells[index] ?? blank) : blank, cell]);
}

/** How many lines of the board some rows show. */
export function linesIn(rows: readonly Row[]): number {
  return rows.flat().filter(({ kind }) => kind === 'line').length;
}

/** @param digits the columns of the longest display number. */
export function drawRow(row: Row, digits: number, width: number, paint: Paint): string {
  const column = row.length > 1 ? Math.floor((width - between) / 2) : width;
  const drawn = row.map((cell) => drawCell(cell, digits, column, paint));
  const texts = drawn.map(({ text, used }, index) =>
    index < row.length - 1 ? text + ' '.repeat(column + between - used) : text,
  );
  return texts.join('').trimEnd();
}

interface Drawn {
  readonly text: string;
  /** The columns that it fills. */
  readonly used: number;
}

function drawCell(cell: Cell, digits: number, width: number, paint: Paint): Drawn {
  if (cell.kind === 'line') return drawLine(cell.line, digits, width, paint);
  const words = cell.kind === 'group' ? truncate(visibleLine(cell.words), width) : '';
  return { text: words === '' ? '' : paint('bold', words), used: widthOf(words) };
}

/** A line on one row: where not all fits, the label and what stands behind it are cut, each to half at the most. */
function drawLine({ number, label, detail }: BoardLine, digits: number, width: number, paint: Paint): Drawn {
  const lead = ' '.repeat(indent) + (digits > 0 ? `${pad(visibleLine(number), digits)} ` : '');
  const room = Math.max(1, width - widthOf(lead));
  const words = visibleLine(label);
  const behind = detail === '' ? '' : `  ${visibleLine(detail)}`;
  const rest = truncate(behind, Math.max(Math.floor(room / 2), room - widthOf(words)));
  const cut = truncate(words, Math.max(1, room - widthOf(rest)));
  return {
    text: paint('dim', lead) + cut + (rest === '' ? '' : paint('dim', rest)),
    used: widthOf(lead) + widthOf(cut) + widthOf(rest),
  };
}
