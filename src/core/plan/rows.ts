import { areRows, isRow } from './lens-places.ts';
import type { Path } from './shape.ts';
import type { Entry, Node } from './tree.ts';

/** An entry that a lens keeps of an element, a touchpoint, with the way to it. It has an id as elements do. */
export interface Row {
  readonly entry: Entry;
  readonly path: Path;
}

/** All of them, in the order of the file; no lens is loaded for it. */
export function everyRow(root: Node | undefined): readonly Row[] {
  return root ? rowsWithin(root, []) : [];
}

function rowsWithin(node: Node, path: Path): readonly Row[] {
  if (node.kind !== 'map') return [];
  const entries = path.length > 0 ? node.entries : node.entries.filter(({ key }) => key === 'lenses');
  return entries.flatMap((entry) => {
    const inside = [...path, entry.key];
    if (areRows(path)) return isRow(inside) ? [{ entry, path: inside }] : [];
    return path.length < 5 ? rowsWithin(entry.value, inside) : [];
  });
}

/** The one with an id; undefined where none has it. */
export function rowCalled(root: Node | undefined, id: string): Row | undefined {
  const wanted = id.trim().normalize('NFC');
  return everyRow(root).find(({ entry }) => entry.key.normalize('NFC') === wanted);
}
