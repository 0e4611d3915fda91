/** The verb behind a number: `1 is`, `2 are`. */
export function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
