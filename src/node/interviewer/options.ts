/** The digit that reaches an entry: 1 to 9 for the first nine, a blank for the others. */
export function digitOf(index: number): string {
  return index < 9 ? String(index + 1) : ' ';
}

/** The entry that a digit key reaches; undefined for other keys and where there are not so many entries. */
export function digitIndex(key: string, count: number): number | undefined {
  const index = /^[1-9]$/.test(key) ? Number(key) - 1 : count;
  return index < count ? index : undefined;
}

/** Where the cursor comes to in a column of entries; undefined for keys that do not move it. */
export function moveCursor(key: string, at: number, count: number): number | undefined {
  const to = { up: at - 1, down: at + 1, home: 0, end: count - 1, pageup: at - 10, pagedown: at + 10 }[key];
  return to === undefined ? undefined : placeWithin(count, to);
}

/** The place of the first entry unless another is said; never beyond the last. */
export function placeWithin(count: number, at = 0): number {
  return Math.max(0, Math.min(count - 1, at));
}

export function tick(ticked: boolean): string {
  return ticked ? '[x]' : '[ ]';
}
