import { type Edit, isList, isMap, sameValue, valueAt } from '../../plan/edit.ts';
import { type ElementKind, elements } from '../../plan/fields.ts';
import type { Json } from '../../plan/tree.ts';
import type { Draft } from '../draft.ts';

export type Fields = { readonly [key: string]: Json };

/** A new element: what its list gives to each, what its line says of it, and the ids of both; in the table's order. */
export function newElement(kind: ElementKind, preset: Fields, said: Fields): Fields {
  const order = Object.keys(elements[kind].fields);
  const fields: Record<string, Json> = { ...preset, ...said };
  for (const [key, value] of Object.entries(preset))
    if (isList(value) && isList(said[key])) fields[key] = [...new Set([...value, ...said[key]])];
  return Object.fromEntries(
    Object.entries(fields).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
}

/**
 * What to change in an element when its line says something else than before: only what the line says, or said. Ids are
 * added to those that are there, and taken back when the line no longer names them.
 */
export function contentEdits(
  path: readonly string[],
  before: Fields,
  after: Fields,
  draft: Draft,
): readonly Edit[] {
  const old = new Map(leaves(before).map((leaf) => [leaf.path.join('\n'), leaf]));
  const edits: Edit[] = [];
  for (const { path: inner, value } of leaves(after)) {
    const key = inner.join('\n');
    const was = old.get(key)?.value;
    old.delete(key);
    if (was === undefined || !sameValue(was, value))
      edits.push(...leafEdits([...path, ...inner], was, value, draft));
  }
  for (const { path: inner, value } of old.values())
    edits.push(...leafEdits([...path, ...inner], value, undefined, draft));
  return edits;
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: Json;
}

function leaves(fields: Fields): readonly Leaf[] {
  return Object.entries(fields).flatMap(([key, value]): readonly Leaf[] =>
    isMap(value) && Object.keys(value).length > 0
      ? leaves(value).map((leaf) => ({ path: [key, ...leaf.path], value: leaf.value }))
      : [{ path: [key], value }],
  );
}

function leafEdits(
  path: readonly string[],
  before: Json | undefined,
  after: Json | undefined,
  draft: Draft,
): readonly Edit[] {
  const now = valueAt(draft.root, path);
  const next = isList(before) || isList(after) ? together(now, before, after) : after;
  if (next !== undefined)
    return now !== undefined && sameValue(now, next) ? [] : [{ kind: 'set', path, value: next }];
  return now === undefined ? [] : [{ kind: 'remove', path }];
}

function together(
  now: Json | undefined,
  before: Json | undefined,
  after: Json | undefined,
): Json | undefined {
  const list = (value: Json | undefined) => (isList(value) ? value : []);
  const gone = new Set(list(before).filter((id) => !list(after).includes(id)));
  const ids = [...new Set([...list(now), ...list(after)])].filter((id) => !gone.has(id));
  return ids.length > 0 ? ids : undefined;
}
