import { elementKeys } from './fields.ts';
import type { Path } from './shape.ts';
import { entryOf, type Node } from './tree.ts';

/**
 * The keys by which lenses name elements: under the name of their section, or of `barriers`, however deep; what stands
 * inside of something else comes first.
 */
export function everyLensKey(root: Node | undefined): readonly Path[] {
  return keysWithin(entryOf(root, 'lenses')?.value, ['lenses']);
}

function keysWithin(node: Node | undefined, path: Path): readonly Path[] {
  if (node?.kind !== 'map') return [];
  const areNames = path.length > 2 && elementKeys.has(path.at(-1) ?? '');
  return [
    ...node.entries.flatMap(({ key, value }) => keysWithin(value, [...path, key])),
    ...(areNames ? node.entries.map(({ key }) => [...path, key]) : []),
  ];
}
