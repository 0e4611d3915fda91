import { applyTogether, type Edit, isMap, valueAt } from '../plan/edit.ts';
import type { Node } from '../plan/tree.ts';

/**
 * The edits, but that a lens which they leave without any answer stays as it was when it was added: only `cnsg lens remove`
 * takes it off. Those within lenses must not touch one another.
 */
export function keepingLenses(root: Node | undefined, edits: readonly Edit[]): readonly Edit[] {
  const emptied = lensesIn(edits).filter((id) => isEmptiedBy(root, within(id, edits), id));
  return [
    ...edits.filter(({ path }) => !(path[0] === 'lenses' && emptied.includes(path[1] ?? ''))),
    ...emptied.map((id): Edit => ({ kind: 'set', path: ['lenses', id], value: {} })),
  ];
}

function lensesIn(edits: readonly Edit[]): readonly string[] {
  const ids = edits.flatMap(({ path: [top, id] }) => (top === 'lenses' && id !== undefined ? [id] : []));
  return [...new Set(ids)];
}

/** The edits of what a lens says, with paths from there. */
function within(id: string, edits: readonly Edit[]): readonly Edit[] {
  return edits
    .filter(({ path }) => path[0] === 'lenses' && path[1] === id)
    .map((edit) => ({ ...edit, path: edit.path.slice(2) }));
}

function isEmptiedBy(root: Node | undefined, edits: readonly Edit[], id: string): boolean {
  const said = valueAt(root, ['lenses', id]);
  if (said === undefined || !edits.some(({ kind }) => kind === 'remove')) return false;
  const left = applyTogether(said, edits);
  return isMap(left) && Object.keys(left).length === 0;
}
