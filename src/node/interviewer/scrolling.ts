import type { Paint } from '../../context.ts';

/** The lines of one item of a list. */
export type Block = readonly string[];

/** Hardly a terminal has more rows: beyond them nothing need be drawn to know that it does not fit. */
export const mostRows = 200;

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
  return scrollOver(blocks.length, (index) => blocks[index] ?? [], current, height, paint, focus);
}

/** As `scrollTo`, for many blocks of which only those that are seen are made. */
export function scrollOver(
  count: number,
  blockAt: (index: number) => Block,
  current: number,
  height: number,
  paint: Paint,
  focus = 0,
): Scrolled {
  const { first, blocks } = around(count, blockAt, current, height);
  const above = moreLine(first, 'above', height, paint);
  const below = moreLine(count - first - blocks.length, 'below', height, paint);
  const room = Math.max(1, height - above.length - below.length);
  const lines = blocks.flat();
  const before = blocks.slice(0, current - first).flat().length + focus;
  const cut = lines.length > room ? Math.max(0, Math.min(before - room + 1, lines.length - room)) : 0;
  return {
    lines: [...above, ...lines.slice(cut, cut + room), ...below],
    row: above.length + before - cut,
  };
}

function moreLine(count: number, where: 'above' | 'below', height: number, paint: Paint): readonly string[] {
  if (count < 1 || height < 3) return [];
  return [paint('dim', `  ${where === 'above' ? '↑' : '↓'} ${count} more ${where}`)];
}

/** Grows from the current block outwards, below and above in turn, while there is room. */
function around(
  count: number,
  blockAt: (index: number) => Block,
  current: number,
  height: number,
): { readonly first: number; readonly blocks: readonly Block[] } {
  const below = [blockAt(current)];
  const above: Block[] = [];
  let used = below.flat().length;
  const takes = (index: number, from: number, to: number, side: Block[]) => {
    if (index < 0 || index >= count) return false;
    const block = blockAt(index);
    const markers = height < 3 ? 0 : Number(from > 0) + Number(to < count - 1);
    if (used + block.length + markers > height) return false;
    used += block.length;
    side.push(block);
    return true;
  };
  for (let grown = true; grown; ) {
    const next = current + below.length;
    const isBelow = takes(next, current - above.length, next, below);
    const before = current - above.length - 1;
    grown = takes(before, before, current + below.length - 1, above) || isBelow;
  }
  return { first: current - above.length, blocks: [...above.toReversed(), ...below] };
}
