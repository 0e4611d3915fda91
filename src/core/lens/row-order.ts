import { applyTogether, type Edit, isMap, valueAt } from '../plan/edit.ts';
import type { Json } from '../plan/tree.ts';
import type { Draft } from '../workshop/draft.ts';

/**
 * What brings entries into an order, after other edits of them: from the first that stands elsewhere on, each is written
 * anew behind the last, as it stands, with its comments.
 * @param path where the entries are. @param ids all of them, in the order that is wanted.
 */
export function orderEdits(
  path: readonly string[],
  ids: readonly string[],
  edits: readonly Edit[],
  { root }: Draft,
): readonly Edit[] {
  const within = edits.map((edit) => ({ ...edit, path: edit.path.slice(path.length) }));
  const entries = applyTogether(valueAt(root, path) ?? {}, within);
  if (!isMap(entries)) return [];
  const wanted = ids.filter((id) => Object.hasOwn(entries, id));
  const present = Object.keys(entries).filter((id) => wanted.includes(id));
  const first = wanted.findIndex((id, at) => present[at] !== id);
  return first < 0 ? [] : wanted.slice(first).flatMap((id) => toTheEnd(path, id, entries[id] ?? {}));
}

/** A map has a key once, so the entry waits beside it until it is written again. */
function toTheEnd(path: readonly string[], id: string, value: Json): readonly Edit[] {
  const there = [...path, id];
  const waiting = [...path.slice(0, -1), 'x-on-its-way', id];
  return [
    { kind: 'set', path: waiting, value, like: there },
    { kind: 'remove', path: there },
    { kind: 'set', path: there, value, like: waiting },
    { kind: 'remove', path: waiting },
  ];
}
