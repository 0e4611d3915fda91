import { once } from '../../once.ts';
import { type Edit, valueAt } from '../../plan/edit.ts';
import { type ElementKind, elements } from '../../plan/fields.ts';
import { makeId } from '../../plan/ids.ts';
import { takenIds } from '../../plan/taken-ids.ts';
import type { Draft } from '../draft.ts';
import type { ListItem } from '../question.ts';
import type { NewId } from './card-fields.ts';
import { contentEdits, type Fields, newElement } from './content-edits.ts';
import {
  cardLineContent,
  cardOf,
  type LineContent,
  lineContent,
  mendedContent,
  type Reading,
  sectionOf,
  unitedContent,
} from './line-content.ts';

/** A list of lines, each of which is an element. */
export interface Lines extends Reading {
  /** The section that new elements go to. */
  readonly path: readonly string[];
  /** What a new element holds besides what its line says. */
  readonly preset: Fields;
}

/** An element of the list, and the line that it was last told from. */
export interface Held {
  readonly id: string;
  readonly kind: ElementKind;
  readonly path: readonly string[];
  text: string;
  card: string | undefined;
  /** What the line said besides the words; nothing for a line that stood there before. */
  said: LineContent;
  isGone: boolean;
}

/** The elements that a list shows, and those that lines typed on this screen have become. */
export interface Memory {
  readonly present: readonly Held[];
  typed: readonly Held[];
}

/** What the list begins with. */
export function memoryOf(
  { kind, path }: Lines,
  present: readonly { readonly id: string; readonly text: string }[],
): Memory {
  return {
    typed: [],
    present: present.map(({ id, text }) => ({
      id,
      kind,
      path: [...path, id],
      text,
      card: undefined,
      said: { words: text, fields: {} },
      isGone: false,
    })),
  };
}

/** What changes when the list is now this one: called again and again, it tells only what is new. */
export function listEdits(lines: Lines, memory: Memory, items: readonly ListItem[], draft: Draft): Edit[] {
  const desk = { lines, draft, newId: newIds(draft, memory) };
  const shown = new Map(items.map((item) => [item.id, item]));
  const typed = items.filter(({ id, text }) => id === undefined && text.trim() !== '');
  return [
    ...memory.present.flatMap((held) => presentEdits(held, shown.get(held.id), desk)),
    ...typedEdits(memory, typed, desk),
  ];
}

interface Desk {
  readonly lines: Lines;
  readonly draft: Draft;
  readonly newId: NewId;
}

function presentEdits(held: Held, item: ListItem | undefined, desk: Desk): readonly Edit[] {
  if (!item) {
    if (held.isGone) return [];
    held.isGone = true;
    return [{ kind: 'remove', path: held.path }];
  }
  if (item.text.trim() === '') return [];
  if (!held.isGone) return changedEdits(held, item, desk);
  held.isGone = false;
  const again = { path: [...held.path, elements[held.kind].naming ?? ''], value: held.said.words };
  return [{ kind: 'set', ...again }, ...changedEdits(held, item, desk)];
}

/** Lines without an id are those typed on this screen: each keeps the element that it became, whatever its words turn into. */
function typedEdits(memory: Memory, items: readonly ListItem[], desk: Desk): readonly Edit[] {
  const { matched, free } = matchedTo(memory.typed, items);
  const edits: Edit[] = [];
  const typed = items.flatMap((item, at): Held[] => {
    const held = matched[at] ?? takeOfKind(free, item, desk);
    if (held) {
      edits.push(...changedEdits(held, item, desk));
      return [held];
    }
    const made = madeFrom(item, desk);
    if (!made) return [];
    edits.push({ kind: 'set', path: made.held.path, value: made.value });
    return [made.held];
  });
  memory.typed = typed;
  for (const { path } of free) edits.push({ kind: 'remove', path });
  return edits;
}

/** The elements whose lines are still the same, by the place of the line, and the elements that are left. */
function matchedTo(typed: readonly Held[], items: readonly ListItem[]) {
  const waiting = new Map<string, Held[]>();
  for (const held of typed) {
    const key = keyOf(held);
    const same = waiting.get(key) ?? [];
    same.push(held);
    waiting.set(key, same);
  }
  const matched = items.map((item) => waiting.get(keyOf(item))?.shift());
  const taken = new Set(matched);
  return { matched, free: typed.filter((held) => !taken.has(held)) };
}

function keyOf({ text, card }: { readonly text: string; readonly card?: string | undefined }): string {
  return card === undefined ? text : `${text}\n${card}`;
}

function takeOfKind(free: Held[], item: ListItem, { lines }: Desk): Held | undefined {
  const kind = cardOf(item, lines.kind)?.kind ?? lines.kind;
  const at = free.findIndex((held) => held.kind === kind);
  return at < 0 ? undefined : free.splice(at, 1)[0];
}

function changedEdits(held: Held, item: ListItem, desk: Desk): readonly Edit[] {
  if (item.text === held.text && item.card === held.card) return [];
  const said = contentOf(item, held, desk);
  if (said.words === '') return [];
  const naming = elements[held.kind].naming ?? '';
  const edits = contentEdits(held.path, named(held.said, naming), named(said, naming), desk.draft);
  held.text = item.text;
  held.card = item.card;
  held.said = said;
  return edits;
}

function named({ words, fields }: LineContent, naming: string): Fields {
  return { ...fields, [naming]: words };
}

function contentOf(item: ListItem, held: Held | undefined, { lines, draft, newId }: Desk): LineContent {
  const card = cardOf(item, lines.kind);
  if (!card || (held && card.kind !== held.kind)) return lineContent(item.text, lines, draft);
  if (held && item.card === held.card) return mendedContent(item.text, held.said);
  const said = cardLineContent(item.text, card, draft, newId);
  return held ? unitedContent(held.kind, said, valueAt(draft.root, held.path)) : said;
}

function madeFrom(item: ListItem, desk: Desk): { readonly held: Held; readonly value: Fields } | undefined {
  const { lines } = desk;
  const kind = cardOf(item, lines.kind)?.kind ?? lines.kind;
  const isOwn = kind === lines.kind;
  const said = contentOf(item, undefined, desk);
  if (said.words === '') return undefined;
  const id = desk.newId(said.words, kind);
  const path = [...(isOwn ? lines.path : [sectionOf(kind) ?? '']), id];
  return {
    held: { id, kind, path, text: item.text, card: item.card, said, isGone: false },
    value: newElement(kind, isOwn ? lines.preset : {}, named(said, elements[kind].naming ?? '')),
  };
}

/** Ids for new elements. What the plan holds is only looked up once one is needed. */
function newIds(draft: Draft, { present, typed }: Memory): NewId {
  const { plan } = draft;
  const held = () => [...present.filter(({ isGone }) => !isGone), ...typed];
  const taken = once(() => new Set([...takenIds(draft), ...held().map(({ id }) => id.normalize('NFC'))]));
  return (text, kind) => {
    const id = makeId(text, kind, plan.language, (candidate) => taken().has(candidate));
    taken().add(id);
    return id;
  };
}
