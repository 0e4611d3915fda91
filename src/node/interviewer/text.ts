import type { TextQuestion } from '../../core/workshop/question.ts';
import { pointer } from './entries.ts';
import { type Editing, edit, editingOf, insert } from './line-editing.ts';
import { answered, type Drawing, type KeyHint, type Outcome, type Screen, textWidth } from './screen.ts';
import { scrollTo } from './scrolling.ts';
import type { Pasted, Stroke } from './stroke.ts';
import { drawTyping, moveRow } from './typing.ts';

/** One text, typed in place; a long one may run over several lines. */
export function textScreen({ value, long, isNeeded }: TextQuestion): Screen<Editing> {
  return {
    start: editingOf(value ?? ''),
    press: (state, stroke, width) => press(state, stroke, width, long),
    paste: (state, pasted) => paste(state, pasted, long),
    atRest: ({ text }) => text === '',
    unkept: ({ text }) =>
      text.trim() === '' || text === value ? undefined : { kind: 'text', text: text.trim() },
    keys: ({ text }) =>
      keys(text, isNeeded ? 'next' : value === undefined ? 'skips' : 'keeps what was there', long),
    widest: textWidth,
    draw: (state, { width, height }, paint) => {
      const { rows, cursor } = drawTyping(state, width - indent);
      const lines = rows.map((row, index) => (index === 0 ? pointer(true, paint) : ' '.repeat(indent)) + row);
      const { lines: shown, row } = scrollTo(
        lines.map((line) => [line]),
        cursor.row,
        height,
        paint,
      );
      return { lines: shown, cursor: { row, column: cursor.column + indent } } satisfies Drawing;
    },
  };
}

const indent = 2;

function press(state: Editing, stroke: Stroke, width: number, long: boolean): Outcome<Editing> {
  const newLine = stroke.key === 'ctrl-j' || stroke.key === 'meta-return';
  if (long && newLine) return { state: insert(state, '\n') };
  if (stroke.key === 'return' || newLine) return finished(state);
  if (stroke.key === 'up') return { state: moveRow(state, -1, width - indent) ?? state };
  if (stroke.key === 'down') return { state: moveRow(state, 1, width - indent) ?? state };
  return { state: edit(state, stroke) ?? state };
}

/** A newline at the end of a paste that the terminal did not mark is the Enter key. */
function paste(state: Editing, { text, whole }: Pasted, long: boolean): Outcome<Editing> {
  const enters = !whole && text.endsWith('\n');
  const kept = text.replace(/\n+$/, '');
  const next = insert(state, long ? kept : kept.replace(/\s*\n\s*/g, ' '));
  return enters ? finished(next) : { state: next };
}

function finished({ text }: Editing) {
  return answered({ kind: 'text', text: text.trim() });
}

/** @param whenEmpty what Enter does while there is no text. */
function keys(text: string, whenEmpty: string, long: boolean): readonly KeyHint[] {
  return [
    { key: 'Enter', does: text.trim() === '' ? whenEmpty : 'next' },
    ...(long ? [{ key: 'Ctrl-J', does: 'new line' }] : []),
    { key: 'Esc', does: 'back' },
    ...(text === ''
      ? [
          { key: '?', does: 'help' },
          { key: 'Ctrl-D', does: 'stop' },
        ]
      : []),
  ];
}
