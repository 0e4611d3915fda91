import type { BoardLine, BoardQuestion } from '../../core/workshop/question.ts';
import { drawBoard } from './board-drawing.ts';
import { type Editing, edit, editingOf, insert } from './line-editing.ts';
import { answered, type Outcome, type Screen } from './screen.ts';
import type { Pasted, Stroke } from './stroke.ts';
import { moveRow } from './typing.ts';

export interface BoardState {
  /** The first row that shows, when not all do. */
  readonly top: number;
  /** The command, as typed so far. */
  readonly line: Editing;
  /** What is wrong with it. */
  readonly complaint: string | undefined;
}

/** How far a board that does not fit can be scrolled, in rows. */
export interface Scrolling {
  readonly lastTop: number;
  readonly page: number;
}

/** With more columns a number would stand too far from the next. */
const widest = 160;
const indent = 2;

/** What there is, by number, and a line for what to do with it; an empty line goes on. */
export function boardScreen(question: BoardQuestion): Screen<BoardState> {
  // Only the drawing knows how much fits: the keys that scroll go by the one that is on the screen.
  let scrolling: Scrolling = { lastTop: 0, page: 1 };
  return {
    start: { top: rowOf(question.lines, question.at ?? 0), line: editingOf(''), complaint: undefined },
    press: (state, stroke, width) => press(question, scrolling, state, stroke, width),
    paste: (state, pasted) => paste(question, state, pasted),
    atRest: ({ line }) => line.text === '',
    place: ({ top }) => lineAt(question.lines, Math.min(top, scrolling.lastTop)),
    keys: ({ line }) => [
      { key: 'Enter', does: line.text.trim() === '' ? 'goes on' : 'does it' },
      ...(scrolling.lastTop > 0 ? [{ key: '↑↓', does: 'scroll' }] : []),
    ],
    widest,
    draw: (state, area, paint) => {
      const drawn = drawBoard(question, state, area, paint);
      scrolling = drawn.scrolling;
      return drawn;
    },
  };
}

/** The row of a line, counting the words above the groups; the first line shows with everything above it. */
function rowOf(lines: readonly BoardLine[], at: number): number {
  return at === 0 ? 0 : at + groupsUpTo(lines, at);
}

function lineAt(lines: readonly BoardLine[], row: number): number {
  const at = lines.findIndex((_line, index) => index + groupsUpTo(lines, index) >= row);
  return Math.max(0, at);
}

function groupsUpTo(lines: readonly BoardLine[], at: number): number {
  const isHeaded = ({ group }: BoardLine, index: number) => group !== '' && group !== lines[index - 1]?.group;
  return lines.slice(0, at + 1).filter(isHeaded).length;
}

function press(
  question: BoardQuestion,
  { lastTop, page }: Scrolling,
  state: BoardState,
  stroke: Stroke,
  width: number,
): Outcome<BoardState> {
  const { line } = state;
  if (stroke.key === 'return' || stroke.key === 'ctrl-j') return finished(question, state);
  const move = moves[stroke.key];
  const typed = move === undefined ? edit(line, stroke) : moveRow(line, move.rows, width - indent);
  if (typed !== undefined) return { state: { ...state, line: typed, complaint: undefined } };
  if (move === undefined) return { state };
  const top = Math.min(state.top, lastTop) + move.rows * (move.isPage ? page : 1);
  // A single row above would only make room for the words that count it.
  const past = top === 1 ? 1 + move.rows : top;
  return { state: { ...state, top: Math.max(0, Math.min(lastTop, past)) } };
}

const moves: Readonly<Record<string, { readonly rows: 1 | -1; readonly isPage: boolean }>> = {
  up: { rows: -1, isPage: false },
  down: { rows: 1, isPage: false },
  pageup: { rows: -1, isPage: true },
  pagedown: { rows: 1, isPage: true },
};

/** Lines that are pasted become one; a newline at the end of a paste that the terminal did not mark is the Enter key. */
function paste(question: BoardQuestion, state: BoardState, { text, whole }: Pasted): Outcome<BoardState> {
  const words = text.replace(/\n+$/, '').replace(/\s*\n\s*/g, ', ');
  const next = { ...state, line: insert(state.line, words), complaint: undefined };
  return !whole && text.endsWith('\n') ? finished(question, next) : { state: next };
}

function finished(question: BoardQuestion, state: BoardState): Outcome<BoardState> {
  const command = state.line.text.trim();
  const complaint = command === '' ? undefined : question.complaint(command);
  return complaint === undefined ? answered({ kind: 'board', command }) : { state: { ...state, complaint } };
}
