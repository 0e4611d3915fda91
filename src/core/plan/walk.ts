import type { Field, Fields, Target } from './field.ts';
import { planFields } from './fields.ts';
import { ownPrefix } from './ids.ts';
import { fieldsOf, kindTitle, type Path } from './shape.ts';
import type { Entry, Node } from './tree.ts';

/** What is met on a walk over a file: the elements, and the places where one is referred to. */
export interface Visitor {
  readonly element?: (kind: string, entry: Entry, path: Path) => void;
  /** `entry` is there where the reference is the key of a link. */
  readonly reference?: (target: Target, id: string, node: Node, path: Path, entry?: Entry) => void;
}

/** Visits all elements and references of a file, by the table of fields, in the order of the file. */
export function walk(root: Node, visitor: Visitor): void {
  walkFields(root, planFields, [], visitor);
}

function walkFields(node: Node, fields: Fields, path: Path, visitor: Visitor): void {
  if (node.kind !== 'map') return;
  for (const entry of node.entries) {
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
    if (field) walkField(entry.value, field, [...path, entry.key], visitor);
  }
}

function walkField(node: Node, field: Field, path: Path, visitor: Visitor): void {
  if (field.kind === 'reference') visitText(node, field.target, path, visitor);
  if (field.kind === 'references' && node.kind === 'list') {
    for (const [at, item] of node.items.entries())
      visitText(item.value, field.target, [...path, String(at)], visitor);
  }
  if (field.kind === 'group') walkFields(node, field.fields, path, visitor);
  if (node.kind !== 'map' || (field.kind !== 'elements' && field.kind !== 'links')) return;
  const inner = field.kind === 'links' ? field.fields : fieldsOf(field.element);
  for (const entry of node.entries) {
    if (entry.key.startsWith(ownPrefix)) continue;
    const inside = [...path, entry.key];
    if (field.kind === 'links') visitor.reference?.(field.target, entry.key, entry.value, inside, entry);
    else visitor.element?.(field.element, entry, inside);
    walkFields(entry.value, inner, inside, visitor);
  }
}

function visitText(node: Node, target: Target, path: Path, visitor: Visitor): void {
  if (node.kind === 'scalar' && typeof node.value === 'string' && node.value !== '')
    visitor.reference?.(target, node.value, node, path);
}

/** The words for one element of a kind, with their article: `an objective`. */
export function oneOfKind(kind: string): string {
  const title = kindTitle(kind);
  return `${/^[aeiou]/.test(title) ? 'an' : 'a'} ${title}`;
}
