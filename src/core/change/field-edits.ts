import { type Edit, nodeAt } from '../plan/edit.ts';
import { fieldAt, type Path, pointer } from '../plan/shape.ts';
import type { Node } from '../plan/tree.ts';

/** What happens to one field of an element; `removed` where nothing is left of it. */
export interface FieldChange {
  /** The way to the field: `metrics`, `rebooking-time`, `concepts`. */
  readonly path: Path;
  readonly edits: readonly Edit[] | 'removed';
}

/**
 * The edits for changes of different fields. To take out the last field of an element would take out the element too, so
 * one that loses all it has stays as an empty one.
 */
export function fieldEdits(root: Node, fields: readonly FieldChange[]): readonly Edit[] {
  const changes = fields.map((change) => withItsGroup(root, change));
  const emptied = emptiedElements(root, changes);
  return [
    ...[...emptied.values()].flatMap(({ before }) => before),
    ...changes.flatMap(({ path, edits }) =>
      edits === 'removed' ? [{ kind: 'remove', path } as const] : edits,
    ),
    ...[...emptied.values()].flatMap(({ after }) => after),
  ];
}

/** A group that loses its last field goes as a whole. */
function withItsGroup(root: Node, change: FieldChange): FieldChange {
  const parent = change.path.slice(0, -1);
  const node = nodeAt(root, parent);
  const isLast = change.edits === 'removed' && node?.kind === 'map' && node.entries.length === 1;
  const kind = fieldAt(parent)?.kind;
  if (!isLast || (kind !== 'group' && kind !== 'open')) return change;
  return withItsGroup(root, { path: parent, edits: 'removed' });
}

interface Keeping {
  readonly before: readonly Edit[];
  readonly after: readonly Edit[];
}

function emptiedElements(root: Node, changes: readonly FieldChange[]): ReadonlyMap<string, Keeping> {
  const lost = new Map<string, { path: Path; keys: Set<string> }>();
  for (const { path, edits } of changes) {
    if (edits !== 'removed') continue;
    const parent = path.slice(0, -1);
    const known = lost.get(pointer(parent)) ?? { path: parent, keys: new Set() };
    known.keys.add(path.at(-1) ?? '');
    lost.set(pointer(parent), known);
  }
  return new Map(
    [...lost].flatMap(([key, { path, keys }]) => {
      const node = nodeAt(root, path);
      const isEmptied = node?.kind === 'map' && node.entries.every((entry) => keys.has(entry.key));
      return isEmptied ? [[key, keeping(path)] as const] : [];
    }),
  );
}

/** A strategy says that it is selected, which it was without saying so, and keeps its place. */
function keeping(path: Path): Keeping {
  if (path[0] === 'strategies')
    return { before: [{ kind: 'set', path: [...path, 'selected'], value: true }], after: [] };
  return { before: [], after: [{ kind: 'set', path, value: {} }] };
}
