import { CORE_SCHEMA, load } from 'js-yaml';
import { type OwnedComment, scan } from './scan.ts';
import { identity, type TypedPlan, type Value } from './typed-plan.ts';
import { tailOf } from './write.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a plan says, apart from how it is written: from each fact's name to what it says. */
export type Facts = ReadonlyMap<string, string>;

/** The name of a comment's fact has this behind the name of what it belongs to. */
export const commentSign = ' # ';

/** A way as one word. A barrier goes by its id alone, so that it stays itself under another segment. */
export function wordOf(way: readonly string[]): string {
  const [section, , barriers, id] = way;
  return section === 'segments' && barriers === 'barriers' && id !== undefined && id !== '~'
    ? [`barrier:${id}`, ...way.slice(4)].join('/')
    : way.join('/');
}

const elementWord =
  /^(?:(?:objectives|segments|leftOut|strategies|concepts|metrics|decisions|parkingLot|actions)\/[^/]+|barrier:[^/]+|lenses\/[^/]+\/[^/]+\/[^/]+\/touchpoints\/[^/]+)$/;
const linkWord = /^(?:metrics\/[^/]+\/concepts|lenses\/.*\/(?:concepts|segments|metrics|barriers))\/[^/]+$/;

/** Whether a word names an element, or a touchpoint, which has an id as elements do. */
export function isElement(word: string): boolean {
  return elementWord.test(word);
}

/** The element that a fact belongs to, else the fact itself: what a conflict is about. */
export function unitOf(word: string): string {
  const [owner = ''] = word.split(commentSign);
  const steps = owner.split('/');
  const element = [1, 2, 6]
    .map((length) => steps.slice(0, length))
    .map((some) => some.join('/'))
    .find(isElement);
  return element ?? owner;
}

/** The facts of a plan as it was typed. */
export function typedFacts({ root }: TypedPlan): Facts {
  return factsIn(jsonOf(root), commentsIn(root, []));
}

/**
 * The facts of a text.
 * @throws YAMLException where the text is not YAML, or says a key twice.
 */
export function textFacts(text: string): Facts {
  return factsIn(jsonIn(text), scan(text).comments);
}

/** @throws YAMLException where the text is not YAML, or says a key twice. */
export function jsonIn(text: string): Json {
  // What YAML's core schema knows are just these kinds of values.
  return load(text, { schema: CORE_SCHEMA }) as Json;
}

export function jsonOf(value: Value): Json {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.entries.map((entry) => jsonOf(entry.value));
  return Object.fromEntries(value.entries.map((entry) => [entry.key, jsonOf(entry.value)]));
}

/** The comments of a value as it was typed, each with the way to what it belongs to. */
export function commentsIn(value: Value, way: readonly string[]): OwnedComment[] {
  if (value.kind === 'scalar') return [];
  const inEntries = value.entries.flatMap((entry) => {
    const name = identity(entry);
    const owner = [...way, value.kind === 'list' ? `[${name}]` : name];
    const texts = [...entry.above, ...(entry.beside === undefined ? [] : [entry.beside])];
    return [...texts.map((text) => ({ owner, text })), ...commentsIn(entry.value, owner)];
  });
  return [...inEntries, ...tailOf(value).map((text) => ({ owner: [...way, '~'], text }))];
}

/** The facts of a plan by its value and comments. */
export function factsIn(json: Json, comments: readonly OwnedComment[]): Facts {
  const facts = new Map<string, string>();
  tell(json, [], facts);
  // Two comments that came to stand on one line are still two, and the end of a map is in brackets as well as below.
  for (const { owner, text } of comments)
    for (const one of text.split(/\s+#\s*/))
      facts.set(`${wordOf(owner).replace(/\/?~$/, '')}${commentSign}${one}`, 'comment');
  return facts;
}

function tell(value: Json, way: readonly string[], facts: Map<string, string>): void {
  const word = wordOf(way);
  if (Array.isArray(value)) tellItems(value, way, facts);
  else if (value !== null && typeof value === 'object') tellEntries(Object.entries(value), way, facts);
  else facts.set(word, typeof value === 'string' ? JSON.stringify(value.trimEnd()) : String(value));
}

type Entries = readonly (readonly [key: string, value: Json])[];

function tellEntries(keys: Entries, way: readonly string[], facts: Map<string, string>): void {
  const word = wordOf(way);
  const isBare = keys.length === 0 && way.length > 0;
  if (isElement(word) || linkWord.test(word) || isBare) facts.set(word, 'is there');
  if (word.startsWith('barrier:') && isElement(word)) facts.set(`${word}/@segment`, way[1] ?? '');
  for (const [key, inner] of keys) tell(inner, [...way, key], facts);
}

function tellItems(items: readonly Json[], way: readonly string[], facts: Map<string, string>): void {
  if (items.length === 0) facts.set(wordOf(way), 'is there');
  const seen = new Map<string, number>();
  for (const item of items) {
    const name = itemName(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const at = [...way, count === 1 ? `[${name}]` : `[${name}]${count}`];
    if (item !== null && typeof item === 'object') tell(item, at, facts);
    else facts.set(wordOf(at), 'item');
  }
}

/** An item of a list by its text; one that is a map by its number, else by its date. */
export function itemName(item: Json): string {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return String(item);
  const { date, number } = item as { readonly date?: Json; readonly number?: Json };
  return String(number ?? date ?? '');
}
