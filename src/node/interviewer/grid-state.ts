import type { Answer, GridQuestion } from '../../core/workshop/question.ts';
import type { Chooser } from './chooser.ts';
import { type Columns, columnsOf } from './grid-columns.ts';
import { placeWithin } from './options.ts';
import type { Outcome } from './screen.ts';

export interface GridState extends Columns {
  readonly row: number;
  readonly column: number;
  readonly ticks: ReadonlyMap<string, readonly string[]>;
  /** The row that the cursor is on has ticks that were not kept yet. */
  readonly changed: boolean;
  /** Lies over the grid while columns are searched for the current row. */
  readonly chooser: Chooser | undefined;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export function startOf(question: GridQuestion): GridState {
  const { rows, columns, ticks, at } = question;
  const cell =
    rows.length === 1
      ? { row: 0, column: placeWithin(columns.length, at) }
      : { row: placeWithin(rows.length, at), column: 0 };
  return { ...columnsOf(question), ...cell, ticks, changed: false, chooser: undefined };
}

export function answerOf({ ticks, made }: GridState): Answer {
  return { kind: 'grid', ticks, ...(made.length > 0 && { made }) };
}

/** The ids of the columns that are ticked in the current row. */
export function tickedIn({ rows }: GridQuestion, { row, ticks }: GridState): readonly string[] {
  return ticks.get(rows[row]?.id ?? '') ?? [];
}

/** The state with the cursor elsewhere; the row that it leaves is kept. */
export function moveTo(state: GridState, cell: Cell): Outcome<GridState> {
  const next = { ...state, ...cell };
  if (cell.row === state.row || !state.changed) return { state: next };
  return { state: { ...next, changed: false }, keep: answerOf(state) };
}

/** Ticks a column in the current row, or takes its tick away. */
export function toggled(question: GridQuestion, state: GridState, column: number): GridState {
  const id = state.columns[column]?.id;
  if (id === undefined) return state;
  const before = tickedIn(question, state);
  const stays = (one: string) =>
    one === id ? !before.includes(id) : !question.single && before.includes(one);
  return withTicks(question, { ...state, column }, state.columns.map((one) => one.id).filter(stays));
}

/** Gives the current row its only column and goes on to the next row: twenty rows take twenty keys. */
export function tagged(question: GridQuestion, state: GridState, column: number): Outcome<GridState> {
  const id = state.columns[column]?.id;
  if (id === undefined) return { state };
  const next = withTicks(question, { ...state, column, chooser: undefined }, [id]);
  return moveTo(next, { row: placeWithin(question.rows.length, state.row + 1), column });
}

function withTicks({ rows }: GridQuestion, state: GridState, ticked: readonly string[]): GridState {
  const row = rows[state.row]?.id;
  if (row === undefined) return state;
  return { ...state, ticks: new Map([...state.ticks, [row, ticked]]), changed: true };
}
