/** The candidate that was probably meant, or undefined where none is near: at most a third of its letters differ. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (
      distance < least &&
      distance < candidate.length &&
      distance <= Math.max(1, Math.floor(candidate.length / 3))
    ) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** `nearest` for many texts: it stops suggesting where that would cost more than it helps. */
export function thriftyNearest(mostComparisons = 100_000): typeof nearest {
  let comparisons = 0;
  return (text, candidates) => {
    comparisons += candidates.length;
    return comparisons > mostComparisons ? undefined : nearest(text, candidates);
  };
}

/** Insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > b.length) return b.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
