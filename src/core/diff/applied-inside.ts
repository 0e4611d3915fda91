import { isList } from '../plan/edit.ts';
import { fieldAt, type Path, pointer } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import type { Change, FieldChange, LinkChange } from './change.ts';
import { type Facts, hasEntries, listedAt, noteAt } from './facts.ts';
import { type Copy, innermost } from './working-copy.ts';

/** Makes a change to what one part of a plan says; does nothing where the part is not there. */
export function appliedInside(index: ReadonlyMap<string, Copy>, change: Change): void {
  const found = innermost(index, change.path);
  if (!found) return;
  const start = change.path.slice(0, found.keys);
  const spot = { facts: found.copy.facts, start, path: change.path.slice(found.keys) };
  if (change.kind === 'linked' || change.kind === 'unlinked') linkApplied(spot, change);
  else if ('before' in change) fieldApplied(spot, change);
}

/** A place in what a part says; `start` is the way to the part. */
interface Spot {
  readonly facts: Facts;
  readonly start: Path;
  readonly path: Path;
}

function linkApplied(spot: Spot, { kind, target, value, behind }: LinkChange): void {
  const isOnly = fieldAt([...spot.start, ...spot.path])?.kind === 'reference';
  const listing = isOnly ? spot : { ...spot, path: spot.path.slice(0, -1) };
  if (kind === 'linked') put(listing, target.id, behind, value);
  else drop(listing, target.id);
}

function fieldApplied(spot: Spot, { weight, before, after, behind }: FieldChange): void {
  const { facts, start, path } = spot;
  const listing = { ...spot, path: path.slice(0, -1) };
  if (weight === 'order' && isList(after)) reorder(spot, after);
  else if (behind !== undefined && after === undefined) drop(listing, path.at(-1) ?? '');
  else if (behind !== undefined) put(listing, path.at(-1) ?? '', behind, after);
  else {
    if (before !== undefined) clear(facts, path);
    if (after !== undefined) noteAt(facts, start, path, after);
  }
}

function put(
  { facts, start, path }: Spot,
  key: string,
  behind: string | null,
  value: Json | undefined,
): void {
  const style = listedAt(start, path);
  if (style === undefined) return;
  const keys = (facts.listings.get(pointer(path))?.keys ?? []).filter((other) => other !== key);
  const at = behind === null ? 0 : keys.indexOf(behind) + 1 || keys.length;
  facts.listings.set(pointer(path), { path, style, keys: keys.toSpliced(at, 0, key) });
  if (hasEntries(style) && value !== undefined) {
    noteAt(facts, start, [...path, key], value);
  }
}

function drop({ facts, path }: Spot, key: string): void {
  const listing = facts.listings.get(pointer(path));
  const keys = listing?.keys.filter((other) => other !== key) ?? [];
  if (listing && keys.length > 0) facts.listings.set(pointer(path), { ...listing, keys });
  else facts.listings.delete(pointer(path));
  clear(facts, [...path, key]);
}

/** Puts keys in the order of others; those that are not among them stay behind. */
function reorder({ facts, path }: Spot, order: readonly Json[]): void {
  const listing = facts.listings.get(pointer(path));
  const ranks = new Map(order.map((key, at) => [key, at]));
  const rank = (key: string) => ranks.get(key) ?? ranks.size;
  const keys = listing?.keys.toSorted((one, other) => rank(one) - rank(other));
  if (listing && keys) facts.listings.set(pointer(path), { ...listing, keys });
}

/** Takes away all that is said at a place and in it. */
function clear({ values, listings }: Facts, path: Path): void {
  if (values.delete(pointer(path)) && path.length > 0) return;
  for (const facts of [values, listings]) {
    for (const [at, other] of facts)
      if (path.every((key, place) => other.path[place] === key)) facts.delete(at);
  }
}
