import { elementKeys } from './fields.ts';
import { ownPrefix } from './ids.ts';
import type { Path } from './shape.ts';

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

/**
 * Whether a path is that of entries that a lens keeps of an element, in order: `lenses, journey, segments, an id,
 * touchpoints`. No lens is asked: of an element a lens keeps values, what it says of other elements under the name of
 * their section, and such entries; the tables of all lenses are held to that.
 */
export function areRows(path: Path): boolean {
  const [, , section = '', id = ownPrefix, key = ownPrefix] = path;
  const isOwn = id.startsWith(ownPrefix) || key.startsWith(ownPrefix);
  return path.length === 5 && isInLens(path) && elementKeys.has(section) && !elementKeys.has(key) && !isOwn;
}

/** Whether a path is that of a map that a lens has for its entries alone: rows, or what it says of elements, by their ids. */
export function isLensVessel(path: Path): boolean {
  return areRows(path) || (path.length > 2 && isInLens(path) && elementKeys.has(path.at(-1) ?? ''));
}

/** Whether a path is that of one of these entries. */
export function isRow(path: Path): boolean {
  return path.length === 6 && areRows(path.slice(0, -1)) && !path.at(-1)?.startsWith(ownPrefix);
}
