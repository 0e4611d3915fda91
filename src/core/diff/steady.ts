/** Something that stands at a place in two orders. */
export interface Standing {
  readonly id: string;
  readonly older: number;
  readonly newer: number;
}

/**
 * As many as possible that stand in the same order in both: all others were moved. Which ones does not depend on which of
 * the orders is the older one; of several choices the one with the smallest ids is taken.
 */
export function steady(all: readonly Standing[]): ReadonlySet<string> {
  const inOrder = all.toSorted((one, other) => one.older - other.older);
  const lengths = chainLengths(inOrder.map(({ newer }) => newer));
  const rest = chainLengths(inOrder.map(({ newer }) => -newer).reverse()).reverse();
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const levels: Standing[][] = Array.from({ length: longest }, () => []);
  for (const [at, standing] of inOrder.entries()) {
    const level = lengths[at] ?? 0;
    if (level + (rest[at] ?? 0) - 1 === longest) levels[level - 1]?.push(standing);
  }
  return chainThrough(levels);
}

/** One of each level that stands behind the last in both orders: any that begins a longest chain can be gone on with. */
function chainThrough(levels: readonly (readonly Standing[])[]): ReadonlySet<string> {
  const chosen = new Set<string>();
  let last: Standing | undefined;
  for (const level of levels) {
    let best: Standing | undefined;
    for (const next of level) {
      const follows = !last || (next.older > last.older && next.newer > last.newer);
      if (follows && (!best || next.id < best.id)) best = next;
    }
    last = best;
    if (best) chosen.add(best.id);
  }
  return chosen;
}

/** For each number, how many the longest rising sequence has that ends with it (patience sorting). */
function chainLengths(numbers: readonly number[]): number[] {
  const lowest: number[] = [];
  return numbers.map((number) => {
    const length = countBelow(lowest, number);
    lowest[length] = number;
    return length + 1;
  });
}

/** How many of a rising list are less than a number. */
function countBelow(rising: readonly number[], number: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
