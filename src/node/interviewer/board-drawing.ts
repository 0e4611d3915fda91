import type { Paint } from '../../context.ts';
import { visible, visibleLine } from '../../core/visible.ts';
import type { BoardQuestion } from '../../core/workshop/question.ts';
import type { BoardState, Scrolling } from './board.ts';
import { drawRow, linesIn, type Row, rowsWithin } from './board-rows.ts';
import { pointer } from './entries.ts';
import { widthOf } from './measure.ts';
import type { Area, Drawing } from './screen.ts';
import { mostRows, scrollTo } from './scrolling.ts';
import { drawTyping } from './typing.ts';
import { wrap, wrapWithin } from './wrap.ts';

const indent = 2;

/** The lines under their groups, scrolled where they do not fit; then the line to type on, and what may be typed. */
export function drawBoard(
  question: BoardQuestion,
  state: BoardState,
  area: Area,
  paint: Paint,
): Drawing & { readonly scrolling: Scrolling } {
  const { lines } = question;
  const { width } = area;
  const height = Math.min(area.height, mostRows);
  const command = drawCommand(question, state, { width, height }, paint);
  const room = Math.max(1, height - command.lines.length - 1);
  const { shown, above, below, scrolling } = scrolled(rowsWithin(lines, width, room), state.top, room);
  const digits = Math.max(0, ...lines.map(({ number }) => widthOf(visibleLine(number))));
  const more = (rows: readonly Row[], arrow: string, where: string) =>
    rows.length > 0 && room > 2 ? [paint('dim', `  ${arrow} ${linesIn(rows)} more ${where}`)] : [];
  const board = [
    ...more(above, '↑', 'above'),
    ...shown.map((row) => drawRow(row, digits, width, paint)),
    ...more(below, '↓', 'below'),
  ];
  const head = board.length > 0 ? [...board, ''] : [];
  const cursor = { row: head.length + command.cursor.row, column: command.cursor.column };
  return { lines: [...head, ...command.lines], cursor, scrolling };
}

/** What is typed, at most a third of the rows of it; under it the complaint and the hint, as much as leaves the board in sight. */
function drawCommand(
  { hint }: BoardQuestion,
  { line, complaint }: BoardState,
  { width, height }: Area,
  paint: Paint,
): Required<Drawing> {
  const typed = drawTyping(line, width - indent);
  const most = Math.max(1, Math.min(typed.rows.length, Math.floor(height / 3)));
  const blocks = typed.rows.map((row) => [row]);
  const { lines, row } = scrollTo(blocks, typed.cursor.row, most, paint);
  const told = wrap(visible(complaint ?? ''), width - indent).map((words) => paint('yellow', words));
  const hints = wrapWithin(visible(hint), width - indent, height < 10 ? 1 : 3);
  const under = [...(complaint === undefined ? [] : told), ...hints.map((words) => paint('dim', words))];
  return {
    lines: [
      ...lines.map((words, index) => (index === 0 ? pointer(true, paint) : ' '.repeat(indent)) + words),
      ...under.slice(0, Math.max(0, height - lines.length - 2)).map((words) => ' '.repeat(indent) + words),
    ],
    cursor: { row, column: indent + typed.cursor.column },
  };
}

interface Scrolled {
  readonly above: readonly Row[];
  readonly shown: readonly Row[];
  readonly below: readonly Row[];
  readonly scrolling: Scrolling;
}

/** The rows from one on that fit, beside the lines that count those above and below. */
function scrolled(rows: readonly Row[], top: number, room: number): Scrolled {
  if (rows.length <= room)
    return { above: [], shown: rows, below: [], scrolling: { lastTop: 0, page: room } };
  const mark = room > 2 ? 1 : 0;
  const lastTop = rows.length - room + mark;
  const first = Math.min(top, lastTop);
  const marks = (first > 0 ? mark : 0) + (first < lastTop ? mark : 0);
  const last = first + room - marks;
  return {
    above: rows.slice(0, first),
    shown: rows.slice(first, last),
    below: rows.slice(last),
    scrolling: { lastTop, page: Math.max(1, room - 2 * mark) },
  };
}
