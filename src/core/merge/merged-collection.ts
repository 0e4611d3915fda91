import { indentStep } from '../plan/render.ts';
import type { Path } from '../plan/shape.ts';
import { clashOf, disputeOf, disputesIn } from './clash.ts';
import { areElements } from './elements-at.ts';
import { type Frame, frameOf } from './frame.ts';
import { mergedOrder } from './merged-order.ts';
import { type Opened, opened } from './open-part.ts';
import { canBeAbsent } from './openable.ts';
import { allLines, type Collection, type Part } from './part.ts';
import { type Clash, type Piece, sideLines, undisputed } from './piece.ts';
import { changedOne, eachOf, type Three } from './three.ts';

/** How one part of a collection is merged. */
type Each = (sides: Three<Part>, path: Path, column: number) => readonly Piece[];

/** A map or list that both sides have in their own ways, entry by entry, with its key and the comments around it. */
export function mergedCollection(
  sides: Three<Part>,
  path: Path,
  column: number,
  each: Each,
): readonly Piece[] {
  const open = eachOf(sides, (part) => opened(part, path));
  const inner = column + (changedOne(eachOf(open, stepOf)) ?? indentStep);
  const entries = mergedEntries(
    eachOf(open, ({ inside }) => inside),
    path,
    inner,
    each,
  );
  const frame = frameOf(open, column, inner);
  const isEmpty = {
    ours: sideLines(entries, 'ours').length === 0,
    theirs: sideLines(entries, 'theirs').length === 0,
  };
  if (isEmpty.ours && isEmpty.theirs) return emptied(sides, path, column, frame);
  if (!isEmpty.ours && !isEmpty.theirs) return frame.around(entries);
  const alone = (side: 'ours' | 'theirs') => {
    if (!isEmpty[side]) return sideLines(frame.around(entries), side);
    return sides[side] || !canBeAbsent(path) ? frame.hollow(sides[side]) : [];
  };
  const base = sides.base ? allLines(sides.base, column) : [];
  return [
    { kind: 'clash', disputes: disputesIn(entries), base, ours: alone('ours'), theirs: alone('theirs') },
  ];
}

/** What is left of a collection without entries: nothing of a field, unless a comment stands there. */
function emptied(sides: Three<Part>, path: Path, column: number, frame: Frame): readonly Piece[] {
  if (frame.isBare && canBeAbsent(path)) return [];
  const isTaken = !sides.ours || !sides.theirs;
  return [
    isTaken ? clashOf('changed-and-deleted', sides, path, column) : undisputed(frame.hollow(undefined)),
  ];
}

/** How much deeper than its key a collection begins; undefined where it is empty. */
function stepOf({ part, inside }: Opened): number | undefined {
  return inside.column === undefined ? undefined : inside.column - part.column;
}

/** The entries of a collection, in the order that both sides mean. */
export function mergedEntries(
  sides: Three<Collection>,
  path: Path,
  column: number,
  each: Each,
): readonly Piece[] {
  const parts = eachOf(sides, (collection) => new Map(collection.parts.map((part) => [part.key, part])));
  const partsOf = (key: string) => eachOf(parts, (map) => map.get(key));
  const orders = {
    base: [...(parts.base?.keys() ?? [])],
    ours: [...(parts.ours?.keys() ?? [])],
    theirs: [...(parts.theirs?.keys() ?? [])],
  };
  const merged = new Map<string, readonly Piece[]>();
  for (const key of new Set([...orders.ours, ...orders.theirs])) {
    const pieces = each(partsOf(key), [...path, key], column);
    if (pieces.length > 0) merged.set(key, pieces);
  }
  return mergedOrder(orders, new Set(merged.keys()), areElements(path)).flatMap(({ key, of }) => {
    const pieces = merged.get(key) ?? [];
    return of === 'both' ? pieces : [movedApart(pieces, of, partsOf(key), [...path, key], column)];
  });
}

/** An element that both sides moved: at the place of each, it is there for one side and not for the other. */
function movedApart(
  pieces: readonly Piece[],
  side: 'ours' | 'theirs',
  parts: Three<Part>,
  path: Path,
  column: number,
): Clash {
  const base = side === 'ours' && parts.base ? allLines(parts.base, column) : [];
  const disputes = [disputeOf('both-moved', parts, path), ...disputesIn(pieces)];
  const here = sideLines(pieces, side);
  return {
    kind: 'clash',
    disputes,
    base,
    ours: side === 'ours' ? here : [],
    theirs: side === 'ours' ? [] : here,
  };
}
