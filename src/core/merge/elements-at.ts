import { ownPrefix } from '../plan/ids.ts';
import { areRows, isRow } from '../plan/lens-places.ts';
import { fieldAt, type Path, placeAt } from '../plan/shape.ts';

/** Whether elements stand at a path in an order that the team means, or entries that a lens keeps as if they were. */
export function areElements(path: Path): boolean {
  return fieldAt(path)?.kind === 'elements' || areRows(path);
}

/** Whether what came twice with one name is two things: elements, whose ids the team made up, and entries of lists. */
export function isThing(path: Path): boolean {
  const place = placeAt(path.slice(0, -1));
  if (path.at(-1)?.startsWith(ownPrefix)) return false;
  if (place.kind !== 'entries') return isRow(path);
  return (
    place.field.kind === 'list' || (place.field.kind === 'elements' && place.field.element !== 'strategy')
  );
}
