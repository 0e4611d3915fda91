import { type Edit, isMap, valueAt } from '../../plan/edit.ts';
import type { Draft } from '../draft.ts';

/** Edits to strategies that leave them in the plan, also where they take out the last that was said about one. */
export function stillTaken(edits: readonly Edit[], { root }: Draft): readonly Edit[] {
  const ids = [...new Set(edits.map(({ path }) => path[1] ?? ''))];
  return ids.flatMap((id) => {
    const own = edits.filter(({ path }) => path[1] === id);
    const said = valueAt(root, ['strategies', id]);
    const gone = new Set(own.map(({ path }) => path[2]));
    const isEmptied =
      isMap(said) &&
      own.every(({ kind }) => kind === 'remove') &&
      Object.keys(said).every((key) => gone.has(key));
    const taken: Edit = { kind: 'set', path: ['strategies', id, 'selected'], value: true };
    return isEmptied ? [taken, ...own] : own;
  });
}
