/** Something as the common start and the two sides have it; undefined where it is not there. */
export interface Three<T> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

/** The same question put to all three; nothing is asked of what is not there. */
export function eachOf<T, U>({ base, ours, theirs }: Three<T>, ask: (one: T) => U | undefined): Three<U> {
  const answer = (one: T | undefined) => (one === undefined ? undefined : ask(one));
  return { base: answer(base), ours: answer(ours), theirs: answer(theirs) };
}

/** Those that are there. */
export function present<T>({ base, ours, theirs }: Three<T>): readonly T[] {
  return [base, ours, theirs].filter((one) => one !== undefined);
}

/** What the one side that changed something has; ours where both did. Undefined where neither side has anything. */
export function changedOne<T>(
  { base, ours, theirs }: Three<T>,
  isSame: (one: T, other: T) => boolean = Object.is,
): T | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  return base !== undefined && isSame(base, ours) ? theirs : ours;
}

/** Whether two lists hold the same, in the same order. */
export function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
