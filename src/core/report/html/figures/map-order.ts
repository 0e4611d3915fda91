import type { MapLink, MapNode } from './map-model.ts';

/**
 * Columns in an order in which few of the links between neighbours cross: sweeps forth and back put every node at the
 * mean place of its neighbours, and the best order found is kept. The same columns give the same order.
 */
export function untangled(
  columns: readonly (readonly MapNode[])[],
  links: readonly MapLink[],
): readonly (readonly MapNode[])[] {
  const neighbours = neighboursOf(columns, links);
  let best = columns;
  let fewest = crossings(columns, links);
  let now = columns;
  for (let sweep = 0; sweep < 8 && fewest > 0; sweep += 1) {
    now = swept(now, neighbours, sweep % 2 === 0);
    const count = crossings(now, links);
    if (count < fewest) [best, fewest] = [now, count];
  }
  return best;
}

type Columns = readonly (readonly MapNode[])[];

/** How many pairs of links between neighbouring columns cross. */
export function crossings(columns: Columns, links: readonly MapLink[]): number {
  const places = placesIn(columns);
  const between: [from: number, to: number][][] = columns.map(() => []);
  for (const { from, to } of links) {
    const [left, right] = [places.get(from), places.get(to)];
    if (left && right && right.column === left.column + 1) between[left.column]?.push([left.at, right.at]);
  }
  return between.reduce((sum, pairs) => sum + inversions(pairs), 0);
}

interface Place {
  readonly column: number;
  readonly at: number;
}

function placesIn(columns: Columns): ReadonlyMap<string, Place> {
  return new Map(
    columns.flatMap((nodes, column) => nodes.map(({ key }, at): [string, Place] => [key, { column, at }])),
  );
}

interface Neighbours {
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
}

function neighboursOf(columns: Columns, links: readonly MapLink[]): Neighbours {
  const places = placesIn(columns);
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const { from, to } of links) {
    if (!places.has(from) || !places.has(to)) continue;
    added(before, to, from);
    added(after, from, to);
  }
  return { before, after };
}

function added<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function swept(columns: Columns, { before, after }: Neighbours, isForth: boolean): Columns {
  const done = columns.map((nodes) => nodes);
  const order = isForth ? columns.keys() : [...columns.keys()].reverse();
  for (const column of order) {
    const places = placesIn(done);
    const fixed = isForth ? before : after;
    done[column] = sorted(done[column] ?? [], (key) => shares(fixed.get(key), places, done));
  }
  return done;
}

/** Where the neighbours stand, as shares of their column, so that columns of different lengths compare. */
function shares(
  keys: readonly string[] | undefined,
  places: ReadonlyMap<string, Place>,
  columns: Columns,
): readonly number[] {
  return (keys ?? []).flatMap((key) => {
    const place = places.get(key);
    return place ? [(place.at + 0.5) / Math.max(1, columns[place.column]?.length ?? 1)] : [];
  });
}

/**
 * Nodes by the mean of what they hang on; those without keep the place that they have. Concepts of a strategy stay
 * together, and those of none come last.
 */
function sorted(nodes: readonly MapNode[], near: (key: string) => readonly number[]): readonly MapNode[] {
  const placed = nodes.map((node, at) => {
    const places = near(node.key);
    return { node, at, mean: meanOf(places) ?? (at + 0.5) / nodes.length };
  });
  const groups = new Map<string, number[]>();
  for (const { node, mean } of placed) added(groups, groupOf(node), mean);
  const groupMeans = new Map([...groups].map(([group, means]) => [group, meanOf(means) ?? 0]));
  const inGroup = (node: MapNode) => (isLoose(node) ? Infinity : (groupMeans.get(groupOf(node)) ?? 0));
  return placed
    .toSorted(
      (a, b) =>
        inGroup(a.node) - inGroup(b.node) ||
        (groupOf(a.node) === groupOf(b.node)
          ? a.mean - b.mean
          : groupOf(a.node) < groupOf(b.node)
            ? -1
            : 1) ||
        a.at - b.at,
    )
    .map(({ node }) => node);
}

function isLoose({ band, strategies }: MapNode): boolean {
  return band === 'concepts' && strategies.length === 0;
}

function groupOf({ band, key, strategies }: MapNode): string {
  return band === 'concepts' ? (strategies[0] ?? key) : key;
}

function meanOf(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Pairs in the wrong order, counted with a tree of sums so that thousands of links are no matter. */
function inversions(pairs: readonly (readonly [number, number])[]): number {
  const size = pairs.reduce((most, [, to]) => Math.max(most, to + 1), 0);
  const sums = new Float64Array(size + 1);
  let count = 0;
  for (const [seen, [, to]] of pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]).entries()) {
    let notAfter = 0;
    for (let at = to + 1; at > 0; at -= at & -at) notAfter += sums[at] ?? 0;
    count += seen - notAfter;
    for (let at = to + 1; at <= size; at += at & -at) sums[at] = (sums[at] ?? 0) + 1;
  }
  return count;
}
