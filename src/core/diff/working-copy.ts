import { isMap } from '../plan/edit.ts';
import type { ElementKind } from '../plan/fields.ts';
import { type Path, pointer } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { fieldsIn, type Part } from './anatomy.ts';
import { composed } from './composed.ts';
import { type Facts, factsOf } from './facts.ts';

/** A part of a plan that changes are being made to. */
export interface Copy {
  readonly kind: ElementKind | undefined;
  id: string;
  facts: Facts;
  readonly inner: Map<string, Copy[]>;
}

/** A part with all that lives in it, free to be changed. */
export function copyOf({ kind, id, value, inner }: Part): Copy {
  return {
    kind,
    id,
    facts: factsOf(value, fieldsIn({ kind })),
    inner: new Map([...inner].map(([field, parts]) => [field, parts.map(copyOf)])),
  };
}

/** An element that nothing lives in yet. */
export function newCopy(kind: ElementKind, id: string, value: Json): Copy {
  return { kind, id, facts: factsOf(value, fieldsIn({ kind })), inner: new Map() };
}

/** The value of a part with all that lives in it. */
export function valueIn({ facts, inner }: Copy): Json {
  const own = composed(facts);
  const filled = [...inner].filter(([, parts]) => parts.length > 0);
  if (filled.length === 0) return own;
  const value: Record<string, Json> = Object.create(null);
  Object.assign(value, isMap(own) ? own : {});
  for (const [field, parts] of filled) {
    const map: Record<string, Json> = Object.create(null);
    for (const part of parts) map[part.id] = valueIn(part);
    const others = value[field];
    value[field] = Object.assign(map, isMap(others) ? others : {});
  }
  return value;
}

/** All parts of a plan by the pointers of their paths; the plan itself by the empty one. */
export function indexOf(root: Copy): Map<string, Copy> {
  const index = new Map<string, Copy>();
  const visit = (copy: Copy, path: Path) => {
    index.set(pointer(path), copy);
    for (const [field, parts] of copy.inner) for (const part of parts) visit(part, [...path, field, part.id]);
  };
  visit(root, []);
  return index;
}

/** The innermost part that a path leads into, and how many of its keys lead there. */
export function innermost(
  index: ReadonlyMap<string, Copy>,
  path: Path,
): { copy: Copy; keys: number } | undefined {
  // An element stands two keys further in than what it lives in: the field and its id.
  for (let keys = path.length - (path.length % 2); keys >= 0; keys -= 2) {
    const copy = index.get(pointer(path.slice(0, keys)));
    if (copy) return { copy, keys };
  }
  return undefined;
}
