import { joinedValues } from '../../change/joined-values.ts';
import { cleanText } from '../../plan/clean-text.ts';
import { isMap } from '../../plan/edit.ts';
import { type ElementKind, elements, type Section, sections } from '../../plan/fields.ts';
import type { Json } from '../../plan/tree.ts';
import { folded } from '../alike.ts';
import type { Draft } from '../draft.ts';
import type { ListItem } from '../question.ts';
import { quickLine, type Second } from '../quick-syntax.ts';
import { cardContent, type NewId } from './card-fields.ts';
import { cardsIn, type FilledCard } from './card-text.ts';
import { cardKindOf } from './pasted-items.ts';

/** What a line of a list says about its element. */
export interface LineContent {
  /** The words that name it, in whole. */
  readonly words: string;
  readonly fields: { readonly [key: string]: Json };
}

/** The kind of elements on a list, and how its lines are read. */
export interface Reading {
  readonly kind: ElementKind;
  readonly second: Second | undefined;
}

/** The card that a line was pasted as; undefined for a line that was typed. */
export function cardOf({ card }: ListItem, kind: ElementKind): FilledCard | undefined {
  if (card === undefined) return undefined;
  return cardsIn(card, cardKindOf(kind)).find((piece) => typeof piece !== 'string');
}

/** Where an element of a card lives that was pasted among elements of another kind. */
export function sectionOf(kind: ElementKind): Section | undefined {
  // Object.keys is typed as string[]; the keys of a literal are exactly its type's.
  return (Object.keys(sections) as Section[]).find((section) => sections[section] === kind);
}

/** What a line says, with its quick syntax; no words where it says nothing. */
export function lineContent(text: string, { kind, second }: Reading, draft: Draft): LineContent {
  const { title, fields } = quickLine(inOneLine(text), kind, draft, second);
  return { words: title, fields };
}

function inOneLine(text: string): string {
  return (cleanText(text) ?? '').replace(/\s*\n\s*/g, ' ').trim();
}

/** What a card says. The words on the line count more than those on the card, as they can be mended. */
export function cardLineContent(text: string, card: FilledCard, draft: Draft, newId: NewId): LineContent {
  const { title, fields: all } = cardContent(card, draft, newId);
  const { [elements[card.kind].naming]: whole, ...fields } = all;
  const words = inOneLine(text);
  return { words: words === title && typeof whole === 'string' ? whole : words, fields };
}

/** What a card says about an element that has fields already: both are kept, and no barrier comes twice. */
export function unitedContent(
  kind: ElementKind,
  { words, fields }: LineContent,
  present: Json | undefined,
): LineContent {
  const now = isMap(present) ? present : {};
  const said = {
    ...fields,
    ...(isMap(fields.barriers) && { barriers: newOnes(fields.barriers, now.barriers) }),
  };
  const all = joinedValues(kind, said, now);
  return { words, fields: Object.fromEntries(Object.keys(fields).map((key) => [key, all[key] ?? null])) };
}

/** The barriers that are not there yet in the same words. */
function newOnes(said: { readonly [id: string]: Json }, present: Json | undefined): Json {
  const statement = (barrier: Json) =>
    folded(isMap(barrier) && typeof barrier.statement === 'string' ? barrier.statement.trim() : '');
  const there = new Set(isMap(present) ? Object.values(present).map(statement) : []);
  return Object.fromEntries(Object.entries(said).filter(([, barrier]) => !there.has(statement(barrier))));
}

/** What a card still says when only the words of its line were mended: its barriers keep their ids. */
export function mendedContent(text: string, { words, fields }: LineContent): LineContent {
  const [, ...further] = words.split('\n');
  return { words: [inOneLine(text), ...further].join('\n'), fields };
}
