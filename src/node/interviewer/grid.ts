import type { Answer, GridQuestion } from '../../core/workshop/question.ts';
import { drawMatrix } from './grid-drawing.ts';
import { drawOneColumn, drawOneRow } from './narrow-grid.ts';
import { digitIndex, moveCursor } from './options.ts';
import { answered, type KeyHint, type Outcome, type Screen } from './screen.ts';
import type { Stroke } from './stroke.ts';

export interface GridState {
  readonly row: number;
  readonly column: number;
  readonly ticks: ReadonlyMap<string, readonly string[]>;
  /** The row that the cursor is on has ticks that were not kept yet. */
  readonly changed: boolean;
}

/** Links as a matrix to tick; with one row or one column it is a list. */
export function gridScreen(question: GridQuestion): Screen<GridState> {
  return {
    start: { row: 0, column: 0, ticks: question.ticks, changed: false },
    press: (state, stroke) => press(question, state, stroke),
    atRest: () => true,
    unkept: ({ changed, ticks }) => (changed ? answerOf(ticks) : undefined),
    keys: () => keys(question),
    widest: 110,
    draw: (state, area, paint) => drawingOf(question)(question, state, area, paint),
  };
}

function drawingOf({ rows, columns }: GridQuestion) {
  if (rows.length === 1) return drawOneRow;
  return columns.length === 1 ? drawOneColumn : drawMatrix;
}

function answerOf(ticks: GridState['ticks']): Answer {
  return { kind: 'grid', ticks };
}

function press(question: GridQuestion, state: GridState, { key }: Stroke): Outcome<GridState> {
  if (key === 'return' || key === 'ctrl-j') return answered(answerOf(state.ticks));
  if (key === 'space') return { state: toggled(question, state, state.column) };
  const moved = move(question, state, key);
  if (moved !== undefined) return moveTo(state, moved);
  const column = digitIndex(key, question.columns.length);
  return { state: column === undefined ? state : toggled(question, state, column) };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key brings the cursor. In a grid of one row, up and down go from column to column. */
function move({ rows, columns }: GridQuestion, { row, column }: GridState, key: string): Cell | undefined {
  const along = { left: 'up', right: 'down', home: 'home', end: 'end' }[key];
  const sideways = moveCursor(along ?? (rows.length === 1 ? key : ''), column, columns.length);
  if (sideways !== undefined) return { row, column: sideways };
  const down = moveCursor(key, row, rows.length);
  return down === undefined ? undefined : { row: down, column };
}

function moveTo(state: GridState, cell: Cell): Outcome<GridState> {
  const next = { ...state, ...cell };
  if (cell.row === state.row || !state.changed) return { state: next };
  return { state: { ...next, changed: false }, keep: answerOf(state.ticks) };
}

function toggled({ rows, columns, single }: GridQuestion, state: GridState, column: number): GridState {
  const row = rows[state.row]?.id;
  const id = columns[column]?.id;
  if (row === undefined || id === undefined) return state;
  const before = state.ticks.get(row) ?? [];
  const stays = (one: string) => (one === id ? !before.includes(id) : !single && before.includes(one));
  const ticked = columns.map((one) => one.id).filter(stays);
  return { ...state, column, ticks: new Map([...state.ticks, [row, ticked]]), changed: true };
}

function keys({ rows, columns }: GridQuestion): readonly KeyHint[] {
  const arrows = rows.length === 1 || columns.length === 1 ? '↑↓' : '←↑↓→';
  return [
    { key: 'Space', does: 'ticks' },
    { key: 'Enter', does: 'done' },
    { key: 'Esc', does: 'back' },
    { key: arrows, does: 'move' },
    { key: '?', does: 'help' },
    { key: 'Ctrl-D', does: 'stop' },
  ];
}
