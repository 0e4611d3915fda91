import { mergedOrder, type Spot } from './merged-order.ts';
import { sharedRun } from './shared-run.ts';
import { sameList } from './three.ts';

/**
 * The keys of two lists in one order, where no common start says who moved what. A key that stands elsewhere on the other
 * side has two places where that is contested, else the one of ours.
 * @param unmoved keys that are known to stand where they stood; undefined where no place is contested.
 */
export function orderOfBoth(
  ours: readonly string[],
  theirs: readonly string[],
  unmoved: readonly string[] | undefined,
): readonly Spot[] {
  const spots = new Map<string, Spot>();
  const moved = unmoved ? movedBetween(ours, theirs, unmoved) : new Set<string>();
  const marked = (keys: readonly string[], side: 'ours' | 'theirs') =>
    keys.map((key) => {
      const of = moved.has(key) ? side : 'both';
      const name = JSON.stringify([key, of]);
      spots.set(name, { key, of });
      return name;
    });
  const orders = { base: [], ours: marked(ours, 'ours'), theirs: marked(theirs, 'theirs') };
  return mergedOrder(orders, new Set(spots.keys()), false).flatMap(({ key }) => spots.get(key) ?? []);
}

/** As few keys as possible without which both lists have the others in one order. */
function movedBetween(
  ours: readonly string[],
  theirs: readonly string[],
  unmoved: readonly string[],
): ReadonlySet<string> {
  const [inOurs, inTheirs, known] = [new Set(ours), new Set(theirs), new Set(unmoved)];
  const sharedOurs = ours.filter((key) => inTheirs.has(key));
  const sharedTheirs = theirs.filter((key) => inOurs.has(key));
  if (sameList(sharedOurs, sharedTheirs)) return new Set();
  const isKnown = (key: string) => known.has(key);
  const fixed = sharedOurs.filter(isKnown);
  const run = sameList(fixed, sharedTheirs.filter(isKnown))
    ? runAround(fixed, sharedOurs, sharedTheirs)
    : runOf(sharedOurs, sharedTheirs);
  return new Set(sharedOurs.filter((key) => !run.has(key)));
}

function runOf(ours: readonly string[], theirs: readonly string[]): ReadonlySet<string> {
  return sharedRun({ base: ours, ours, theirs });
}

/** The most keys in one order that go with some that are fixed: those between the same two of them on both sides. */
function runAround(
  fixed: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): ReadonlySet<string> {
  const [one, other] = [gapsIn(ours, new Set(fixed)), gapsIn(theirs, new Set(fixed))];
  const run = new Set(fixed);
  for (const [at, keys] of one.entries()) {
    const there = new Set(other[at]);
    const both = keys.filter((key) => there.has(key));
    const here = new Set(both);
    for (const key of runOf(both, other[at]?.filter((name) => here.has(name)) ?? [])) run.add(key);
  }
  return run;
}

/** The keys in front of the first fixed one, behind it, and so on. */
function gapsIn(keys: readonly string[], fixed: ReadonlySet<string>): readonly (readonly string[])[] {
  const gaps: string[][] = [[]];
  for (const key of keys) {
    if (fixed.has(key)) gaps.push([]);
    else gaps.at(-1)?.push(key);
  }
  return gaps;
}

/**
 * The keys of two lists that are joined: those of the first, then what the other adds.
 * @param usual the order of the fields, where it is fields that the keys stand for: one that is added stands where it is
 * looked for.
 */
export function orderOfJoin(
  ours: readonly string[],
  theirs: readonly string[],
  usual: readonly string[],
): readonly Spot[] {
  const order = [...ours];
  const present = new Set(ours);
  for (const key of theirs) if (!present.has(key)) order.splice(placeFor(key, order, usual), 0, key);
  return order.map((key) => ({ key, of: 'both' }));
}

/** Behind the last field that usually stands before it; else at the end. */
function placeFor(key: string, order: readonly string[], usual: readonly string[]): number {
  const rank = usual.indexOf(key);
  const before = order.findLastIndex((other) => {
    const at = usual.indexOf(other);
    return at >= 0 && at < rank;
  });
  return before < 0 ? order.length : before + 1;
}
