import type { Paint } from '../../context.ts';
import { visibleLine } from '../../core/visible.ts';
import type { Answer, ListItem, ListQuestion } from '../../core/workshop/question.ts';
import { pointer } from './entries.ts';
import { type Editing, edit, editingOf, insert } from './line-editing.ts';
import { pad } from './measure.ts';
import { pastedLines, withoutBullet } from './pasted-lines.ts';
import {
  type Area,
  answered,
  type Drawing,
  type KeyHint,
  type Outcome,
  type Screen,
  textWidth,
} from './screen.ts';
import { scrollTo } from './scrolling.ts';
import type { Pasted, Stroke } from './stroke.ts';
import { drawTyping } from './typing.ts';
import { wrap, wrapWithin } from './wrap.ts';

export interface ListState {
  readonly items: readonly ListItem[];
  /** The line that the cursor is on; the one after the last item is new. */
  readonly at: number;
  readonly line: Editing;
  /** Why the last key did nothing. */
  readonly complaint: string | undefined;
}

/** Titles, one a line: the lines so far, and a new one to type. */
export function listScreen({ items }: ListQuestion): Screen<ListState> {
  return {
    start: moveTo(items, items.length),
    press,
    paste,
    atRest: ({ line }) => line.text === '',
    unkept,
    keys,
    widest: textWidth,
    draw,
  };
}

function moveTo(items: readonly ListItem[], at: number): ListState {
  const place = Math.max(0, Math.min(items.length, at));
  return { items, at: place, line: editingOf(items[place]?.text ?? ''), complaint: undefined };
}

function answerOf(items: readonly ListItem[]): Answer {
  return { kind: 'list', items };
}

function press(state: ListState, stroke: Stroke): Outcome<ListState> {
  const { items, at, line } = state;
  if (stroke.key === 'return' || stroke.key === 'ctrl-j') return enter(state);
  if (stroke.key === 'up' && at > 0) return stored(state, at - 1);
  if (stroke.key === 'down' && at < items.length) return stored(state, at + 1);
  const typed = edit(line, stroke);
  return { state: { ...state, line: typed ?? line, complaint: undefined } };
}

function enter(state: ListState): Outcome<ListState> {
  const { items, at, line } = state;
  if (line.text.trim() !== '') return stored(state, items.length + 1);
  const item = items[at];
  if (item === undefined) return answered(answerOf(items));
  if (item.fixed !== undefined) return { state: { ...moveTo(items, at), complaint: item.fixed } };
  const rest = items.toSpliced(at, 1);
  return { state: moveTo(rest, at), keep: answerOf(rest) };
}

/** Puts the line among the items, if it says something new, and moves on. */
function stored({ items, at, line }: ListState, to: number): Outcome<ListState> {
  const text = line.text.trim();
  const item = items[at];
  if (text === '' || text === item?.text || line.text === item?.text) return { state: moveTo(items, to) };
  const next = items.toSpliced(at, 1, { ...item, text });
  return { state: moveTo(next, to), keep: answerOf(next) };
}

function unkept(state: ListState): Answer | undefined {
  const left = stored(state, state.at);
  return 'keep' in left ? left.keep : undefined;
}

/**
 * Makes an item of each pasted line, in order, from the line that the cursor is on. One line alone is typed, not stored; so
 * is the last line of a paste whose end the terminal did not mark, as more of it may follow.
 */
function paste(state: ListState, pasted: Pasted): Outcome<ListState> {
  const { items, at, line } = state;
  const text = line.text === '' ? pasted.text.trimStart() : pasted.text;
  if (!text.includes('\n')) {
    return { state: { ...state, line: insert(line, line.text === '' ? withoutBullet(text) : text) } };
  }
  const { text: joined } = insert(line, text);
  const open = !pasted.whole && at === items.length && !joined.endsWith('\n');
  const complete = open ? joined.slice(0, joined.lastIndexOf('\n')) : joined;
  const [first, ...others] = pastedLines(complete);
  const item = items[at];
  const lines =
    first === undefined ? [] : [{ ...item, text: first }, ...others.map((other) => ({ text: other }))];
  const next = items.toSpliced(at, first === undefined ? 0 : 1, ...lines);
  const rest = open ? withoutBullet(joined.slice(complete.length)) : '';
  return { state: { ...moveTo(next, next.length), line: editingOf(rest) }, keep: answerOf(next) };
}

function draw({ items, at, line, complaint }: ListState, { width, height }: Area, paint: Paint): Drawing {
  const digits = String(items.length + 1).length;
  const indent = digits + 4;
  const typed = drawTyping(line, width - indent);
  const block = (index: number, rows: readonly string[], current: boolean) =>
    rows.map((row, position) => {
      const number = paint('dim', `${pad(String(index + 1), digits, 'start')}.`);
      return (position === 0 ? `${pointer(current, paint)}${number} ` : ' '.repeat(indent)) + row;
    });
  const told = complaint === undefined ? [] : wrap(visibleLine(complaint), width - indent);
  const current = block(at, [...typed.rows, ...told.map((row) => paint('yellow', row))], true);
  const blocks = (most: number) =>
    [...items.map(({ text }) => text), ''].map((text, index) =>
      index === at
        ? current
        : block(
            index,
            index < items.length ? wrapWithin(visibleLine(text), width - indent, most) : [''],
            false,
          ),
    );
  const roomy = blocks(Number.POSITIVE_INFINITY);
  const fitting = roomy.flat().length <= height ? roomy : blocks(1);
  const { lines, row } = scrollTo(fitting, at, height, paint, typed.cursor.row);
  return { lines, cursor: { row, column: indent + typed.cursor.column } };
}

function keys({ items, at, line }: ListState): readonly KeyHint[] {
  const empty = line.text.trim() === '';
  const onNew = at === items.length;
  const enters = !empty
    ? onNew
      ? 'adds the line'
      : 'keeps the line'
    : !onNew
      ? 'takes it out'
      : items.length > 0
        ? 'done'
        : 'skips';
  return [
    { key: 'Enter', does: enters },
    { key: 'Esc', does: 'back' },
    ...(items.length > 0 ? [{ key: '↑↓', does: 'change a line' }] : []),
    ...(line.text === ''
      ? [
          { key: '?', does: 'help' },
          { key: 'Ctrl-D', does: 'stop' },
        ]
      : []),
  ];
}
