/** How many lines two texts begin with in common, and end with. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines that two texts of a conflict have in common at their ends, as far as what is left in the middle is whole: it
 * begins with a line that nothing in it is indented less than, comments above that included, and nothing behind it belongs
 * to it.
 */
export function commonEnds(one: readonly string[], other: readonly string[]): CommonEnds {
  const most = sameStart(one, other);
  let end = sameStart(one.slice(most).toReversed(), other.slice(most).toReversed());
  let start = most;
  const middles = () => [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  let least = leastIndent(middles().flat());
  while (start > 0 && middles().some(([first]) => first !== undefined && indentOf(first) > least)) {
    start -= 1;
    least = Math.min(least, indentOf(one[start] ?? ''));
  }
  while (start > 0 && isCommentAt(one[start - 1] ?? '', least)) start -= 1;
  const behind = () => one.slice(one.length - end).find((line) => line.trim() !== '');
  while (end > 0 && indentOf(behind() ?? '-') > least) end -= 1;
  return { start, end };
}

/** How many lines two texts begin with in common. */
export function sameStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((line, at) => line !== other[at]);
  return differs < 0 ? one.length : differs;
}

function leastIndent(lines: readonly string[]): number {
  return lines.reduce(
    (least, line) => (line.trim() === '' ? least : Math.min(least, indentOf(line))),
    Number.POSITIVE_INFINITY,
  );
}

function isCommentAt(line: string, column: number): boolean {
  return line.charAt(column) === '#' && indentOf(line) === column;
}

/** A blank line belongs to what stands above it. */
function indentOf(line: string): number {
  const column = line.search(/\S/);
  return column < 0 ? Number.POSITIVE_INFINITY : column;
}
