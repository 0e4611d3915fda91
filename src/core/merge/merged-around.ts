import { mergedLines } from './comments.ts';
import { leadOf, ownLines, type Part, trailOf } from './part.ts';
import { type Piece, undisputed } from './piece.ts';
import { inColumn } from './source.ts';
import { eachOf, present, sameList, type Three } from './three.ts';

/**
 * A part of which only one side touched more than what stands above and below: its lines keep their bytes. Undefined for
 * any other.
 */
export function mergedAround(sides: Three<Part>, column: number): readonly Piece[] | undefined {
  const { base, ours, theirs } = eachOf(sides, (part) => inColumn(ownLines(part), part.column, column));
  const trails = eachOf(sides, (part) => trailOf(part, column));
  if (!ours || !theirs || !canStandBelow(sides, trails)) return undefined;
  const isOneSided = sameList(ours, theirs) || (base && (sameList(base, ours) || sameList(base, theirs)));
  if (!isOneSided) return undefined;
  const lead = mergedLines(eachOf(sides, (part) => leadOf(part, column)));
  const own = base && sameList(base, ours) ? theirs : ours;
  return [undisputed([...lead, ...own, ...mergedLines(trails)])];
}

/** Below a map or list, what a comment belongs to goes by how deep that is indented: it stays with its own lines. */
function canStandBelow(sides: Three<Part>, trails: Three<readonly string[]>): boolean {
  const [first = [], ...others] = present(trails);
  const isFlat = ({ value }: Part) => value.kind === 'scalar' || value.flow;
  return present(sides).every(isFlat) || others.every((trail) => sameList(trail, first));
}
