import { isMap } from '../plan/edit.ts';
import type { Field, Fields } from '../plan/field.ts';
import { type ElementKind, elements, planFields } from '../plan/fields.ts';
import { fieldsOf, type Path } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { isNoOwnKey } from './facts.ts';

/** The plan itself, or an element in it, with the elements that live right in it. */
export interface Part {
  /** Undefined for the plan itself. */
  readonly kind: ElementKind | undefined;
  readonly id: string;
  readonly path: Path;
  readonly parent: Part | undefined;
  /** As the file has it, with all that lives in it. */
  readonly value: Json;
  /** The elements by the field that holds them, in their order. */
  readonly inner: ReadonlyMap<string, readonly Part[]>;
}

/** A plan taken apart into its elements, whatever stands in it. */
export function anatomyOf(plan: Json): Part {
  return part(undefined, '', [], undefined, plan);
}

function part(kind: Part['kind'], id: string, path: Path, parent: Part | undefined, value: Json): Part {
  const inner = new Map<string, readonly Part[]>();
  const made: Part = { kind, id, path, parent, value, inner };
  for (const [key, element] of elementFields(fieldsIn(made))) {
    const found = innerParts(made, key, element);
    if (found.length > 0) inner.set(key, found);
  }
  return made;
}

function innerParts(parent: Part, key: string, kind: ElementKind): readonly Part[] {
  const map = isMap(parent.value) && Object.hasOwn(parent.value, key) ? parent.value[key] : undefined;
  if (!isMap(map)) return [];
  const entries = Object.entries(map).filter(([id]) => isNoOwnKey(id));
  return entries.map(([id, value]) => part(kind, id, [...parent.path, key, id], parent, value));
}

/** The fields that the table has for an element, or for the plan. */
export function fieldsIn({ kind }: Pick<Part, 'kind'>): Fields {
  return kind === undefined ? planFields : fieldsOf(kind);
}

const known = new Map<Fields, readonly (readonly [string, ElementKind])[]>();

/** The fields that hold elements, each with their kind, in the order of the table. */
export function elementFields(fields: Fields): readonly (readonly [string, ElementKind])[] {
  const found = known.get(fields) ?? Object.entries(fields).flatMap(([key, field]) => holds(key, field));
  known.set(fields, found);
  return found;
}

function holds(key: string, field: Field): readonly (readonly [string, ElementKind])[] {
  return field.kind === 'elements' && isKind(field.element) ? [[key, field.element]] : [];
}

function isKind(kind: string): kind is ElementKind {
  return Object.hasOwn(elements, kind);
}

/** All elements in a part, each before those that live in it. */
export function everyPart(root: Part): readonly Part[] {
  const found: Part[] = [];
  const visit = (one: Part) => {
    for (const parts of one.inner.values()) {
      for (const inner of parts) {
        found.push(inner);
        visit(inner);
      }
    }
  };
  visit(root);
  return found;
}

/** What a part says itself: its value without the elements that live in it. */
export function ownValue({ value, inner }: Pick<Part, 'value' | 'inner'>): Json {
  if (inner.size === 0 || !isMap(value)) return value;
  const own: Record<string, Json> = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    const rest = inner.has(key) && isMap(item) ? withoutElements(item) : item;
    if (rest !== undefined) own[key] = rest;
  }
  return own;
}

function withoutElements(map: { readonly [key: string]: Json }): Json | undefined {
  const rest: Record<string, Json> = Object.create(null);
  for (const [key, item] of Object.entries(map)) if (!isNoOwnKey(key)) rest[key] = item;
  return Object.keys(rest).length > 0 ? rest : undefined;
}
