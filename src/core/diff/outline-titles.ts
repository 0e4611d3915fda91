import { titleIn } from '../plan/every-element.ts';
import { type ElementKind, elements } from '../plan/fields.ts';
import { type Path, placeAt } from '../plan/shape.ts';
import { entryOf, type MapNode, type Node } from '../plan/tree.ts';
import { isNoOwnKey } from './facts.ts';

/** What each element of a plan is called, by its id; those that have no title are left out. */
export function titlesOf(root: MapNode): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  noteFields(titles, root, []);
  return titles;
}

/** Only fields that hold elements are gone into. */
function noteFields(titles: Map<string, string>, node: Node, path: Path): void {
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    const at = placeAt([...path, key]);
    if (at.kind === 'entries' && at.field.kind === 'elements')
      noteElements(titles, value, [...path, key], at.field.element);
  }
}

function noteElements(titles: Map<string, string>, node: Node, path: Path, kind: string): void {
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if (!isNoOwnKey(key)) continue;
    const title = isKind(kind) ? titleOf(kind, value) : undefined;
    if (title !== undefined) titles.set(key, title);
    noteFields(titles, value, [...path, key]);
  }
}

function titleOf(kind: ElementKind, node: Node): string | undefined {
  const { naming } = elements[kind];
  const words = naming && entryOf(node, naming)?.value;
  return words && words.kind === 'scalar' && typeof words.value === 'string'
    ? titleIn(kind, words.value)
    : undefined;
}

function isKind(kind: string): kind is ElementKind {
  return Object.hasOwn(elements, kind);
}
