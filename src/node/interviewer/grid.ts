import type { GridQuestion } from '../../core/workshop/question.ts';
import { beginsSearch, chooserFor, searchHint, withPasted } from './chooser.ts';
import { drawMatrix } from './grid-drawing.ts';
import { choosableOf, drawSearch, searchGrid, searchKeys } from './grid-search.ts';
import { answerOf, type Cell, type GridState, moveTo, startOf, tagged, toggled } from './grid-state.ts';
import { drawOneColumn, drawOneRow } from './narrow-grid.ts';
import { digitIndex, moveCursor } from './options.ts';
import { answered, type KeyHint, type Outcome, type Screen } from './screen.ts';
import { isNewline, type Stroke } from './stroke.ts';

/** Links as a matrix to tick; with one row or one column it is a list. Letters search the columns. */
export function gridScreen(question: GridQuestion): Screen<GridState> {
  return {
    start: startOf(question),
    press: (state, stroke) =>
      state.chooser === undefined
        ? press(question, state, stroke)
        : searchGrid(question, state, state.chooser, stroke),
    pasteMarked: (state, pasted) => ({ state: { ...state, chooser: withPasted(state.chooser, pasted) } }),
    atRest: ({ chooser }) => chooser === undefined || chooser.query.text === '',
    takesEscape: ({ chooser }) => chooser !== undefined,
    place: ({ row, column }) => (question.rows.length === 1 ? column : row),
    unkept: (state) => (state.changed ? answerOf(state) : undefined),
    keys: (state) =>
      state.chooser === undefined ? keys(question, state) : searchKeys(question, state, state.chooser),
    widest: 110,
    draw: (state, area, paint) =>
      state.chooser === undefined
        ? drawingOf(question, state)(question, state, area, paint)
        : drawSearch(question, state, state.chooser, area, paint),
  };
}

function drawingOf({ rows }: GridQuestion, { columns }: GridState) {
  if (rows.length === 1) return drawOneRow;
  return columns.length < 2 ? drawOneColumn : drawMatrix;
}

function press(question: GridQuestion, state: GridState, stroke: Stroke): Outcome<GridState> {
  const { key } = stroke;
  if (isNewline(stroke)) return answered(answerOf(state));
  if (key === 'space') return { state: toggled(question, state, state.column) };
  const moved = move(question, state, key);
  if (moved !== undefined) return moveTo(state, moved);
  const column = digitIndex(key, state.columns.length);
  if (column !== undefined)
    return question.single ? tagged(question, state, column) : { state: toggled(question, state, column) };
  return { state: beginsSearch(stroke) ? { ...state, chooser: chooserFor(stroke.text) } : state };
}

/** Where a key brings the cursor. In a grid of one row, up and down go from column to column. */
function move({ rows }: GridQuestion, { row, column, columns }: GridState, key: string): Cell | undefined {
  const along = { left: 'up', right: 'down', home: 'home', end: 'end' }[key];
  const sideways = moveCursor(along ?? (rows.length === 1 ? key : ''), column, columns.length);
  if (sideways !== undefined) return { row, column: sideways };
  const down = moveCursor(key, row, rows.length);
  return down === undefined ? undefined : { row: down, column };
}

function keys(question: GridQuestion, state: GridState): readonly KeyHint[] {
  const isList = question.rows.length === 1 || state.columns.length < 2;
  const arrows = { key: isList ? '↑↓' : '←↑↓→', does: 'move' };
  const search = searchHint(choosableOf(question, state));
  const others = search.length > 0 ? search : [arrows];
  return [{ key: 'Enter', does: 'done' }, ...tickHint(question, state.columns.length), ...others];
}

/** Where each row has one tick, a digit sets it and goes on to the next row, which is the fastest way. */
function tickHint({ single, rows }: GridQuestion, columns: number): readonly KeyHint[] {
  if (columns === 0) return [];
  const isByDigit = single && rows.length > 1 && columns > 1;
  return [{ key: isByDigit ? `1–${Math.min(columns, 9)}` : 'Space', does: 'ticks' }];
}
