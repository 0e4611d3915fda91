import { isMap } from '../plan/edit.ts';
import { planFields } from '../plan/fields.ts';
import { fieldsOf } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { elementFields } from './anatomy.ts';
import { identical } from './same-data.ts';
import { plainlySpelt } from './spelling.ts';

type Entries = { readonly [key: string]: Json };

/**
 * Two plans, plainly spelt, without much of what is the same in both: what stands at the top, since each kind of element
 * lives in one section, and single elements where none of a section came, went or moved. What differs between them is what
 * differs between the plans.
 */
export function unshared(before: Json, after: Json): { readonly older: Json; readonly newer: Json } {
  const [one, other] = isMap(before) && isMap(after) ? withoutSame(before, after) : [before, after];
  const [older, newer] = [plainlySpelt(one), plainlySpelt(other)];
  if (!isMap(older) || !isMap(newer)) return { older, newer };
  const [left, right] = [{ ...older }, { ...newer }];
  for (const key of plainSections) {
    const pair = withoutElements(older[key], newer[key]);
    if (pair) [left[key], right[key]] = pair;
  }
  return { older: left, newer: right };
}

/** The sections whose elements hold no others: those could have gone from one to another. */
const plainSections = elementFields(planFields).flatMap(([key, kind]) =>
  elementFields(fieldsOf(kind)).length === 0 ? [key] : [],
);

/** Undefined where the elements are not the same ones in the same order. */
function withoutElements(
  older: Json | undefined,
  newer: Json | undefined,
): readonly [Json, Json] | undefined {
  if (!isMap(older) || !isMap(newer)) return undefined;
  const [ids, others] = [Object.keys(older), Object.keys(newer)];
  const areSame = ids.length === others.length && ids.every((id, at) => id === others[at]);
  return areSame ? withoutSame(older, newer) : undefined;
}

/** One of those that are the same stays where nothing else would: an empty map is something else. */
function withoutSame(before: Entries, after: Entries): readonly [Entries, Entries] {
  const keys = Object.keys(before);
  const same = new Set(keys.filter((key) => Object.hasOwn(after, key) && identical(before[key], after[key])));
  const [first] = same;
  const isAllOfOne = same.size === keys.length || same.size === Object.keys(after).length;
  if (isAllOfOne && first !== undefined) same.delete(first);
  return same.size === 0 ? [before, after] : [without(before, same), without(after, same)];
}

function without(map: Entries, keys: ReadonlySet<string>): Entries {
  const rest: Record<string, Json> = Object.create(null);
  for (const [key, value] of Object.entries(map)) if (!keys.has(key)) rest[key] = value;
  return rest;
}
