import { applyTogether, type Edit, isMap, valueAt } from '../plan/edit.ts';
import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';

/**
 * A screen of a lens that the plan has: with its last answer cleared, the lens stays as it was when it was added, since
 * only `cnsg lens remove` takes it off. All that the screen changes lies within the lens.
 */
export function keepingLens(id: string, asking: Asking): Asking {
  return {
    ...asking,
    edits: (answer, draft) => {
      const edits = asking.edits(answer, draft);
      return isEmptiedBy(edits, id, draft) ? emptied(id) : edits;
    },
  };
}

function isEmptiedBy(edits: readonly Edit[], id: string, { root }: Draft): boolean {
  const said = valueAt(root, ['lenses', id]);
  if (said === undefined || !edits.some(({ kind }) => kind === 'remove')) return false;
  const within = edits.map((edit) => ({ ...edit, path: edit.path.slice(2) }));
  const left = applyTogether(said, within);
  return isMap(left) && Object.keys(left).length === 0;
}

/** A map that is emptied key by key would go with its last one. */
function emptied(id: string): readonly Edit[] {
  const path = ['lenses', id];
  return [
    { kind: 'remove', path },
    { kind: 'set', path, value: {} },
  ];
}
