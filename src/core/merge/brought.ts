import { nodeAt } from '../plan/edit.ts';
import { isRow } from '../plan/lens-places.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { type Path, pointer } from '../plan/shape.ts';
import { type Carriage, carried } from './carried.ts';
import type { ConflictKind } from './merged.ts';
import { placesOf } from './places.ts';

/** The three plans of a merge. */
export interface Files {
  readonly base: PlanFile;
  readonly ours: PlanFile;
  readonly theirs: PlanFile;
}

export interface Brought {
  readonly files: Files;
  /** What one side brought to another element while the other took it, or that element, out. */
  readonly forced: ReadonlyMap<string, ConflictKind>;
}

/** An element that lives in another one, and where it stands in the three. */
interface Dweller {
  readonly base: Path;
  readonly ours: Path | undefined;
  readonly theirs: Path | undefined;
}

/**
 * The three plans with every barrier under the segment that one side brought it to, so that what the other side said of
 * it meets it there. What both brought to different segments stays where it is.
 */
export function brought(files: Files): Brought {
  const forced = new Map<string, ConflictKind>();
  const carriages: Record<keyof Files, Carriage[]> = { base: [], ours: [], theirs: [] };
  const { base, ours, theirs } = files;
  for (const dweller of dwellers(files)) {
    const to = newHome(dweller);
    if (!to) continue;
    const isGone = !dweller.ours || !dweller.theirs;
    if (isGone) forced.set(pointer(to), 'changed-and-deleted');
    if (!hasHome(base, to)) continue;
    const isHomeGone = !hasHome(ours, to) || !hasHome(theirs, to);
    if (isHomeGone && !isGone) forced.set(pointer(dweller.base), 'changed-and-deleted');
    if (isHomeGone && !isGone) continue;
    carriages.base.push({ from: dweller.base, to });
    if (dweller.ours) carriages.ours.push({ from: dweller.ours, to });
    if (dweller.theirs) carriages.theirs.push({ from: dweller.theirs, to });
  }
  const moved = {
    base: carried(base, carriages.base),
    ours: carried(ours, carriages.ours),
    theirs: carried(theirs, carriages.theirs),
  };
  return { files: moved, forced };
}

function dwellers({ base, ours, theirs }: Files): readonly Dweller[] {
  const [inBase, inOurs, inTheirs] = [base, ours, theirs].map(({ root }) => placesOf(root));
  const found: Dweller[] = [];
  for (const [id, places] of inBase ?? []) {
    const [path] = places;
    if (!path || path.length < 3 || places.length > 1 || isRow(path)) continue;
    found.push({ base: path, ours: onlyOf(inOurs?.get(id), path), theirs: onlyOf(inTheirs?.get(id), path) });
  }
  return found;
}

/** The one place among its like; undefined where there is none. */
function onlyOf(places: readonly Path[] | undefined, base: Path): Path | undefined {
  const [path] = places ?? [];
  return places?.length === 1 && path?.length === base.length ? path : undefined;
}

/** Where the one side that moved it, or both, brought it; undefined where nobody did, or each to another place. */
function newHome({ base, ours, theirs }: Dweller): Path | undefined {
  const homes = [ours, theirs].filter((path) => path !== undefined && pointer(path) !== pointer(base));
  const [one, other] = homes;
  return one && (!other || pointer(one) === pointer(other)) ? one : undefined;
}

/** Whether the element that it was brought to is there. */
function hasHome({ root }: PlanFile, to: Path): boolean {
  return nodeAt(root, to.slice(0, -2)) !== undefined;
}
