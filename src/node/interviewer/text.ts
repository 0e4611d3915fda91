import type { Paint } from '../../context.ts';
import { graphemesOf } from '../../core/graphemes.ts';
import { visible } from '../../core/visible.ts';
import type { Answer, TextQuestion } from '../../core/workshop/question.ts';
import { pointer } from './entries.ts';
import { type Editing, edit, editingOf, insert } from './line-editing.ts';
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
import { drawTyping, moveRow } from './typing.ts';
import { wrap } from './wrap.ts';

export interface TextState {
  readonly line: Editing;
  /** Why Enter did not take the text. */
  readonly complaint: string | undefined;
}

/** One text, typed in place; a long one may run over several lines. */
export function textScreen(question: TextQuestion): Screen<TextState> {
  const { value, draft, isHidden } = question;
  return {
    start: typing(editingOf(value ?? draft ?? '')),
    press: (state, stroke, width) => press(question, state, stroke, width),
    paste: (state, pasted) => paste(question, state, pasted),
    atRest: ({ line }) => line.text === '',
    unkept: ({ line }) => unkept(question, line.text),
    typed: ({ line }) => (isHidden ? undefined : line.text),
    withTyped: (_state, text) => typing(editingOf(question.long ? text : joined(text))),
    keys: ({ line }) => keys(question, line.text),
    widest: textWidth,
    draw: (state, area, paint) => draw(question, state, area, paint),
  };
}

const indent = 2;

function typing(line: Editing): TextState {
  return { line, complaint: undefined };
}

function joined(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function press(question: TextQuestion, state: TextState, stroke: Stroke, width: number): Outcome<TextState> {
  const { line } = state;
  const newLine = stroke.key === 'ctrl-j' || stroke.key === 'meta-return';
  if (question.long && newLine) return { state: typing(insert(line, '\n')) };
  if (stroke.key === 'return' || newLine) return finished(question, line);
  if (stroke.key === 'ctrl-u' && isUntouched(question, line.text)) return { state: typing(editingOf('')) };
  const row = rowKeys[stroke.key];
  const next = row === undefined ? edit(line, stroke) : moveRow(line, row, width - indent);
  return { state: next === undefined ? state : typing(next) };
}

const rowKeys: Readonly<Record<string, 1 | -1>> = { up: -1, down: 1 };

/** A newline at the end of a paste that the terminal did not mark is the Enter key. */
function paste(question: TextQuestion, { line }: TextState, { text, whole }: Pasted): Outcome<TextState> {
  const kept = text.replace(/\n+$/, '');
  const next = insert(line, question.long ? kept : joined(kept));
  return !whole && text.endsWith('\n') ? finished(question, next) : { state: typing(next) };
}

function finished(question: TextQuestion, line: Editing): Outcome<TextState> {
  const complaint = complaintOf(question, line.text);
  return complaint === undefined ? answered(answerOf(line.text)) : { state: { line, complaint } };
}

function complaintOf({ value, complaint }: TextQuestion, text: string): string | undefined {
  return text.trim() === '' || text === value ? undefined : complaint?.(text.trim());
}

/** What stands on the line was there at first. */
function isUntouched({ value, draft }: TextQuestion, text: string): boolean {
  return text !== '' && text === (value ?? draft);
}

function answerOf(text: string): Answer {
  return { kind: 'text', text: text.trim() };
}

/** A draft that nobody has touched is not an answer yet, and a ballot is none before it is cast. */
function unkept(question: TextQuestion, text: string): Answer | undefined {
  if (question.isHidden || text.trim() === '' || isUntouched(question, text)) return undefined;
  return complaintOf(question, text) === undefined ? answerOf(text) : undefined;
}

function draw(
  { isHidden }: TextQuestion,
  { line, complaint }: TextState,
  { width, height }: Area,
  paint: Paint,
): Drawing {
  const { rows, cursor } = drawTyping(isHidden ? masked(line) : line, width - indent);
  const lines = rows.map((row, index) => (index === 0 ? pointer(true, paint) : ' '.repeat(indent)) + row);
  const told = complaint === undefined ? [] : wrap(visible(complaint), width - indent);
  const under = told
    .map((row) => ' '.repeat(indent) + paint('yellow', row))
    .slice(0, Math.max(1, height - 1));
  const blocks = lines.map((shown) => [shown]);
  const { lines: shown, row } = scrollTo(blocks, cursor.row, height - under.length, paint);
  return { lines: [...shown, ...under], cursor: { row, column: cursor.column + indent } };
}

/** A dot for every character that is typed. */
function masked({ text, cursor }: Editing): Editing {
  const dots = (part: string) => '•'.repeat(graphemesOf(part).length);
  return { text: dots(text), cursor: dots(text.slice(0, cursor)).length };
}

function keys(question: TextQuestion, text: string): readonly KeyHint[] {
  const { long, isHidden } = question;
  return [
    { key: 'Enter', does: text.trim() === '' ? whenEmpty(question) : whenTyped(question) },
    ...(long ? [{ key: 'Ctrl-J', does: 'new line' }] : []),
    // Help and all else are reached from an empty line, and nothing is lost by emptying this one.
    ...(isUntouched(question, text) ? [{ key: 'Ctrl-U', does: 'empties' }] : []),
    ...(long && !isHidden ? [{ key: 'Ctrl-G', does: 'editor' }] : []),
  ];
}

function whenEmpty({ isNeeded, value }: TextQuestion): string {
  return isNeeded ? 'next' : value === undefined ? 'skips' : 'keeps the old text';
}

function whenTyped({ value, draft }: TextQuestion): string {
  return value === undefined && draft !== undefined ? 'records it' : 'next';
}
