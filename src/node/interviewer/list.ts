import { withoutBullet } from '../../core/workshop/pasted.ts';
import type { Answer, ListItem, ListQuestion } from '../../core/workshop/question.ts';
import { type Editing, edit, editingOf, insert } from './line-editing.ts';
import { drawList } from './list-drawing.ts';
import { answered, type KeyHint, type Outcome, type Screen, textWidth } from './screen.ts';
import type { Pasted, Stroke } from './stroke.ts';

export interface ListState {
  readonly items: readonly ListItem[];
  /** The line that the cursor is on; the one after the last item is new. */
  readonly at: number;
  readonly line: Editing;
  /** Why the last key did nothing. */
  readonly complaint: string | undefined;
  /** What there is to say about the lines that were stored last. */
  readonly remarks: readonly string[];
}

/** Titles, one a line: the lines so far, and a new one to type. */
export function listScreen(question: ListQuestion): Screen<ListState> {
  const { items, at } = question;
  return {
    start: { ...lineAt(items, at ?? items.length), remarks: [] },
    press: (state, stroke) => press(question, state, stroke),
    paste: (state, pasted) => paste(question, state, pasted),
    atRest: ({ line }) => line.text === '',
    place: (state) => state.at,
    unkept: (state) => unkept(question, state),
    keys,
    widest: textWidth,
    draw: drawList,
  };
}

/** The cursor on another line, at its end. */
function lineAt(items: readonly ListItem[], at: number): Omit<ListState, 'remarks'> {
  const place = Math.max(0, Math.min(items.length, at));
  return { items, at: place, line: editingOf(items[place]?.text ?? ''), complaint: undefined };
}

function answerOf(items: readonly ListItem[]): Answer {
  return { kind: 'list', items };
}

function press(question: ListQuestion, state: ListState, stroke: Stroke): Outcome<ListState> {
  const { items, at, line } = state;
  if (stroke.key === 'return' || stroke.key === 'ctrl-j') return enter(question, state);
  if (stroke.key === 'up' && at > 0) return stored(question, state, at - 1);
  if (stroke.key === 'down' && at < items.length) return stored(question, state, at + 1);
  const typed = edit(line, stroke);
  return { state: { ...state, line: typed ?? line, complaint: undefined } };
}

function enter(question: ListQuestion, state: ListState): Outcome<ListState> {
  const { items, at, line } = state;
  if (line.text.trim() !== '') return stored(question, state, items.length + 1);
  const item = items[at];
  if (item === undefined) return answered(answerOf(items));
  if (item.fixed !== undefined) return { state: { ...state, ...lineAt(items, at), complaint: item.fixed } };
  const rest = items.toSpliced(at, 1);
  return { state: { ...lineAt(rest, at), remarks: [] }, keep: answerOf(rest) };
}

/** Puts the line among the items, if it says something new, and moves on. */
function stored(question: ListQuestion, state: ListState, to: number): Outcome<ListState> {
  const { items, at, line } = state;
  const item = items[at];
  const text = item === undefined ? withoutBullet(line.text) : line.text.trim();
  if (text === '' || text === item?.text || line.text === item?.text)
    return { state: { ...state, ...lineAt(items, to) } };
  const next = items.toSpliced(at, 1, { ...item, text });
  const remarks = remarksOn(question, next, at, 1);
  return { state: { ...lineAt(next, to), remarks }, keep: answerOf(next) };
}

/** Only the lines that were just stored are looked at: there may be a thousand others. */
function remarksOn(
  question: ListQuestion,
  items: readonly ListItem[],
  from: number,
  count: number,
): readonly string[] {
  const places = Array.from({ length: count }, (_, index) => from + index);
  return places.flatMap((at) => question.remark(items, at) ?? []);
}

function unkept(question: ListQuestion, state: ListState): Answer | undefined {
  const left = stored(question, state, state.at);
  return 'keep' in left ? left.keep : undefined;
}

/**
 * Makes an item of each pasted line, in order, from the line that the cursor is on. One line alone is typed, not stored; so
 * is the last line of a paste whose end the terminal did not mark, as more of it may follow.
 */
function paste(question: ListQuestion, state: ListState, { text, whole }: Pasted): Outcome<ListState> {
  const { items, at, line } = state;
  if (!text.includes('\n')) return { state: { ...state, line: insert(line, asTyped(question, line, text)) } };
  const joined = line.text.slice(0, line.cursor) + text + line.text.slice(line.cursor);
  const found = question.pasted(joined);
  const mayGoOn = !whole && at === items.length && !joined.endsWith('\n');
  if (!mayGoOn || found.some(({ card }) => card !== undefined)) return taken(question, state, found, '');
  const end = joined.lastIndexOf('\n');
  return taken(question, state, question.pasted(joined.slice(0, end)), joined.slice(end + 1));
}

/** What one pasted line types: on an empty line without its bullet, elsewhere as it is. */
function asTyped({ pasted }: ListQuestion, line: Editing, text: string): string {
  if (line.text !== '') return text;
  const found = pasted(text);
  return found.length === 1 ? (found[0]?.text ?? '') : text.trimStart();
}

/** @param rest what is typed already of the next line. */
function taken(
  question: ListQuestion,
  { items, at }: ListState,
  found: readonly ListItem[],
  rest: string,
): Outcome<ListState> {
  const [first, ...others] = found;
  const lines = first === undefined ? [] : [{ ...items[at], ...first }, ...others];
  const next = items.toSpliced(at, lines.length === 0 ? 0 : 1, ...lines);
  const remarks = remarksOn(question, next, at, lines.length);
  return {
    state: { ...lineAt(next, next.length), line: editingOf(withoutBullet(rest)), remarks },
    keep: answerOf(next),
  };
}

function keys({ items, at, line }: ListState): readonly KeyHint[] {
  const isEmpty = line.text.trim() === '';
  return [
    {
      key: 'Enter',
      does: isEmpty ? whenEmpty(items, at) : at === items.length ? 'adds the line' : 'keeps the line',
    },
    ...(items.length > 0 ? [{ key: '↑↓', does: 'change a line' }] : []),
  ];
}

function whenEmpty(items: readonly ListItem[], at: number): string {
  if (at < items.length) return 'takes it out';
  return items.length > 0 ? 'done' : 'skips';
}
