import { nodeAt } from '../plan/edit.ts';
import { indentStep } from '../plan/render.ts';
import { type Path, placeAt, pointer } from '../plan/shape.ts';
import { disputeOf, disputesIn } from './clash.ts';
import { mergedComment, mergedLines } from './comments.ts';
import { areElements } from './elements-at.ts';
import { dashed } from './frame.ts';
import { type Opened, opened } from './open-part.ts';
import { type Collection, commentOf, headText, leadOf, type Part, withComment } from './part.ts';
import { type Clash, type Piece, sideLines, undisputed } from './piece.ts';
import { isBare } from './resolve-bare.ts';
import { orderOfBoth, orderOfJoin } from './resolve-order.ts';
import { type Pair, pairedPart } from './resolve-part.ts';
import type { Decider, Pairing } from './resolve-sides.ts';
import { inColumn } from './source.ts';
import { eachOf, present, type Three } from './three.ts';

/** A map or list that two texts have, entry by entry, with its key and the comments around it. */
export function pairedCollection(
  pairing: Pairing,
  sides: Pair,
  path: Path,
  column: number,
): readonly Piece[] {
  const open = eachOf(sides, (part) => opened(part, path));
  const [first] = present(open).filter(({ inside }) => inside.parts.length > 0);
  if (!first) return [];
  const step = (first.inside.column ?? first.part.column + indentStep) - first.part.column;
  const inside = eachOf(open, (one) => one.inside);
  const entries = pairedEntries(pairing, inside, path, column + step);
  const frame = frameOf(open, first.part, column, step);
  const empty = deciders.filter((side) => sideLines(entries, side).length === 0);
  if (empty.length === 0) return frame.around(frame.headed(entries));
  const isOnly = first.inside.parts.length === 1;
  const isMissing = empty.some((side) => !sides[side] || isBare(sides[side]?.value));
  if (isMissing) return isOnly ? [withItsKey(frame, entries)] : frame.around(frame.headed(entries));
  const disputes = isOnly ? disputesIn(entries) : [disputeOf('both-changed', sides, path)];
  const linesOf = (side: Decider) =>
    empty.includes(side)
      ? hollow(sides[side], frame.comment, column)
      : sideLines(frame.headed(entries), side);
  return frame.around([
    { kind: 'clash', disputes, base: [], ours: linesOf('ours'), theirs: linesOf('theirs') },
  ]);
}

const deciders = ['ours', 'theirs'] as const;

/** A collection as the side has it that has nothing in it. */
function hollow(part: Part | undefined, comment: string, column: number): readonly string[] {
  return part ? withComment(part, comment, column) : [];
}

/** The entries of a collection that two texts have, in the order of both. */
export function pairedEntries(
  pairing: Pairing,
  { ours, theirs }: Three<Collection>,
  path: Path,
  column: number,
): readonly Piece[] {
  const [inOurs, inTheirs] = [partsByKey(ours), partsByKey(theirs)];
  const orders = [[...inOurs.keys()], [...inTheirs.keys()]] as const;
  const place = placeAt(path);
  const usual = place.kind === 'fields' ? Object.keys(place.fields) : [];
  const order = pairing.isJoin
    ? orderOfJoin(...orders, usual)
    : orderOfBoth(...orders, unmovedIn(pairing, path));
  return order.flatMap(({ key, of }) => {
    const inner = [...path, key];
    const parts = { base: undefined, ours: inOurs.get(key), theirs: inTheirs.get(key) };
    const pieces = pairedPart(pairing, parts, inner, column);
    if (of === 'both') return pieces;
    const decided = pairing.places.get(pointer(inner));
    if (decided === undefined) return [movedApart(pieces, parts, inner, of)];
    return decided === of ? pieces : [];
  });
}

/** The elements that nobody moved; undefined where an order is nothing to decide about. */
function unmovedIn({ settled }: Pairing, path: Path): readonly string[] | undefined {
  if (!areElements(path)) return undefined;
  const node = nodeAt(settled, path);
  return node?.kind === 'map' ? node.entries.map(({ key }) => key) : [];
}

function partsByKey(collection: Collection | undefined): ReadonlyMap<string, Part> {
  return new Map((collection?.parts ?? []).map((part) => [part.key, part]));
}

/** An element that stands elsewhere on the other side: at the place of each, it is there for one and not for the other. */
function movedApart(pieces: readonly Piece[], parts: Pair, path: Path, side: Decider): Clash {
  const here = sideLines(pieces, side);
  return {
    kind: 'clash',
    disputes: [disputeOf('both-moved', parts, path), ...disputesIn(pieces)],
    base: [],
    ours: side === 'ours' ? here : [],
    theirs: side === 'ours' ? [] : here,
  };
}

interface Frame {
  readonly comment: string;
  /** Entries with the key or dash that they stand under. */
  readonly headed: (entries: readonly Piece[]) => readonly Piece[];
  /** With the comments of both above and below. */
  readonly around: (pieces: readonly Piece[]) => readonly Piece[];
}

/** What stands around the entries of a collection. */
function frameOf(open: Three<Opened>, head: Part, column: number, step: number): Frame {
  const parts = eachOf(open, ({ part }) => part);
  const lead = mergedLines(eachOf(parts, (part) => leadOf(part, column)));
  const tail = mergedLines(eachOf(open, ({ part, inside }) => inColumn(inside.tail, part.column, column)));
  const comment = mergedComment(eachOf(parts, commentOf));
  const dash = headText(head) === '-' ? `${' '.repeat(column)}-` : undefined;
  return {
    comment,
    headed: (entries) =>
      dash === undefined
        ? [undisputed(withComment(head, comment, column).slice(0, 1)), ...entries]
        : dashed(entries, dash, comment, column + step),
    around: (pieces) => [undisputed(lead), ...pieces, undisputed(tail)],
  };
}

/** The only entry of a collection that one side has: the key above it comes or goes with it. */
function withItsKey(frame: Frame, entries: readonly Piece[]): Clash {
  const pieces = frame.around(frame.headed(entries));
  const linesOf = (side: Decider) => (sideLines(entries, side).length > 0 ? sideLines(pieces, side) : []);
  return {
    kind: 'clash',
    disputes: disputesIn(entries),
    base: [],
    ours: linesOf('ours'),
    theirs: linesOf('theirs'),
  };
}
