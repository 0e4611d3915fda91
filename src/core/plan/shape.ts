import type { Field, Fields } from './field.ts';
import { type ElementKind, elements, planFields } from './fields.ts';

export type Path = readonly string[];

const planTable: Fields = planFields;

/** The row of the table for a kind of element, or undefined for another word. */
function rowOf(kind: string): (typeof elements)[ElementKind] | undefined {
  // hasOwn has seen that it is one of the table's kinds.
  return Object.hasOwn(elements, kind) ? elements[kind as ElementKind] : undefined;
}

/** The fields of an element of that kind; none for another word. */
export function fieldsOf(kind: string): Fields {
  return rowOf(kind)?.fields ?? {};
}

/** The field whose words name an element of that kind; undefined for strategies, which the method names. */
export function namingOf(kind: string): string | undefined {
  return rowOf(kind)?.naming;
}

/** The words for a kind of element. */
export function kindTitle(kind: string): string {
  return rowOf(kind)?.title.toLowerCase() ?? kind;
}

/** What can stand at a place of a plan. */
export type Place =
  | { readonly kind: 'fields'; readonly fields: Fields }
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'entries'; readonly field: Field }
  | { readonly kind: 'unknown' };

/**
 * What the table of fields says about a path: `[]` is the plan itself, `[objectives, some-id]` an objective.
 * @param fields those of the plan; with those of its lenses for what stands inside of them.
 */
export function placeAt(path: Path, fields: Fields = planTable): Place {
  let place: Place = { kind: 'fields', fields };
  for (const key of path) {
    place = step(place, key);
    if (place.kind === 'unknown') return place;
  }
  return place;
}

function step(place: Place, key: string): Place {
  if (place.kind === 'fields') {
    const field = Object.hasOwn(place.fields, key) ? place.fields[key] : undefined;
    return field ? enter(field) : { kind: 'unknown' };
  }
  if (place.kind !== 'entries') return { kind: 'unknown' };
  const { field } = place;
  if (field.kind === 'elements') return { kind: 'fields', fields: fieldsOf(field.element) };
  if ('fields' in field) return { kind: 'fields', fields: field.fields };
  return { kind: 'field', field };
}

function enter(field: Field): Place {
  if (field.kind === 'group') return { kind: 'fields', fields: field.fields };
  const hasEntries = ['elements', 'links', 'list', 'rows', 'references', 'texts'].includes(field.kind);
  return hasEntries ? { kind: 'entries', field } : { kind: 'field', field };
}

/** The field at a path, or undefined where the table knows none: `[objectives, some-id, level]`. */
export function fieldAt(path: Path): Field | undefined {
  const key = path.at(-1);
  const parent = placeAt(path.slice(0, -1));
  if (key === undefined || parent.kind !== 'fields') return undefined;
  return Object.hasOwn(parent.fields, key) ? parent.fields[key] : undefined;
}

/** A path as a JSON pointer (RFC 6901): `/segments/frequent-flyers/name`. */
export function pointer(path: Path): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path of a JSON pointer. */
export function pathOf(pointerText: string): Path {
  if (pointerText === '') return [];
  return pointerText
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
