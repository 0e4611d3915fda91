import { sameData } from '../diff/same-data.ts';
import { isMap } from '../plan/edit.ts';
import { isInLens, isRow } from '../plan/lens-places.ts';
import type { Path } from '../plan/shape.ts';
import { type Json, toValue } from '../plan/tree.ts';
import { clashPieces } from './clash.ts';
import { isThing } from './elements-at.ts';
import { factsOf } from './facts.ts';
import type { ConflictKind } from './merged.ts';
import { mergedAround } from './merged-around.ts';
import { mergedCollection } from './merged-collection.ts';
import { mergedFlowList } from './merged-flow-list.ts';
import { mergedLeaf } from './merged-leaf.ts';
import { parsed } from './open-part.ts';
import { canBeAbsent, canOpen } from './openable.ts';
import { allLines, isSamePart, type Part } from './part.ts';
import { type Piece, undisputed } from './piece.ts';
import type { Three } from './three.ts';
import type { Work } from './work.ts';

/** A part as both sides have it, in a column: none where it is gone. */
export function mergedPart(work: Work, sides: Three<Part>, path: Path, column: number): readonly Piece[] {
  const { base, ours, theirs } = sides;
  if (!ours && !theirs) return [];
  const forced = work.forcedAt(path);
  if (forced) return clashPieces(forced, sides, path, column);
  const inside = work.forcedInside(path);
  const left = inside ? undefined : untouched(sides);
  if (left) return left.map((part) => undisputed(allLines(part, column)));
  const kind = inside ?? (base ? 'changed-and-deleted' : 'both-added');
  if (ours && theirs) return mergedPair(work, sides, path, column, kind);
  if (!inside && (saysSame(base, ours ?? theirs, path) || isOnlyLess(base, ours ?? theirs, path))) return [];
  if (canOpen(sides, path) && canBeAbsent(path)) return opened(work, sides, path, column);
  return clashPieces(kind, sides, path, column);
}

/** The part of the one side that touched it, if any is left; undefined where both did. */
function untouched({ base, ours, theirs }: Three<Part>): readonly Part[] | undefined {
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours ? [ours] : [];
  if (isSame(base, ours)) return theirs ? [theirs] : [];
  return undefined;
}

function isSame(one: Part | undefined, other: Part | undefined): boolean {
  return one && other ? isSamePart(one, other) : one === other;
}

/** A part that both sides have, each in its own way. */
function mergedPair(
  work: Work,
  sides: Three<Part>,
  path: Path,
  column: number,
  kind: ConflictKind,
): readonly Piece[] {
  const { base, ours, theirs } = sides;
  const isInside = work.forcedInside(path) !== undefined;
  if (!base && ours && isThing(path)) {
    const isTwice = !isInside && saysSame(ours, theirs, path);
    return isTwice ? [undisputed(allLines(ours, column))] : clashPieces(kind, sides, path, column);
  }
  const quick = isInside ? undefined : (mergedAround(sides, column) ?? mergedFlowList(sides, path, column));
  if (quick) return quick;
  if (canOpen(sides, path)) return opened(work, sides, path, column);
  return isInside ? clashPieces(kind, sides, path, column) : mergedLeaf(sides, path, column);
}

function opened(work: Work, sides: Three<Part>, path: Path, column: number): readonly Piece[] {
  return mergedCollection(sides, path, column, (part, inner, to) => mergedPart(work, part, inner, to));
}

/** Whether a side took something out of what a lens was told, and did nothing else, where the other one took out all. */
function isOnlyLess(base: Part | undefined, left: Part | undefined, path: Path): boolean {
  if (!base || !left || !isInLens(path) || isRow(path)) return false;
  const before = saidBy(base, path);
  const isSaid = [...saidBy(left, path)].every((fact) => before.has(fact));
  return isSaid && isPartOf(toValue(left.value), toValue(base.value), path.length);
}

/** Whether a value is another one without some of its keys; entries that a lens keeps stand in it as they are. */
function isPartOf(one: Json, other: Json, depth: number): boolean {
  if (sameData(one, other)) return true;
  if (!isMap(one) || !isMap(other) || depth > 5) return false;
  return Object.entries(one).every(
    ([key, value]) => Object.hasOwn(other, key) && isPartOf(value, other[key] ?? null, depth + 1),
  );
}

/** Whether two parts say the same, comments included, however they are written. */
function saysSame(one: Part | undefined, other: Part | undefined, path: Path): boolean {
  if (!one || !other || !sameData(toValue(one.value), toValue(other.value))) return false;
  const [a, b] = [saidBy(one, path), saidBy(other, path)];
  return a.size === b.size && [...a].every((fact) => b.has(fact));
}

function saidBy(part: Part, path: Path): ReadonlySet<string> {
  const { text, root } = parsed(allLines(part, 0));
  return factsOf(text, root, path.slice(0, -1)).said;
}
