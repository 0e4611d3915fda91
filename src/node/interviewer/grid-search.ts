import type { Paint } from '../../context.ts';
import type { GridQuestion } from '../../core/workshop/question.ts';
import {
  type Choice,
  type Choosable,
  type Chooser,
  chooserAt,
  chooserKeys,
  pressChooser,
} from './chooser.ts';
import { drawChooser } from './chooser-drawing.ts';
import { withColumn } from './grid-columns.ts';
import { answerOf, type GridState, tagged, tickedIn, toggled } from './grid-state.ts';
import { titleOf } from './narrow-grid.ts';
import { type Area, type Drawing, type KeyHint, type Outcome, textWidth } from './screen.ts';
import type { Stroke } from './stroke.ts';

/** What the current row can be given. */
export function choosableOf({ makes }: GridQuestion, { columns }: GridState): Choosable {
  return { entries: columns, makes };
}

/** A key while columns are searched. What was ticked is kept when the search is closed. */
export function searchGrid(
  question: GridQuestion,
  state: GridState,
  chooser: Chooser,
  stroke: Stroke,
): Outcome<GridState> {
  const pressed = pressChooser(choosableOf(question, state), chooser, stroke);
  if (pressed.kind === 'open') return { state: { ...state, chooser: pressed.chooser } };
  if (pressed.kind === 'chosen') return choose(question, state, pressed.choice);
  const closed = { ...state, chooser: undefined };
  return state.changed ? { state: { ...closed, changed: false }, keep: answerOf(state) } : { state: closed };
}

/** Where a row holds one column only, choosing it is all: the search closes. */
function choose(question: GridQuestion, state: GridState, choice: Choice): Outcome<GridState> {
  const next =
    choice.kind === 'entry' ? state : { ...state, ...withColumn(state, choice.making, choice.label) };
  const id = choice.kind === 'entry' ? choice.entry.id : next.made.at(-1)?.id;
  const column = next.columns.findIndex((one) => one.id === id);
  if (question.single) return tagged(question, next, column);
  const ticked = toggled(question, next, column);
  return { state: { ...ticked, chooser: chooserAt(column) } };
}

export function searchKeys(question: GridQuestion, state: GridState, chooser: Chooser): readonly KeyHint[] {
  const ticked = question.single ? [] : tickedIn(question, state);
  return chooserKeys(choosableOf(question, state), chooser, ticked);
}

export function drawSearch(
  question: GridQuestion,
  state: GridState,
  chooser: Chooser,
  { width, height }: Area,
  paint: Paint,
): Drawing {
  const row = question.rows[state.row];
  const choosing = {
    title: row ? titleOf(row) : '',
    choosable: choosableOf(question, state),
    ticked: tickedIn(question, state),
  };
  return drawChooser(choosing, chooser, { width: Math.min(width, textWidth), height }, paint);
}
