import { movedTo, placeAsked } from '../../core/workshop/in-place.ts';
import { withoutBullet } from '../../core/workshop/pasted.ts';
import type { Answer, ListItem, ListQuestion } from '../../core/workshop/question.ts';
import { withCards } from '../../core/workshop/with-cards.ts';
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
  /** The places of lines that there is something to say about, as far as they were looked at, the latest first. */
  readonly remarked: readonly number[];
  /** What there is to say about them. */
  readonly remarks: readonly string[];
}

/** Titles, one a line: the lines so far, and a new one to type. */
export function listScreen(question: ListQuestion): Screen<ListState> {
  const { items, at } = question;
  return {
    start: { ...lineAt(items, at ?? items.length), ...unremarked },
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
function lineAt(items: readonly ListItem[], at: number): Omit<ListState, 'remarked' | 'remarks'> {
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
  const others = state.remarked
    .filter((place) => place !== at)
    .map((place) => (place > at ? place - 1 : place));
  return { state: { ...lineAt(rest, at), ...remarksOn(question, rest, others) }, keep: answerOf(rest) };
}

/** Puts the line among the items, if it says something new, and moves on. */
function stored(question: ListQuestion, state: ListState, to: number): Outcome<ListState> {
  const { items, at, line } = state;
  const item = items[at];
  const asked = question.isOrdered ? placeAsked(line.text) : undefined;
  const typed = item === undefined ? withoutBullet(line.text) : line.text.trim();
  const text = asked?.words ?? typed;
  const isMoved = asked !== undefined && asked.place !== at;
  if (text === '' || line.text === item?.text || (text === item?.text && !isMoved))
    return { state: { ...state, ...lineAt(items, to) } };
  const next = movedTo(items, at, { ...item, text }, asked?.place ?? at);
  const remarks = remarksOn(question, next, [at, ...state.remarked]);
  return { state: { ...lineAt(next, to), ...remarks }, keep: answerOf(next) };
}

const unremarked = { remarked: [], remarks: [] } as const;

/** Only lines that were just stored, or remarked on before, are looked at: there may be a thousand others. */
function remarksOn(
  question: ListQuestion,
  items: readonly ListItem[],
  places: readonly number[],
): Pick<ListState, 'remarked' | 'remarks'> {
  const found = [...new Set(places)].flatMap((at) => {
    const remark = question.remark(items, at);
    return remark === undefined ? [] : [{ at, remark }];
  });
  return { remarked: found.map(({ at }) => at), remarks: found.map(({ remark }) => remark) };
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
  if (at === items.length && found[0]?.card !== undefined) return withCardsTaken(question, items, found);
  const alone = question.pasted(text);
  if (alone.some(({ card }) => card !== undefined)) {
    const left = stored(question, state, at);
    return withCardsTaken(question, 'state' in left ? left.state.items : items, alone);
  }
  const mayGoOn = !whole && at === items.length && !joined.endsWith('\n');
  if (!mayGoOn) return taken(question, state, found, '');
  const end = joined.lastIndexOf('\n');
  return taken(question, state, question.pasted(joined.slice(0, end)), joined.slice(end + 1));
}

/** A card leaves the words of the line that the cursor is on alone: that line may be of anything. */
function withCardsTaken(
  question: ListQuestion,
  items: readonly ListItem[],
  found: readonly ListItem[],
): Outcome<ListState> {
  const next = withCards(items, found);
  const places = next.flatMap((item, at) => (item === items[at] ? [] : [at]));
  const remarks = remarksOn(question, next, places);
  return { state: { ...lineAt(next, next.length), ...remarks }, keep: answerOf(next) };
}

/** What one pasted line types: on an empty line without its bullet, unless that says a place; elsewhere as it is. */
function asTyped({ pasted, isOrdered }: ListQuestion, line: Editing, text: string): string {
  if (line.text !== '' || (isOrdered && placeAsked(text))) return text;
  const found = pasted(text);
  return found.length === 1 ? (found[0]?.text ?? '') : text.trimStart();
}

/** @param rest what is typed already of the next line. */
function taken(
  question: ListQuestion,
  { items, at, remarked }: ListState,
  found: readonly ListItem[],
  rest: string,
): Outcome<ListState> {
  const [first, ...others] = found;
  const lines = first === undefined ? [] : [{ ...items[at], ...first }, ...others];
  const next = items.toSpliced(at, lines.length === 0 ? 0 : 1, ...lines);
  const shift = Math.max(0, lines.length - 1);
  const before = remarked.map((place) => (place > at ? place + shift : place));
  const remarks = remarksOn(question, next, [...lines.map((_line, index) => at + index), ...before]);
  return {
    state: { ...lineAt(next, next.length), line: editingOf(withoutBullet(rest)), ...remarks },
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
