import { type Facts, isElement, itemName, type Json, unitOf, wordOf } from './facts.ts';
import type { Read, Trio } from './sides.ts';

/** The words of what stands in each section, under each segment and in each list, in their order. */
function groupsIn(json: Json): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  collect(json, [], groups);
  return groups;
}

function collect(value: Json, way: readonly string[], groups: Map<string, string[]>): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    groups.set(wordOf(way), value.map(itemName));
    return;
  }
  const inner = Object.entries(value);
  const words = inner.map(([key]) => wordOf([...way, key]));
  if (way.length > 0 && words.length > 0 && words.every(isElement)) groups.set(way.join('/'), words);
  for (const [key, one] of inner) collect(one, [...way, key], groups);
}

function shared(words: readonly string[], ...others: readonly (readonly string[])[]): string[] {
  return words.filter((word) => others.every((other) => other.includes(word)));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

type Groups = ReadonlyMap<string, readonly string[]>;

function groupsOf(sides: Trio<Read>): Trio<Groups> {
  return {
    base: groupsIn(sides.base.json),
    ours: groupsIn(sides.ours.json),
    theirs: groupsIn(sides.theirs.json),
  };
}

interface Orders {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

function ordersOf(groups: Trio<Groups>, name: string): Orders {
  const { base, ours, theirs } = groups;
  return { base: base.get(name) ?? [], ours: ours.get(name) ?? [], theirs: theirs.get(name) ?? [] };
}

/** The order in which all three have what they share. */
function common({ base, ours, theirs }: Orders): Orders {
  return {
    base: shared(base, ours, theirs),
    ours: shared(ours, base, theirs),
    theirs: shared(theirs, base, ours),
  };
}

/** What stands in groups that both sides put into another order, each its own: somebody may have to decide. */
export function reordered(sides: Trio<Read>): string[] {
  const groups = groupsOf(sides);
  return [...groups.base.keys()].flatMap((name) => {
    const { base, ours, theirs } = common(ordersOf(groups, name));
    const isBoth = !isSame(ours, base) && !isSame(theirs, base) && !isSame(ours, theirs);
    return isBoth ? [name, ...base] : [];
  });
}

/** What is wrong with the order in a merged plan: what one side moved or added alone stands as it put it. */
export function orderComplaints(
  sides: Trio<Read>,
  merged: Json,
  isOpen: (word: string) => boolean,
): string[] {
  const groups = groupsOf(sides);
  const result = groupsIn(merged);
  const names = new Set([...groups.base.keys(), ...groups.ours.keys(), ...groups.theirs.keys()]);
  return [...names].flatMap((name) => {
    const orders = ordersOf(groups, name);
    const all = [...orders.base, ...orders.ours, ...orders.theirs];
    if (![sides.base, sides.ours, sides.theirs].every(({ facts }) => isHeld(name, facts))) return [];
    if (isOpen(name) || all.some((word) => isOpen(word))) return [];
    const wrong = wrongOrder(orders, result.get(name) ?? []);
    return wrong === undefined ? [] : [`order of ${name}: ${wrong}`];
  });
}

/** Whether what a group stands in is there: the plan itself, or an element. */
function isHeld(name: string, facts: Facts): boolean {
  const unit = unitOf(name);
  return !isElement(unit) || facts.has(unit);
}

function wrongOrder(orders: Orders, result: readonly string[]): string | undefined {
  const { base, ours, theirs } = orders;
  for (const [still, other] of [
    [theirs, ours],
    [ours, theirs],
  ] as const) {
    if (isSame(still, base) && !isSame(result, other)) return said(other, result);
    const all = common(orders);
    const [stillShared, otherShared] = still === theirs ? [all.theirs, all.ours] : [all.ours, all.theirs];
    const kept = shared(result, base, ours, theirs);
    if (isSame(stillShared, all.base) && !isSame(kept, otherShared)) return said(otherShared, kept);
    const both = shared(still, other);
    const own = result.filter((word) => still.includes(word));
    if (isSame(both, shared(other, still)) && !isSame(own, shared(still, result))) return said(still, own);
  }
  return undefined;
}

function said(wanted: readonly string[], got: readonly string[]): string {
  return `${got.join(', ')} instead of ${wanted.join(', ')}`;
}
