import { type Edit, valueAt } from '../plan/edit.ts';
import { lensKeys } from '../plan/rename.ts';
import { pointer } from '../plan/shape.ts';
import type { Json, Node } from '../plan/tree.ts';
import type { Targets } from './references.ts';
import { united } from './unite.ts';

/** What lenses say of elements goes with them; what they said of two that become one is united. */
export function lensEdits(root: Node, targets: Targets): readonly Edit[] {
  const said = new Map<string, Json>();
  const gone = [...targets].flatMap(([id, target]) =>
    target === undefined ? lensKeys(root, id).map(({ path }) => pointer(path)) : [],
  );
  return [...targets].flatMap(([id, target]) =>
    lensKeys(root, id).flatMap(({ path }): Edit[] => {
      // What goes takes along all that was said within.
      if (gone.some((other) => pointer(path).startsWith(`${other}/`))) return [];
      if (target === undefined) return [{ kind: 'remove', path }];
      const to = [...path.slice(0, -1), target];
      const value = valueAt(root, path) ?? null;
      const there = said.get(pointer(to)) ?? valueAt(root, to);
      said.set(pointer(to), there === undefined ? value : united(there, value));
      if (there === undefined) return [{ kind: 'rename', path, to: target }];
      return [
        { kind: 'set', path: to, value: united(there, value) },
        { kind: 'remove', path },
      ];
    }),
  );
}
