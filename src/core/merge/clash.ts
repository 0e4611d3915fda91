import type { Path } from '../plan/shape.ts';
import { toValue } from '../plan/tree.ts';
import { mergedLines } from './comments.ts';
import type { ConflictKind } from './merged.ts';
import { allLines, leadOf, type Part } from './part.ts';
import { type Clash, type Dispute, type Piece, undisputed } from './piece.ts';
import { eachOf, type Three } from './three.ts';

/** A conflict about a whole part with all its lines. */
export function clashOf(kind: ConflictKind, sides: Three<Part>, path: Path, column: number): Clash {
  const { base = [], ours = [], theirs = [] } = eachOf(sides, (part) => allLines(part, column));
  return { kind: 'clash', disputes: [disputeOf(kind, sides, path)], base, ours, theirs };
}

/**
 * A conflict about a part, in pieces: where both sides have it, the comments and blank lines above it are merged and stand
 * outside, so that its key, which both have, does so too.
 */
export function clashPieces(
  kind: ConflictKind,
  sides: Three<Part>,
  path: Path,
  column: number,
): readonly Piece[] {
  const whole = clashOf(kind, sides, path, column);
  if (!sides.ours || !sides.theirs) return [whole];
  const leads = eachOf(sides, (part) => leadOf(part, column));
  const below = (side: 'base' | 'ours' | 'theirs') => whole[side].slice(leads[side]?.length ?? 0);
  const clash: Clash = { ...whole, base: below('base'), ours: below('ours'), theirs: below('theirs') };
  return [undisputed(mergedLines(leads)), clash];
}

/** What a conflict is about, with the values of the three. */
export function disputeOf(kind: ConflictKind, sides: Three<Part>, path: Path): Dispute {
  return { kind, path, values: eachOf(sides, ({ value }) => toValue(value)) };
}

/** All that somebody has to decide in some pieces. */
export function disputesIn(pieces: readonly Piece[]): readonly Dispute[] {
  return pieces.flatMap((piece) => (piece.kind === 'clash' ? piece.disputes : []));
}
