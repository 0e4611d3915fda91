import type { Making } from '../../core/workshop/question.ts';
import { type Selection, selectionIn } from './plain-selection.ts';
import { cue, type Talk } from './plain-talk.ts';
import type { Findable } from './search.ts';

/** What some entries are asked of. */
export interface Selecting {
  readonly entries: readonly Findable[];
  readonly before: readonly string[];
  readonly isSingle: boolean;
  readonly makes: readonly Making[];
  /** What speaks against a selection: it is taken when the same line comes again. */
  readonly objection?: (ids: readonly string[]) => string | undefined;
}

/** Entries by their ids, and words for those that there are none of yet. */
export interface Selected {
  readonly ids: readonly string[];
  readonly created: readonly string[];
}

/** How to reply. */
export function manner(isSingle: boolean, makes: readonly Making[]): string {
  return [
    isSingle
      ? 'Type one number, or words of a title.'
      : 'Type numbers (1 3-5), or words of titles with commas between.',
    ...(makes.length > 0 ? ['+ and words makes a new one.'] : []),
    'An empty line keeps what is there, - is none.',
  ].join(' ');
}

/** An entry as it is told: its number counts from 1. */
export function numbered(index: number, label: string, detail = ''): string {
  return `${index + 1}. ${label}${detail === '' ? '' : ` (${detail})`}`;
}

/** The numbers of some entries, with blanks between. */
export function numbersOf(entries: readonly Findable[], ids: readonly string[]): string {
  return entries.flatMap(({ id }, index) => (ids.includes(id) ? [index + 1] : [])).join(' ');
}

/** Reads until the reply can be taken; an empty line gives back what was selected before. Undefined when the question is left. */
export async function askSome(selecting: Selecting, { say, read }: Talk): Promise<Selected | undefined> {
  let refused: string | undefined;
  for (;;) {
    const line = (await read(cue))?.trim();
    if (line === undefined) return undefined;
    if (line === '') return { ids: selecting.before, created: [] };
    if (line === '-') return { ids: [], created: [] };
    const selected = taken(selectionIn(line, selecting.entries), selecting);
    const against =
      'why' in selected ? selected.why : line === refused ? undefined : selecting.objection?.(selected.ids);
    if (against === undefined && 'ids' in selected) return selected;
    refused = line;
    say(against ?? '');
  }
}

/** What a selection comes to, or why it cannot be. */
function taken(selection: Selection, selecting: Selecting): Selected | { readonly why: string } {
  if (selection.kind === 'unclear') return selection;
  const { ids, created, isAdded } = selection;
  const { entries, before, isSingle, makes } = selecting;
  if (created.length > 0 && makes.length === 0) return { why: 'Nothing new can be made here.' };
  if (isSingle && ids.length + created.length > 1)
    return { why: 'Type one number only, or words of one title.' };
  const stays = (id: string) => ids.includes(id) || (isAdded && !isSingle && before.includes(id));
  return { ids: entries.map(({ id }) => id).filter(stays), created };
}

/** Asks what kind of thing a new title is for, where there are several; undefined when the question is left. */
export async function askMaking(
  label: string,
  makes: readonly Making[],
  { say, read }: Talk,
): Promise<Making | undefined> {
  if (makes.length < 2) return makes[0];
  say(`What is “${label}”?`);
  for (const [index, making] of makes.entries()) say(numbered(index, making.label));
  for (;;) {
    const line = await read(cue);
    if (line === undefined) return undefined;
    const selection = selectionIn(line, makes);
    const [id, ...others] = selection.kind === 'clear' ? selection.ids : [];
    const making = others.length === 0 ? makes.find((one) => one.id === id) : undefined;
    if (making !== undefined) return making;
    say(`Type a number from 1 to ${makes.length}.`);
  }
}
