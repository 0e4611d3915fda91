import { elementKeys } from '../plan/fields.ts';
import { ownPrefix } from '../plan/ids.ts';
import type { Path } from '../plan/shape.ts';

/** Whether a path is that of a lens: one that is on a plan says something even where it holds nothing. */
export function isLens(path: Path): boolean {
  return path.length === 2 && isInLens(path);
}

/** Whether a path is that of an element that an entry of a lens names, which says something without another word. */
export function isNamed(path: Path): boolean {
  return path.length > 5 && isInLens(path) && elementKeys.has(path.at(-2) ?? '');
}

/** Whether a path is that of a lens, or of something in one. */
export function isInLens([top, lens = ownPrefix]: Path): boolean {
  return top === 'lenses' && !lens.startsWith(ownPrefix);
}

/** Whether a path is that of entries that a lens keeps of an element, in order: `…, segments, an id, touchpoints`. */
export function areRows(path: Path): boolean {
  return path.length === 5 && isInLens(path) && !path.at(-1)?.startsWith(ownPrefix);
}
