import type { Answer, FormQuestion, FormRow } from '../../core/workshop/question.ts';
import { drawForm } from './form-drawing.ts';
import { type Editing, edit, editingOf, insert } from './line-editing.ts';
import { placeWithin } from './options.ts';
import { answered, type KeyHint, type Outcome, type Screen, textWidth } from './screen.ts';
import type { Pasted, Stroke } from './stroke.ts';

export interface FormState {
  /** The text of each row, as it was stored last. */
  readonly values: readonly string[];
  readonly at: number;
  /** The row that the cursor is on, as typed so far. */
  readonly line: Editing;
  /** Why the row cannot be left. */
  readonly complaint: string | undefined;
}

/** Several short answers on one screen, each edited in place. */
export function formScreen({ rows, at }: FormQuestion): Screen<FormState> {
  return {
    start: moveTo(
      rows.map(({ value }) => value ?? ''),
      placeWithin(rows.length, at),
    ),
    press: (state, stroke) => press(rows, state, stroke),
    paste: (state, pasted) => paste(rows, state, pasted),
    atRest: ({ at, line }) => line.text === '' || rows[at]?.options !== undefined,
    takesQuestionMark: ({ at, line }) => line.text === '' && rows[at]?.takesQuestionMark === true,
    place: ({ at }) => at,
    typed: ({ at, line }) => (rows[at]?.options === undefined ? line.text : undefined),
    withTyped: (state, text) => ({ ...state, line: editingOf(inOneLine(text)), complaint: undefined }),
    unkept: (state) => unkept(rows, state),
    keys: (state) => keys(rows, state),
    widest: textWidth,
    draw: (state, area, paint) => drawForm(rows, state, area, paint),
  };
}

function moveTo(values: readonly string[], at: number): FormState {
  return { values, at, line: editingOf(values[at] ?? ''), complaint: undefined };
}

function answerOf(rows: readonly FormRow[], values: readonly string[]): Answer {
  return { kind: 'form', values: new Map(rows.map(({ id }, index) => [id, values[index] ?? ''])) };
}

function press(rows: readonly FormRow[], state: FormState, stroke: Stroke): Outcome<FormState> {
  const step = steps[stroke.key];
  if (stroke.key === 'ctrl-u' && isUntouched(state)) return { state: { ...state, line: editingOf('') } };
  if (step !== undefined) return leaveRow(rows, state, state.at + step, entering.has(stroke.key));
  const options = rows[state.at]?.options;
  const line = options === undefined ? edit(state.line, stroke) : choose(options, state.line, stroke);
  return { state: line === undefined ? state : { ...state, line, complaint: undefined } };
}

const steps: Readonly<Record<string, 1 | -1>> = {
  return: 1,
  'ctrl-j': 1,
  tab: 1,
  down: 1,
  up: -1,
  'shift-tab': -1,
};
const entering: ReadonlySet<string> = new Set(['return', 'ctrl-j']);

/** Stores the row and moves on, unless its text cannot be taken. Enter on the last row finishes. */
function leaveRow(
  rows: readonly FormRow[],
  state: FormState,
  to: number,
  enters: boolean,
): Outcome<FormState> {
  const complaint = complaintOf(rows, state);
  if (complaint !== undefined) return { state: { ...state, complaint } };
  const values = stored(state);
  if (enters && to >= rows.length) return answered(answerOf(rows, values));
  const next = moveTo(values, placeWithin(rows.length, to));
  return values === state.values ? { state: next } : { state: next, keep: answerOf(rows, values) };
}

function complaintOf(rows: readonly FormRow[], { at, line, values }: FormState): string | undefined {
  const text = line.text.trim();
  return text === '' || line.text === values[at] ? undefined : rows[at]?.complaint?.(text);
}

/** The values with the current row's text; the same values when it has not changed. */
function stored({ values, at, line }: FormState): readonly string[] {
  const text = line.text.trim();
  return line.text === values[at] || text === values[at] ? values : values.with(at, text);
}

/** The line says what was stored before. */
function isUntouched({ values, at, line }: FormState): boolean {
  return line.text !== '' && line.text === values[at];
}

/** A row that was emptied keeps what was stored: help and all else are reached from an empty line. */
function unkept(rows: readonly FormRow[], state: FormState): Answer | undefined {
  const values = state.line.text.trim() === '' ? state.values : stored(state);
  return values === state.values || complaintOf(rows, state) !== undefined
    ? undefined
    : answerOf(rows, values);
}

/** What a key makes of a row with few answers; undefined when it means nothing there. */
function choose(options: readonly string[], chosen: Editing, { key, text }: Stroke): Editing | undefined {
  if (key === 'backspace' || key === 'delete') return editingOf('');
  const at = options.indexOf(chosen.text);
  const count = options.length;
  if (key === 'right') return editingOf(options[(at + 1) % count] ?? '');
  if (key === 'left') return editingOf(options[at <= 0 ? count - 1 : at - 1] ?? '');
  if (text === '') return undefined;
  const longer = chosen.text.slice(0, chosen.cursor) + text;
  return beginningWith(options, Math.max(-1, at - 1), longer) ?? beginningWith(options, at, text);
}

/** The next option after a place that begins with some letters; the cursor stands behind those. */
function beginningWith(options: readonly string[], at: number, letters: string): Editing | undefined {
  const order = [...options.slice(at + 1), ...options.slice(0, at + 1)];
  const found = order.find((option) => option.toLowerCase().startsWith(letters.trim().toLowerCase()));
  return found === undefined ? undefined : { text: found, cursor: letters.trim().length };
}

/** A newline at the end of a paste that the terminal did not mark is the Enter key. */
function paste(rows: readonly FormRow[], state: FormState, { text, whole }: Pasted): Outcome<FormState> {
  const words = inOneLine(text);
  const options = rows[state.at]?.options;
  const line = options ? beginningWith(options, -1, words) : insert(state.line, words);
  const next = { ...state, line: line ?? state.line, complaint: undefined };
  return !whole && text.endsWith('\n') ? leaveRow(rows, next, state.at + 1, true) : { state: next };
}

function inOneLine(text: string): string {
  return text.replace(/\n+$/, '').replace(/\s*\n\s*/g, ' ');
}

function keys(rows: readonly FormRow[], state: FormState): readonly KeyHint[] {
  const { at, line } = state;
  const chooses = rows[at]?.options !== undefined;
  return [
    { key: 'Enter', does: at === rows.length - 1 ? 'done' : 'next' },
    ...(chooses ? [{ key: '←→', does: 'choose' }] : []),
    ...(rows.length > 1 ? [{ key: '↑↓', does: 'move' }] : []),
    // Help and all else are reached from an empty line, and nothing is lost by emptying this one.
    ...(!chooses && isUntouched(state) ? [{ key: 'Ctrl-U', does: 'empties' }] : []),
    ...(chooses && line.text !== '' ? [{ key: 'Backspace', does: 'clears' }] : []),
  ];
}
