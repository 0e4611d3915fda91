import { sameValue, valueAt } from '../plan/edit.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { type Path, placeAt, pointer } from '../plan/shape.ts';
import type { Node } from '../plan/tree.ts';
import { placesOf } from './places.ts';

export type Decider = 'ours' | 'theirs';

/** An element that stands at one place in ours and at another in theirs. */
export interface Astray {
  readonly id: string;
  readonly ours: Path;
  readonly theirs: Path;
  /** Whether it is of one kind at both places, so that it can have been moved. */
  readonly isOneKind: boolean;
}

/** Two texts of a plan that are compared, and what is known about them. */
export interface Pairing {
  /** The common start, to show; undefined where there is none. Nothing is decided by it. */
  readonly base: Node | undefined;
  /** What stands outside of any conflict, to tell what was not moved; undefined where nobody knows. */
  readonly settled: Node | undefined;
  /** Whether what only one of them has is simply taken: where two plans are joined. */
  readonly isJoin: boolean;
  /** Whose place among its like an element gets, where that was decided; by pointer. */
  readonly places: ReadonlyMap<string, Decider>;
  /** By the pointers of both places. */
  readonly astray: ReadonlyMap<string, Astray>;
}

/** The elements that stand at one place in ours and at another in theirs, by the pointers of both places. */
export function astrayIn(ours: PlanFile, theirs: PlanFile): ReadonlyMap<string, Astray> {
  const inTheirs = placesOf(theirs.root);
  const found = new Map<string, Astray>();
  for (const [id, places] of placesOf(ours.root)) {
    const others = inTheirs.get(id) ?? [];
    const [one, other] = [places[0], others[0]];
    if (!one || !other || places.length > 1 || others.length > 1 || pointer(one) === pointer(other)) continue;
    const astray = { id, ours: one, theirs: other, isOneKind: sortAt(one) === sortAt(other) };
    found.set(pointer(one), astray).set(pointer(other), astray);
  }
  return found;
}

/** The kind of the element that stands at a path; undefined where none can. */
export function kindAt(path: Path): string | undefined {
  const place = placeAt(path.slice(0, -1));
  return path.length > 1 && place.kind === 'entries' && place.field.kind === 'elements'
    ? place.field.element
    : undefined;
}

/** The kind of an element; of an entry that a lens keeps, the lens and the field. */
function sortAt(path: Path): string {
  return kindAt(path) ?? [path[1], path[2], path[4]].join('/');
}

/** The path of the innermost element that something belongs to, itself where it is one; undefined at the top of a plan. */
export function elementAt(path: Path): Path | undefined {
  for (let length = path.length; length > 1; length -= 1)
    if (kindAt(path.slice(0, length)) !== undefined) return path.slice(0, length);
  return undefined;
}

/** Whether two plans say the same at a path, or nothing. */
export function saySame(one: Node | undefined, other: Node | undefined, path: Path): boolean {
  const [a, b] = [valueAt(one, path), valueAt(other, path)];
  return a === undefined || b === undefined ? a === b : sameValue(a, b);
}
