import { type Edit, nodeAt } from '../plan/edit.ts';
import type { Located } from '../plan/every-element.ts';
import type { Path } from '../plan/shape.ts';
import type { Node } from '../plan/tree.ts';
import type { FieldChange } from './field-edits.ts';

/** What happens to segments that lose barriers: where none is left, the field goes too. A segment that goes itself has no change. */
export function barriersGone(root: Node, elements: readonly Located[]): readonly FieldChange[] {
  const segments = new Set(elements.flatMap(({ kind, id }) => (kind === 'segment' ? [id] : [])));
  const bySegment = new Map<string, Path[]>();
  for (const { kind, path } of elements) {
    const [, segment = ''] = path;
    if (kind !== 'barrier' || segments.has(segment)) continue;
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), path]);
  }
  return [...bySegment].map(([segment, paths]) => {
    const path = ['segments', segment, 'barriers'];
    const node = nodeAt(root, path);
    const isEmptied = node?.kind === 'map' && node.entries.length === paths.length;
    const edits = paths.map((gone): Edit => ({ kind: 'remove', path: gone }));
    return { path, edits: isEmptied ? 'removed' : edits };
  });
}
