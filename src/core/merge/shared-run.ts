/** Three orders of the same keys. */
export interface Orders {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Keys that stand right behind one another in all three orders: they count as one. */
interface Block {
  readonly keys: string[];
  /** Where it stands in the orders of the two sides. */
  readonly ours: number;
  readonly theirs: number;
}

/**
 * The most keys that stand in one order in all three: the ones that nobody moved, where as few as possible are taken for
 * moved. Of two choices, the one that is earlier in the base. Not empty, unless there are no keys.
 */
export function sharedRun(orders: Orders): ReadonlySet<string> {
  const [start, end] = sameEnds(orders);
  const { base } = orders;
  const blocks = blocksOf(orders, start, end);
  const kept = [...base.slice(0, start), ...base.slice(end)];
  for (const at of heaviestChain(blocks)) for (const key of blocks[at]?.keys ?? []) kept.push(key);
  return new Set(kept);
}

/** What lies between the keys that all three begin with and those that all three end with. */
function sameEnds({ base, ours, theirs }: Orders): [start: number, end: number] {
  const isSame = (at: number) => base[at] === ours[at] && base[at] === theirs[at];
  let start = 0;
  while (start < base.length && isSame(start)) start += 1;
  let end = base.length;
  while (end > start && isSame(end - 1)) end -= 1;
  return [start, end];
}

function blocksOf({ base, ours, theirs }: Orders, start: number, end: number): readonly Block[] {
  const inOurs = new Map(ours.map((key, at) => [key, at]));
  const inTheirs = new Map(theirs.map((key, at) => [key, at]));
  const blocks: Block[] = [];
  for (const key of base.slice(start, end)) {
    const [oursAt, theirsAt] = [inOurs.get(key) ?? 0, inTheirs.get(key) ?? 0];
    const last = blocks.at(-1);
    const length = last?.keys.length ?? 0;
    if (last && last.ours + length === oursAt && last.theirs + length === theirsAt) last.keys.push(key);
    else blocks.push({ keys: [key], ours: oursAt, theirs: theirsAt });
  }
  return blocks;
}

/** The blocks, by their numbers, that hold the most keys and stand in one order on both sides. */
function heaviestChain(blocks: readonly Block[]): readonly number[] {
  const weights: number[] = [];
  const before: number[] = [];
  let best = -1;
  for (const [at, block] of blocks.entries()) {
    let from = -1;
    for (let other = 0; other < at; other += 1) {
      const fits = isBefore(blocks[other], block);
      if (fits && (weights[other] ?? 0) > (weights[from] ?? 0)) from = other;
    }
    weights.push((weights[from] ?? 0) + block.keys.length);
    before.push(from);
    if ((weights[at] ?? 0) > (weights[best] ?? 0)) best = at;
  }
  const chain: number[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) chain.push(at);
  return chain;
}

function isBefore(one: Block | undefined, other: Block): boolean {
  return one !== undefined && one.ours < other.ours && one.theirs < other.theirs;
}
