import { type Path, pointer } from '../plan/shape.ts';
import type { ConflictKind } from './merged.ts';

/** What is known, before a merge, to need a decision: found by looking at what an earlier one came to. */
export interface Work {
  /** Why the part at a path has to be a conflict; undefined where nothing says so. */
  readonly forcedAt: (path: Path) => ConflictKind | undefined;
  /** The same of anything inside the part. */
  readonly forcedInside: (path: Path) => ConflictKind | undefined;
}

/** @param forced the kinds of conflict by the pointer to their part. */
export function workWith(forced: ReadonlyMap<string, ConflictKind>): Work {
  const inside = new Map<string, ConflictKind>();
  for (const [place, kind] of forced) {
    for (let end = place.lastIndexOf('/'); end > 0; end = place.lastIndexOf('/', end - 1))
      inside.set(place.slice(0, end), graver(kind, inside.get(place.slice(0, end))));
  }
  const find = (map: ReadonlyMap<string, ConflictKind>) => (path: Path) =>
    map.size === 0 ? undefined : map.get(pointer(path));
  return { forcedAt: find(forced), forcedInside: find(inside) };
}

const byGravity: readonly ConflictKind[] = [
  'changed-and-deleted',
  'both-moved',
  'both-added',
  'both-changed',
];

/** Of two reasons for a conflict, whichever was found first, the one that says more. */
export function graver(one: ConflictKind, other: ConflictKind | undefined): ConflictKind {
  return byGravity.find((kind) => kind === one || kind === other) ?? one;
}
