import { valueAt } from '../plan/edit.ts';
import { entryText } from '../plan/render.ts';
import { fieldAt, type Path, placeAt, pointer } from '../plan/shape.ts';
import { clashOf } from './clash.ts';
import { mergedComment, mergedLines } from './comments.ts';
import { mergedFlowList } from './merged-flow-list.ts';
import { mergedLeaf } from './merged-leaf.ts';
import { canOpen } from './openable.ts';
import { allLines, commentOf, isSamePart, leadOf, type Part, trailOf, withComment } from './part.ts';
import { type Clash, type Piece, undisputed } from './piece.ts';
import { pairedCollection } from './resolve-collection.ts';
import type { Pairing } from './resolve-sides.ts';
import { eachOf, type Three } from './three.ts';

/** A part as two texts have it, without a common start. */
export type Pair = Three<Part> & { readonly base: undefined };

/** A part of two texts: settled where both say the same, else a conflict of the smallest things that differ. */
export function pairedPart(pairing: Pairing, sides: Pair, path: Path, column: number): readonly Piece[] {
  const { ours, theirs } = sides;
  const only = ours && theirs ? undefined : (ours ?? theirs);
  if (only) return alone(pairing, sides, only, path, column);
  if (!ours || !theirs) return [];
  if (isSamePart(ours, theirs)) return [undisputed(allLines(ours, column))];
  const flow = pairing.isJoin ? mergedFlowList(sides, path, column) : undefined;
  if (flow) return flow;
  if (canOpen(sides, path) && (pairing.isJoin || !isOneAnswer(ours, path)))
    return pairedCollection(pairing, sides, path, column);
  return leaf(pairing, sides, path, column);
}

/** What only one of the two has. */
function alone(pairing: Pairing, sides: Pair, only: Part, path: Path, column: number): readonly Piece[] {
  const place = pointer(path);
  const astray = pairing.astray.get(place);
  const hasInside = [...pairing.astray.keys()].some((other) => other.startsWith(`${place}/`));
  const canLookInside = pairing.isJoin || fieldAt(path)?.kind === 'elements';
  if (hasInside && canLookInside && only.value.kind === 'map')
    return pairedCollection(pairing, sides, path, column);
  if (pairing.isJoin && !astray) return [undisputed(allLines(only, column))];
  const inBase = valueAt(pairing.base, path) !== undefined;
  const kind = astray?.isOneKind ? 'both-moved' : inBase && !astray ? 'changed-and-deleted' : 'both-added';
  return [withBase(pairing, clashOf(kind, sides, path, column), path, column)];
}

/** A list that answers one question is decided about as a whole; entries with an id or date of their own are not. */
function isOneAnswer({ value }: Part, path: Path): boolean {
  return value.kind === 'list' && fieldAt(path)?.kind !== 'list';
}

function leaf(pairing: Pairing, sides: Pair, path: Path, column: number): readonly Piece[] {
  const isScalar = sides.ours?.value.kind === 'scalar' && sides.theirs?.value.kind === 'scalar';
  const pieces = mergedLeaf(sides, path, column);
  if (pieces.every(({ kind }) => kind === 'undisputed')) return pieces;
  const apart = isScalar ? pieces : withCommentsOutside(sides, path, column);
  return apart.map((piece) => (piece.kind === 'clash' ? withBase(pairing, piece, path, column) : piece));
}

/** What stands above, below and behind a value is kept, however the value is decided. */
function withCommentsOutside(sides: Pair, path: Path, column: number): readonly Piece[] {
  const comment = mergedComment(eachOf(sides, commentOf));
  const own = eachOf(sides, (part) => withComment(part, comment, column));
  return [
    undisputed(mergedLines(eachOf(sides, (part) => leadOf(part, column)))),
    { ...clashOf('both-changed', sides, path, column), ours: own.ours ?? [], theirs: own.theirs ?? [] },
    undisputed(mergedLines(eachOf(sides, (part) => trailOf(part, column)))),
  ];
}

/** A conflict with what the common start says there. */
function withBase({ base }: Pairing, clash: Clash, path: Path, column: number): Clash {
  const value = valueAt(base, path);
  if (value === undefined || placeAt(path.slice(0, -1)).kind === 'unknown') return clash;
  const text = ' '.repeat(column) + entryText(path.at(-1) ?? '', value, column, { eol: '\n', flow: false });
  const disputes = clash.disputes.map((dispute) => ({
    ...dispute,
    values: { ...dispute.values, base: value },
  }));
  return { ...clash, disputes, base: text.split('\n') };
}
