import type { Field, Fields } from '../plan/field.ts';
import { planFields } from '../plan/fields.ts';
import { ownPrefix } from '../plan/ids.ts';
import { fieldsOf, type Path } from '../plan/shape.ts';
import type { Node } from '../plan/tree.ts';

/** A text that somebody wrote into a plan. */
export interface Written {
  readonly path: Path;
  readonly text: string;
  /** The words for the field that it stands in. */
  readonly label: string;
  /** The element that it belongs to; undefined for what the plan itself says. */
  readonly element: string | undefined;
}

interface Inside {
  readonly path: Path;
  readonly element: string | undefined;
}

/** Every text of a file in a field for words, by the table of fields, in the order of the file. */
export function everyText(root: Node): Generator<Written> {
  return inFields(root, planFields, { path: [], element: undefined });
}

function* inFields(node: Node, fields: Fields, { path, element }: Inside): Generator<Written> {
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field) yield* inField(value, field, { path: [...path, key], element });
  }
}

function* inField(node: Node, field: Field, inside: Inside): Generator<Written> {
  const { kind, label } = field;
  if (kind === 'line' || kind === 'text') yield* textOf(node, label, inside);
  else if (kind === 'group') yield* inFields(node, field.fields, inside);
  else if (node.kind === 'list')
    yield* inItems(
      node.items.map(({ value }) => value),
      field,
      inside,
    );
  else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      const within = { ...inside, path: [...inside.path, key] };
      if (key.startsWith(ownPrefix)) continue;
      if (kind === 'elements') yield* inFields(value, fieldsOf(field.element), { ...within, element: key });
      if (kind === 'links') yield* inFields(value, field.fields, within);
      if (kind === 'open' && field.texts) yield* textOf(value, label, within);
    }
  }
}

function* inItems(items: readonly Node[], field: Field, inside: Inside): Generator<Written> {
  for (const [at, item] of items.entries()) {
    const within = { ...inside, path: [...inside.path, String(at)] };
    if (field.kind === 'texts') yield* textOf(item, field.label, within);
    if (field.kind === 'list') yield* inFields(item, field.fields, within);
  }
}

function* textOf(node: Node, label: string, inside: Inside): Generator<Written> {
  if (node.kind === 'scalar' && typeof node.value === 'string') yield { ...inside, text: node.value, label };
}
