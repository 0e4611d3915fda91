import type { Making } from '../../core/workshop/question.ts';
import { type Editing, edit, editingOf, insert } from './line-editing.ts';
import { moveCursor } from './options.ts';
import type { KeyHint } from './screen.ts';
import { type Findable, hasLabel, search } from './search.ts';
import { isNewline, type Pasted, type Stroke } from './stroke.ts';

/** A list that is searched by typing: what is typed, and which of the choices found the cursor is on. */
export interface Chooser {
  readonly query: Editing;
  readonly at: number;
}

/** What a chooser chooses from. */
export interface Choosable {
  readonly entries: readonly Findable[];
  readonly makes: readonly Making[];
}

/** An entry that was found, or one that can be made with the words typed. */
export type Choice =
  | { readonly kind: 'entry'; readonly entry: Findable }
  | { readonly kind: 'making'; readonly making: Making; readonly label: string };

/** What a key comes to. A choice is ticked, or its tick taken away, by whoever asked. */
export type Chosen =
  | { readonly kind: 'open'; readonly chooser: Chooser }
  | { readonly kind: 'chosen'; readonly choice: Choice }
  | { readonly kind: 'closed' };

/** From so many entries on, the keys tell that they can be searched. */
const handful = 5;

/** A letter begins a search; digits, blanks and signs have other meanings while nothing is searched. */
export function beginsSearch({ text }: Stroke): boolean {
  return /^\p{L}/u.test(text);
}

export function chooserFor(text: string): Chooser {
  return { query: editingOf(text), at: 0 };
}

/** The chooser with a pasted text among the words typed; it is opened where there is none. */
export function withPasted(chooser: Chooser | undefined, { text }: Pasted): Chooser | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '') return chooser;
  return { query: insert(chooser?.query ?? editingOf(''), words), at: 0 };
}

/** The chooser after a choice: nothing typed, and the cursor on the entry that was chosen. */
export function chooserAt(at: number): Chooser {
  return { query: editingOf(''), at };
}

/** What is found, and after that what can be made unless an entry is called just so. */
export function choicesIn({ entries, makes }: Choosable, { query }: Chooser): readonly Choice[] {
  const found = search(entries, query.text).map((entry): Choice => ({ kind: 'entry', entry }));
  const label = query.text.trim().replace(/\s+/g, ' ');
  if (label === '' || hasLabel(entries, label)) return found;
  return [...found, ...makes.map((making): Choice => ({ kind: 'making', making, label }))];
}

export function pressChooser(choosable: Choosable, chooser: Chooser, stroke: Stroke): Chosen {
  const { query, at } = chooser;
  const choices = choicesIn(choosable, chooser);
  const isEmpty = query.text.trim() === '';
  if (closing.has(stroke.key) || (isEmpty && emptyClosing.has(stroke.key))) return { kind: 'closed' };
  const choice = choices[at];
  if (isNewline(stroke) || (isEmpty && stroke.key === 'space'))
    return choice === undefined ? { kind: 'open', chooser } : { kind: 'chosen', choice };
  const moved = moving.has(stroke.key) ? moveCursor(stroke.key, at, choices.length) : undefined;
  if (moved !== undefined) return { kind: 'open', chooser: { query, at: moved } };
  const typed = edit(query, stroke) ?? query;
  return { kind: 'open', chooser: { query: typed, at: typed.text === query.text ? at : 0 } };
}

const closing: ReadonlySet<string> = new Set(['escape']);
const emptyClosing: ReadonlySet<string> = new Set(['return', 'ctrl-j', 'backspace']);
/** Home and End move within the words that are typed. */
const moving: ReadonlySet<string> = new Set(['up', 'down', 'pageup', 'pagedown']);

/** What Enter does to the choice that the cursor is on comes first. */
export function chooserKeys(
  choosable: Choosable,
  chooser: Chooser,
  ticked: readonly string[],
): readonly KeyHint[] {
  const choices = choicesIn(choosable, chooser);
  const choice = choices[chooser.at];
  const isEmpty = chooser.query.text.trim() === '';
  const isTicked = choice?.kind === 'entry' && ticked.includes(choice.entry.id);
  const does = choice?.kind === 'making' ? 'makes it' : isTicked ? 'takes the tick' : 'ticks';
  return [
    ...(isEmpty ? [{ key: 'Enter', does: 'closes' }] : []),
    ...(choice === undefined ? [] : [{ key: isEmpty ? 'Space' : 'Enter', does }]),
    { key: 'Esc', does: 'closes' },
    ...(choices.length > 1 ? [{ key: '↑↓', does: 'move' }] : []),
  ];
}

/** The hint that letters search, where there is much to search or something to make. */
export function searchHint({ entries, makes }: Choosable): readonly KeyHint[] {
  if (makes.length > 0) return [{ key: 'a–z', does: 'find or make' }];
  return entries.length >= handful ? [{ key: 'a–z', does: 'search' }] : [];
}
