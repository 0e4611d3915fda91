export type Step = 'same' | 'removed' | 'added';

/**
 * The shortest way from one list to another as steps, each of which takes the next of the older list (`removed`), of the
 * newer (`added`), or of both (`same`). Undefined where it takes more than so many that are not the same.
 * @see Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
 */
export function shortestWay(
  older: readonly string[],
  newer: readonly string[],
  most: number,
): readonly Step[] | undefined {
  const reached: Reach[] = [];
  const furthest = new Int32Array(2 * most + 3).fill(-1);
  furthest[most + 2] = 0;
  for (let count = 0; count <= most; count += 1) {
    // The diagonals that a way of so many steps can come from.
    const before = furthest.slice(most - count, most + count + 3);
    reached.push(before);
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let at = startOf(before, diagonal, count);
      while (at < older.length && at - diagonal < newer.length && older[at] === newer[at - diagonal]) at += 1;
      furthest[most + 1 + diagonal] = at;
      if (at >= older.length && at - diagonal >= newer.length)
        return walkedBack(reached, older.length, newer.length);
    }
  }
  return undefined;
}

/**
 * How far the older list can be gone through on each diagonal (what was taken of it, less what was of the newer), from one
 * below the lowest to one above the highest that so many steps reach; -1 where no way leads.
 */
type Reach = Int32Array;

/** The diagonal that the way to another one came from. */
function origin(furthest: Reach, diagonal: number, count: number): number {
  const addsOne = reach(furthest, diagonal - 1, count) < reach(furthest, diagonal + 1, count);
  return diagonal === -count || (diagonal !== count && addsOne) ? diagonal + 1 : diagonal - 1;
}

function startOf(furthest: Reach, diagonal: number, count: number): number {
  const from = origin(furthest, diagonal, count);
  return reach(furthest, from, count) + (from < diagonal ? 1 : 0);
}

function reach(furthest: Reach, diagonal: number, count: number): number {
  return furthest[diagonal + count + 1] ?? -1;
}

function walkedBack(reached: readonly Reach[], olderLength: number, newerLength: number): readonly Step[] {
  const steps: Step[] = [];
  let at = olderLength;
  let other = newerLength;
  for (let count = reached.length - 1; count >= 0; count -= 1) {
    const furthest = reached[count] ?? new Int32Array();
    const from = count === 0 ? 0 : origin(furthest, at - other, count);
    const start = count === 0 ? 0 : reach(furthest, from, count);
    while (at > start && other > start - from) {
      steps.push('same');
      at -= 1;
      other -= 1;
    }
    if (count === 0) break;
    steps.push(at === start ? 'added' : 'removed');
    at = start;
    other = start - from;
  }
  return steps.reverse();
}
