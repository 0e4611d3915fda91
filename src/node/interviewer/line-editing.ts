import { graphemesOf } from '../../core/graphemes.ts';
import type { Stroke } from './stroke.ts';

/** A text that is being typed, and where the next character goes. */
export interface Editing {
  readonly text: string;
  readonly cursor: number;
}

export function editingOf(text: string): Editing {
  return { text, cursor: text.length };
}

/** The text after a key; undefined when the key is none for typing. */
export function edit(editing: Editing, stroke: Stroke): Editing | undefined {
  if (stroke.text !== '') return insert(editing, stroke.text);
  return keys[stroke.key]?.(editing);
}

/** The text with more in it, the cursor behind that; tabs become blanks. */
export function insert({ text, cursor }: Editing, piece: string): Editing {
  const typed = piece.replaceAll('\t', ' ');
  return { text: text.slice(0, cursor) + typed + text.slice(cursor), cursor: cursor + typed.length };
}

type Edit = (editing: Editing) => Editing;

const toStart: Edit = ({ text, cursor }) => ({ text, cursor: text.slice(0, cursor).lastIndexOf('\n') + 1 });
const toEnd: Edit = ({ text, cursor }) => {
  const newline = text.indexOf('\n', cursor);
  return { text, cursor: newline < 0 ? text.length : newline };
};
const left: Edit = ({ text, cursor }) => ({ text, cursor: cursor - lastLength(text.slice(0, cursor)) });
const right: Edit = ({ text, cursor }) => ({ text, cursor: cursor + firstLength(text.slice(cursor)) });
const wordLeft: Edit = ({ text, cursor }) => ({ text, cursor: text.slice(0, cursor).search(/\S+\s*$/) });
const wordRight: Edit = ({ text, cursor }) => ({
  text,
  cursor: cursor + (/^\s*\S+/.exec(text.slice(cursor))?.[0].length ?? 0),
});

/** Takes out what lies between the cursor and where a move would bring it. */
function erasing(move: Edit): Edit {
  return (editing) => {
    const there = Math.max(0, move(editing).cursor);
    const start = Math.min(there, editing.cursor);
    const end = Math.max(there, editing.cursor);
    return { text: editing.text.slice(0, start) + editing.text.slice(end), cursor: start };
  };
}

function moving(move: Edit): Edit {
  return (editing) => ({ text: editing.text, cursor: Math.max(0, move(editing).cursor) });
}

const keys: Readonly<Record<string, Edit>> = {
  left: moving(left),
  right: moving(right),
  home: moving(toStart),
  end: moving(toEnd),
  backspace: erasing(left),
  delete: erasing(right),
  'ctrl-a': moving(toStart),
  'ctrl-b': moving(left),
  'ctrl-d': erasing(right),
  'ctrl-e': moving(toEnd),
  'ctrl-f': moving(right),
  'ctrl-h': erasing(left),
  'ctrl-k': erasing(toEnd),
  'ctrl-left': moving(wordLeft),
  'ctrl-right': moving(wordRight),
  'ctrl-u': erasing(toStart),
  'ctrl-w': erasing(wordLeft),
  'meta-b': moving(wordLeft),
  'meta-backspace': erasing(wordLeft),
  'meta-d': erasing(wordRight),
  'meta-f': moving(wordRight),
};

function firstLength(text: string): number {
  return graphemesOf(text.slice(0, 64))[0]?.text.length ?? 0;
}

function lastLength(text: string): number {
  return graphemesOf(text).at(-1)?.text.length ?? 0;
}
