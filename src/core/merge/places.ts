import { findStrategy } from '../method/strategies.ts';
import { everyRow } from '../plan/rows.ts';
import type { Path } from '../plan/shape.ts';
import type { Node } from '../plan/tree.ts';
import { walk } from '../plan/walk.ts';

/** Where the elements of a plan stand, and entries of lenses, by id; an id that stands twice has two places. */
export type Places = ReadonlyMap<string, readonly Path[]>;

/** The places of all; none without a plan. */
export function placesOf(root: Node | undefined): Places {
  const places = new Map<string, Path[]>();
  const note = (id: string, path: Path) => {
    const known = places.get(id);
    if (known) known.push(path);
    else places.set(id, [path]);
  };
  if (root) walk(root, { element: (kind, { key }, path) => note(addressOf(kind, key), path) });
  for (const { entry, path } of everyRow(root)) note(addressOf('row', entry.key), path);
  return places;
}

function addressOf(kind: string, key: string): string {
  return (kind === 'strategy' ? findStrategy(key) : undefined) ?? key.normalize('NFC');
}
