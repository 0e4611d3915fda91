import { isList, isMap } from '../plan/edit.ts';
import type { Field, Fields } from '../plan/field.ts';
import { ownPrefix } from '../plan/ids.ts';
import { areRows } from '../plan/lens-places.ts';
import { fieldAt, type Path, placeAt, pointer } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';

/** One thing that is said at a place: a scalar, an empty collection, or a list that nothing identifies the items of. */
export interface Fact {
  readonly path: Path;
  readonly value: Json;
}

/** The keys of entries that have an order: what a field refers to, its texts, or what identifies the entries of a list. */
export interface Listing {
  readonly path: Path;
  readonly style: Listed['kind'] | 'rows';
  readonly keys: readonly string[];
}

type Listed = Extract<Field, { readonly kind: 'reference' | 'references' | 'texts' | 'links' | 'list' }>;

/** How the keys at a place have an order, where `start` is the way to its element; undefined where they have none. */
export function listedAt(start: Path, path: Path): Listing['style'] | undefined {
  if (areRows(path)) return 'rows';
  const kind = fieldAt([...start, ...path])?.kind;
  return isListed(kind) ? kind : undefined;
}

function isListed(kind: Field['kind'] | undefined): kind is Listed['kind'] {
  return kind !== undefined && ['reference', 'references', 'texts', 'links', 'list'].includes(kind);
}

/** Whether the entries of a listing say something besides their keys. */
export function hasEntries(style: Listing['style']): boolean {
  return style === 'links' || style === 'list' || style === 'rows';
}

/**
 * All that an element, or the plan outside its elements, says: by the pointer of its place. What does not fit its field
 * is one fact, so that nothing is lost whatever stands in the file.
 */
export interface Facts {
  readonly values: Map<string, Fact>;
  readonly listings: Map<string, Listing>;
}

/** No facts yet. */
export function noFacts(): Facts {
  return { values: new Map(), listings: new Map() };
}

/** What a value with these fields says; elements that live in it are left out. */
export function factsOf(value: Json, fields: Fields): Facts {
  const facts = noFacts();
  takeFields(facts, value, fields, []);
  return facts;
}

/** Notes what is said at one place, as the table of fields has it. `start` is where the element of that place begins. */
export function noteAt(facts: Facts, start: Path, path: Path, value: Json): void {
  const whole = [...start, ...path];
  const field = fieldAt(whole);
  const place = placeAt(whole);
  if (field) takeField(facts, value, field, path);
  else if (place.kind === 'fields') takeFields(facts, value, place.fields, path);
  else takeOpen(facts, value, path);
}

/** A map that has something in it; an empty one is a fact by itself. */
function isFilled(value: Json): value is { readonly [key: string]: Json } {
  return isMap(value) && Object.keys(value).length > 0;
}

function put(facts: Facts, path: Path, value: Json): void {
  facts.values.set(pointer(path), { path, value });
}

function list(facts: Facts, path: Path, style: Listing['style'], keys: readonly string[]): void {
  facts.listings.set(pointer(path), { path, style, keys });
}

function takeFields(facts: Facts, value: Json, fields: Fields, path: Path): void {
  if (!isFilled(value)) {
    put(facts, path, value);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field) takeField(facts, item, field, [...path, key]);
    else takeOpen(facts, item, [...path, key]);
  }
}

function takeOpen(facts: Facts, value: Json, path: Path): void {
  if (!isFilled(value)) {
    put(facts, path, value);
    return;
  }
  const keys = Object.keys(value).filter(isNoOwnKey);
  if (areRows(path) && keys.length > 0) list(facts, path, 'rows', keys);
  for (const [key, item] of Object.entries(value)) takeOpen(facts, item, [...path, key]);
}

function takeField(facts: Facts, value: Json, field: Field, path: Path): void {
  if (field.kind === 'group') takeFields(facts, value, field.fields, path);
  else if (field.kind === 'elements' && path.length === 1) takeOwnKeys(facts, value, path);
  else if (field.kind === 'reference' && isId(value)) list(facts, path, field.kind, [value]);
  else if ((field.kind === 'references' || field.kind === 'texts') && areTexts(value))
    list(facts, path, field.kind, value);
  else if (field.kind === 'links' && isFilled(value) && Object.keys(value).some(isNoOwnKey))
    takeLinks(facts, value, field.fields, path);
  else if (field.kind === 'list' && isList(value)) takeList(facts, value, field, path);
  else takeOpen(facts, value, path);
}

/** What stands among elements without being one. */
function takeOwnKeys(facts: Facts, value: Json, path: Path): void {
  if (!isFilled(value)) {
    put(facts, path, value);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (!isNoOwnKey(key)) takeOpen(facts, item, [...path, key]);
  }
}

/** Whether a key among elements or links can be an id: those that begin with `x-` are the user's own. */
export function isNoOwnKey(key: string): boolean {
  return !key.startsWith(ownPrefix);
}

function isId(value: Json): value is string {
  return typeof value === 'string' && value !== '';
}

function areTexts(value: Json): value is readonly string[] {
  return isList(value) && value.length > 0 && value.every(isId) && new Set(value).size === value.length;
}

function takeLinks(facts: Facts, value: { readonly [key: string]: Json }, fields: Fields, path: Path): void {
  list(facts, path, 'links', Object.keys(value).filter(isNoOwnKey));
  for (const [key, item] of Object.entries(value)) {
    if (isNoOwnKey(key)) takeFields(facts, item, fields, [...path, key]);
    else takeOpen(facts, item, [...path, key]);
  }
}

function takeList(
  facts: Facts,
  value: readonly Json[],
  { identity, fields }: Extract<Field, { readonly kind: 'list' }>,
  path: Path,
): void {
  const keys = value.flatMap((item) => keyOf(item, identity) ?? []);
  if (value.length === 0 || new Set(keys).size < value.length) {
    put(facts, path, value);
    return;
  }
  list(facts, path, 'list', keys);
  for (const [at, item] of value.entries()) takeFields(facts, item, fields, [...path, keys[at] ?? '']);
}

function keyOf(item: Json, identity: string): string | undefined {
  const key = isMap(item) && Object.hasOwn(item, identity) ? item[identity] : undefined;
  return key === undefined || key === null || typeof key === 'object' ? undefined : String(key);
}
