import { type Orders, sharedRun } from './shared-run.ts';
import { sameList } from './three.ts';

/** A place in a merged order. What both sides moved to different places has two: that of ours and that of theirs. */
export interface Spot {
  readonly key: string;
  readonly of: Whose;
}

/** Who says where something stands. */
type Whose = 'both' | 'ours' | 'theirs';

/**
 * The keys that are kept, in the order that both sides meant: what neither side moved stands as it stood, what one side
 * moved or added stands behind what it stands behind there; at one spot ours come before theirs.
 * @param isContested whether a key that both sides moved apart gets two places; else it stands as in ours.
 */
export function mergedOrder(
  orders: Orders,
  kept: ReadonlySet<string>,
  isContested: boolean,
): readonly Spot[] {
  const has = setsOf(orders);
  const isShared = (key: string) =>
    kept.has(key) && has.base.has(key) && has.ours.has(key) && has.theirs.has(key);
  const shared = sharedOrder(inAll(orders, isShared), isContested);
  const behind = newcomers(orders, has, shared, (key) => kept.has(key) && !shared.has(key));
  return [...behind(undefined), ...[...shared.keys()].flatMap((key) => [spot(key, 'both'), ...behind(key)])];
}

function spot(key: string, of: Whose): Spot {
  return { key, of };
}

interface Sets {
  readonly base: ReadonlySet<string>;
  readonly ours: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
}

function setsOf({ base, ours, theirs }: Orders): Sets {
  return { base: new Set(base), ours: new Set(ours), theirs: new Set(theirs) };
}

function inAll({ base, ours, theirs }: Orders, isIn: (key: string) => boolean): Orders {
  return { base: base.filter(isIn), ours: ours.filter(isIn), theirs: theirs.filter(isIn) };
}

/** The keys that all three have, in their merged order, each with who says so; without those that are contested. */
function sharedOrder(orders: Orders, isContested: boolean): ReadonlyMap<string, Whose> {
  const { base, ours, theirs } = orders;
  if (sameList(base, ours) && sameList(base, theirs)) return new Map(base.map((key) => [key, 'both']));
  const run = sharedRun(orders);
  const homes = homesOf(orders, run, isContested);
  const order = new Map<string, Whose>();
  const fill = (gap: string | undefined) => {
    const inside = homes.inGap(gap);
    if (inside.base.length === 0) return;
    for (const [key, of] of sharedOrder(inside, isContested)) order.set(key, homes.whose(key) ?? of);
  };
  fill(undefined);
  for (const key of base) {
    if (!run.has(key)) continue;
    order.set(key, 'both');
    fill(key);
  }
  return order;
}

interface Home {
  /** The key of the shared run that it stands behind; undefined in front of all. */
  readonly gap: string | undefined;
  readonly of: Whose;
}

/** Where the keys outside of the shared run belong. */
function homesOf(orders: Orders, run: ReadonlySet<string>, isContested: boolean) {
  const gaps = {
    base: gapsIn(orders.base, run),
    ours: gapsIn(orders.ours, run),
    theirs: gapsIn(orders.theirs, run),
  };
  const homes = new Map<string, Home>();
  for (const key of orders.base) {
    if (run.has(key)) continue;
    const home = homeOf(gaps.base.get(key), gaps.ours.get(key), gaps.theirs.get(key), isContested);
    if (home) homes.set(key, home);
  }
  const byGap = {
    base: grouped(orders.base, homes),
    ours: grouped(orders.ours, homes),
    theirs: grouped(orders.theirs, homes),
  };
  return {
    whose: (key: string) => (homes.get(key)?.of === 'both' ? undefined : homes.get(key)?.of),
    inGap: (gap: string | undefined): Orders => ({
      base: byGap.base.get(gap) ?? [],
      ours: byGap.ours.get(gap) ?? [],
      theirs: byGap.theirs.get(gap) ?? [],
    }),
  };
}

/** For each key the one of the run that it stands behind. */
function gapsIn(order: readonly string[], run: ReadonlySet<string>): ReadonlyMap<string, string | undefined> {
  let last: string | undefined;
  const gaps = new Map<string, string | undefined>();
  for (const key of order) {
    if (run.has(key)) last = key;
    else gaps.set(key, last);
  }
  return gaps;
}

/** Undefined where the two sides moved it to different places. */
function homeOf(
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
  isContested: boolean,
): Home | undefined {
  if (ours === theirs) return { gap: ours, of: 'both' };
  if (ours === base) return { gap: theirs, of: 'theirs' };
  return theirs === base || !isContested ? { gap: ours, of: 'ours' } : undefined;
}

function grouped(order: readonly string[], homes: ReadonlyMap<string, Home>) {
  const groups = new Map<string | undefined, string[]>();
  for (const key of order) {
    const home = homes.get(key);
    if (home) append(groups, home.gap, key);
  }
  return groups;
}

function append<T>(groups: Map<string | undefined, T[]>, at: string | undefined, item: T): void {
  const group = groups.get(at);
  if (group) group.push(item);
  else groups.set(at, [item]);
}

/** What comes right behind each key, and in front of all: what ours has there, then what theirs has. */
function newcomers(
  orders: Orders,
  has: Sets,
  shared: ReadonlyMap<string, Whose>,
  isWanted: (key: string) => boolean,
): (anchor: string | undefined) => readonly Spot[] {
  const isTwin = (key: string) => has.ours.has(key) && has.theirs.has(key) && !has.base.has(key);
  const isTorn = (key: string) => has.ours.has(key) && has.theirs.has(key) && has.base.has(key);
  const runs = (side: 'ours' | 'theirs', isAnchored: (key: string) => boolean) => {
    const found = runsOf(orders[side], (key) => isAnchored(key) || isAnchor(shared.get(key), side), isWanted);
    return (key: string | undefined) =>
      (found.get(key) ?? []).map((one) => spot(one, isTorn(one) ? side : 'both'));
  };
  const ours = runs('ours', () => false);
  const theirs = runs('theirs', (key) => isTwin(key) && isWanted(key));
  return (anchor) => {
    const own = ours(anchor);
    const twin = own.findIndex(({ key }) => isTwin(key));
    const split = twin < 0 ? own.length : twin;
    const rest = own.slice(split).flatMap((one) => (isTwin(one.key) ? [one, ...theirs(one.key)] : [one]));
    return [...own.slice(0, split), ...theirs(anchor), ...rest];
  };
}

/** Only what stands where this side has it can say where something else stands. */
function isAnchor(whose: Whose | undefined, side: 'ours' | 'theirs'): boolean {
  return whose === 'both' || whose === side;
}

function runsOf(
  order: readonly string[],
  isAnchored: (key: string) => boolean,
  isWanted: (key: string) => boolean,
): ReadonlyMap<string | undefined, readonly string[]> {
  const runs = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const key of order) {
    if (isAnchored(key)) anchor = key;
    else if (isWanted(key)) append(runs, anchor, key);
  }
  return runs;
}
