import type { Paint } from '../../context.ts';

/** The lines of one item of a list. */
export type Block = readonly string[];

export interface Scrolled {
  readonly lines: readonly string[];
  /** Where the row that has to be seen has come to. */
  readonly row: number;
}

/**
 * The blocks around one of them that fit a height, with a line that counts those left out above and below.
 * @param focus the row of the current block that has to be seen, when even that block is too high.
 */
export function scrollTo(
  blocks: readonly Block[],
  current: number,
  height: number,
  paint: Paint,
  focus = 0,
): Scrolled {
  const shown = span(blocks, current, height);
  const above = moreLine(shown.first, 'above', height, paint);
  const below = moreLine(blocks.length - 1 - shown.last, 'below', height, paint);
  const room = Math.max(1, height - above.length - below.length);
  const lines = blocks.slice(shown.first, shown.last + 1).flat();
  const before = blocks.slice(shown.first, current).flat().length + focus;
  const cut = lines.length > room ? Math.max(0, Math.min(before - room + 1, lines.length - room)) : 0;
  return {
    lines: [...above, ...lines.slice(cut, cut + room), ...below],
    row: above.length + before - cut,
  };
}

function moreLine(count: number, where: 'above' | 'below', height: number, paint: Paint): readonly string[] {
  if (count === 0 || height < 3) return [];
  return [paint('dim', `  ${where === 'above' ? '↑' : '↓'} ${count} more ${where}`)];
}

/** Grows from the current block outwards, below and above in turn, while there is room. */
function span(blocks: readonly Block[], current: number, height: number): { first: number; last: number } {
  let first = current;
  let last = current;
  const fits = (from: number, to: number) => {
    if (from < 0 || to >= blocks.length) return false;
    const markers = height < 3 ? 0 : Number(from > 0) + Number(to < blocks.length - 1);
    return blocks.slice(from, to + 1).flat().length + markers <= height;
  };
  for (let grown = true; grown; ) {
    grown = false;
    if (fits(first, last + 1)) {
      last += 1;
      grown = true;
    }
    if (fits(first - 1, last)) {
      first -= 1;
      grown = true;
    }
  }
  return { first, last };
}
