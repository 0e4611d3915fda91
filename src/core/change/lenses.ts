import { lensTitle } from '../method/lenses.ts';
import { type Edit, isMap, valueAt } from '../plan/edit.ts';
import { lensKeys } from '../plan/rename.ts';
import { pointer } from '../plan/shape.ts';
import type { Json, Node } from '../plan/tree.ts';
import { keepingLenses } from './emptied-lenses.ts';
import type { Targets } from './references.ts';
import { united } from './unite.ts';

/** What lenses say of elements goes with them, the lenses stay; what they said of two that become one is united. */
export function lensEdits(root: Node, targets: Targets): readonly Edit[] {
  const said = new Map<string, Json>();
  const gone = [...targets].flatMap(([id, target]) =>
    target === undefined ? lensKeys(root, id).map(({ path }) => path) : [],
  );
  const edits = [...targets].flatMap(([id, target]) =>
    lensKeys(root, id).flatMap(({ path }): Edit[] => {
      // What goes takes along all that was said within.
      if (gone.some((other) => isInside(path, other))) return [];
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
  return keepingLenses(root, edits);
}

/** What lenses say of elements that go, a line a lens: `Lens: Journey (3 answers)`; empty where they say nothing. */
export function lensesAffected(root: Node, ids: readonly string[]): readonly string[] {
  const paths = ids.flatMap((id) => lensKeys(root, id).map(({ path }) => path));
  const whole = paths.filter((path) => !paths.some((other) => isInside(path, other)));
  const counts = new Map<string, number>();
  for (const path of whole) {
    const lens = path[1] ?? '';
    counts.set(lens, (counts.get(lens) ?? 0) + answersIn(valueAt(root, path)));
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([lens, count]) => `Lens: ${lensTitle(lens)} (${count === 1 ? 'one answer' : `${count} answers`})`);
}

function isInside(path: readonly string[], other: readonly string[]): boolean {
  return pointer(path).startsWith(`${pointer(other)}/`);
}

function answersIn(value: Json | undefined): number {
  if (value === undefined || value === null) return 0;
  return isMap(value) ? Object.values(value).reduce<number>((sum, one) => sum + answersIn(one), 0) : 1;
}
