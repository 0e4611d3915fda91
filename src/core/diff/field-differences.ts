import { isList, isMap } from '../plan/edit.ts';
import { type Path, pointer } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { composed } from './composed.ts';
import { type Fact, type Facts, hasEntries, type Listing, noFacts } from './facts.ts';
import { sameData } from './same-data.ts';
import { saysNothing } from './weight.ts';

/** What differs between what one element says in two plans, by the way from the element. */
export type FieldDifference =
  | {
      readonly kind: 'value';
      readonly path: Path;
      readonly before: Json | undefined;
      readonly after: Json | undefined;
    }
  | {
      readonly kind: 'order';
      readonly path: Path;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | EntryDifference;

/** An entry of a listing came (`after` is there) or went, with what it says besides its key. */
export interface EntryDifference {
  readonly kind: 'entry';
  readonly listing: Listing;
  readonly key: string;
  readonly behind: string | null;
  readonly came: boolean;
  readonly value: Json | undefined;
}

/** All that differs: what went first, what came then, then other orders and values. */
export function fieldDifferences(older: Facts, newer: Facts): readonly FieldDifference[] {
  const told = new Set<string>();
  const lists = listingPairs(older, newer).flatMap(({ before, after }) => {
    const at = before ?? after;
    if (!at || isWithin(at.path, told)) return [];
    return listingDifferences({ older, newer, told, before, after }, at.path);
  });
  return [...lists, ...valueDifferences(older, newer, told)];
}

interface Pair {
  readonly before: Listing | undefined;
  readonly after: Listing | undefined;
}

/** Listings by their place, those that hold others first. */
function listingPairs(older: Facts, newer: Facts): readonly Pair[] {
  const places = new Set([...newer.listings.keys(), ...older.listings.keys()]);
  return [...places].map((at) => ({ before: older.listings.get(at), after: newer.listings.get(at) }));
}

/** Whether a place lies in what was told as a whole. */
function isWithin(path: Path, told: ReadonlySet<string>): boolean {
  return told.size > 0 && path.some((_, at) => told.has(pointer(path.slice(0, at + 1))));
}

interface Comparison extends Pair {
  readonly older: Facts;
  readonly newer: Facts;
  readonly told: Set<string>;
}

function listingDifferences(comparison: Comparison, path: Path): readonly FieldDifference[] {
  const { older, newer, told, before, after } = comparison;
  const [was, is] = [otherwise(older, path, before, after), otherwise(newer, path, after, before)];
  if (!saysNothing(was) || !saysNothing(is)) {
    told.add(pointer(path));
    return [{ kind: 'value', path, before: was ?? valueAt(older, path), after: is ?? valueAt(newer, path) }];
  }
  const gone = entries(older, before, after, false);
  const come = entries(newer, after, before, true);
  for (const { key } of [...gone, ...come]) told.add(pointer([...path, key]));
  return [...gone, ...come, ...orders(before, after)];
}

/** What stands in place of a listing that the other plan has: something that does not fit its field. */
function otherwise(
  facts: Facts,
  path: Path,
  own: Listing | undefined,
  other: Listing | undefined,
): Json | undefined {
  if (own) return undefined;
  // A map of links or rows may hold keys of the user's own alone, which are told by themselves.
  return other?.style === 'links' || other?.style === 'rows'
    ? facts.values.get(pointer(path))?.value
    : valueAt(facts, path);
}

/** What is said at a place and in it; undefined where that is nothing. */
function valueAt(facts: Facts, path: Path): Json | undefined {
  const inside = factsWithin(facts, path);
  return inside.values.size === 0 && inside.listings.size === 0 ? undefined : composed(inside);
}

/** The entries of a listing that another one does not have. */
function entries(
  facts: Facts,
  listing: Listing | undefined,
  other: Listing | undefined,
  came: boolean,
): readonly EntryDifference[] {
  if (!listing) return [];
  const others = new Set(other?.keys);
  const isOnly = (key: string) => !others.has(key);
  const values = listing.keys.some(isOnly) ? valuesByKey(facts, listing) : undefined;
  return listing.keys.flatMap((key, at) => {
    if (!isOnly(key)) return [];
    const behind = listing.keys[at - 1] ?? null;
    return [{ kind: 'entry', listing, key, behind, came, value: values?.get(key) } as const];
  });
}

/** What each entry of a listing says besides its key; none where a key is all there is. */
function valuesByKey(facts: Facts, { path, style, keys }: Listing): ReadonlyMap<string, Json> {
  if (style === 'texts') return new Map(keys.map((key) => [key, key]));
  const all = hasEntries(style) ? composed(factsWithin(facts, path)) : undefined;
  if (isList(all)) return new Map(keys.map((key, at) => [key, all[at] ?? null]));
  return new Map(isMap(all) ? Object.entries(all) : []);
}

function orders(before: Listing | undefined, after: Listing | undefined): readonly FieldDifference[] {
  if (!before || !after) return [];
  const [olders, newers] = [new Set(before.keys), new Set(after.keys)];
  const [was, is] = [
    before.keys.filter((key) => newers.has(key)),
    after.keys.filter((key) => olders.has(key)),
  ];
  if (was.every((key, at) => key === is[at])) return [];
  return [{ kind: 'order', path: after.path, before: before.keys, after: after.keys }];
}

/** The facts at a place and in it, by the way from there. */
function factsWithin(facts: Facts, path: Path): Facts {
  const inside = noFacts();
  for (const fact of facts.values.values()) take(inside.values, fact, path);
  for (const listing of facts.listings.values()) take(inside.listings, listing, path);
  return inside;
}

function take<Kind extends Fact | Listing>(into: Map<string, Kind>, one: Kind, path: Path): void {
  if (path.some((key, at) => one.path[at] !== key)) return;
  const rest = one.path.slice(path.length);
  into.set(pointer(rest), { ...one, path: rest });
}

function valueDifferences(older: Facts, newer: Facts, told: ReadonlySet<string>): readonly FieldDifference[] {
  const places = new Map([...newer.values, ...older.values]);
  return [...places].flatMap(([at, { path }]) => {
    const [before, after] = [older, newer].map((facts) => facts.values.get(at)?.value);
    return sameData(before, after) || isWithin(path, told)
      ? []
      : [{ kind: 'value', path, before, after } as const];
  });
}
