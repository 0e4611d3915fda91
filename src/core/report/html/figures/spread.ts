/** A thing that takes room along a line. */
export interface Spread {
  /** Where its middle would best be. */
  readonly wanted: number;
  readonly length: number;
}

/**
 * The starts of things in a row, in the order given, none over another, each as near to where it is wanted as the others
 * let it, all between 0 and `room`; they begin at 0 where there is not room enough.
 */
export function spreadOut(items: readonly Spread[], gap: number, room: number): readonly number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const { length } of items) {
    offsets.push(total);
    total += length + gap;
  }
  const wanted = items.map(({ wanted: middle, length }, at) => middle - length / 2 - (offsets[at] ?? 0));
  const last = Math.max(0, room - (total - gap));
  return nondecreasing(wanted).map((start, at) => Math.min(Math.max(start, 0), last) + (offsets[at] ?? 0));
}

/** The nearest numbers that never fall: neighbours that would are pooled at their mean. */
function nondecreasing(numbers: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const number of numbers) {
    pools.push({ sum: number, count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; before = pools.at(-2)) {
      if (before.sum / before.count <= last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      pools.pop();
      last = before;
    }
  }
  return pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
}
