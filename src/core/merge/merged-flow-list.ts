import type { Path } from '../plan/shape.ts';
import { keptOf, mergedComment, mergedLines } from './comments.ts';
import { mergedOrder } from './merged-order.ts';
import { itemKeys } from './open-part.ts';
import { canOpen, isFlowList } from './openable.ts';
import { commented, commentOf, headText, leadOf, ownLines, type Part, trailOf, withComment } from './part.ts';
import { type Piece, undisputed } from './piece.ts';
import { eachOf, present, sameList, type Three } from './three.ts';

/**
 * A list of texts that stands in brackets on one line wherever it stands, as both sides have it; undefined for anything
 * else.
 */
export function mergedFlowList(sides: Three<Part>, path: Path, column: number): readonly Piece[] | undefined {
  const isOne = present(sides).every((part) => isFlowList(part.value) && ownLines(part).length === 1);
  const keys = eachOf(sides, ({ value }) => (isFlowList(value) ? itemKeys(value, path) : undefined));
  if (!isOne || !canOpen(sides, path) || present(sides).some(hasMaps)) return undefined;
  const orders = { base: keys.base ?? [], ours: keys.ours ?? [], theirs: keys.theirs ?? [] };
  const order = mergedOrder(orders, keptOf(orders), false).map(({ key }) => key);
  const { lead, trail } = {
    lead: mergedLines(eachOf(sides, (part) => leadOf(part, column))),
    trail: mergedLines(eachOf(sides, (part) => trailOf(part, column))),
  };
  return [undisputed([...lead, ...listLines(sides, orders, order, column), ...trail])];
}

function hasMaps({ value }: Part): boolean {
  return value.kind === 'list' && value.items.some((item) => item.value.kind !== 'scalar');
}

/** As a side has it, where one has that very list. */
function listLines(
  sides: Three<Part>,
  orders: Readonly<Record<'ours' | 'theirs', readonly string[]>>,
  order: readonly string[],
  column: number,
): readonly string[] {
  const comment = mergedComment(eachOf(sides, commentOf));
  const same = sameList(order, orders.ours)
    ? sides.ours
    : sameList(order, orders.theirs)
      ? sides.theirs
      : undefined;
  if (same) return withComment(same, comment, column);
  const head = sides.ours ?? sides.theirs;
  if (!head) return [];
  const sources = new Map([...sourcesIn(sides.theirs, orders.theirs), ...sourcesIn(sides.ours, orders.ours)]);
  const items = order.map((key) => sources.get(key) ?? key).join(', ');
  return [commented(`${' '.repeat(column)}${headText(head)} [${items}]`, comment)];
}

/** The items of a list as they are written, by what they are known by. */
function sourcesIn(part: Part | undefined, keys: readonly string[]): readonly (readonly [string, string])[] {
  if (part?.value.kind !== 'list') return [];
  const { text } = part.source;
  return part.value.items.map(({ value }, at) => [keys[at] ?? '', text.slice(value.start, value.end)]);
}
