import { lensTitle } from '../../method/lenses.ts';
import { elementKeys } from '../../plan/fields.ts';
import type { Path } from '../../plan/shape.ts';
import { type TitleOf, titleAndId } from './names.ts';

/** What a lens is told, by the lens's title, the words of the keys, and elements by title and id. */
export function lensLabel([, id = '', ...path]: Path, titleOf: TitleOf): readonly string[] {
  return [lensTitle(id), ...path.map((key, at) => keyLabel(key, path[at - 1], titleOf))];
}

function keyLabel(key: string, around: string | undefined, titleOf: TitleOf): string {
  if (around !== undefined && elementKeys.has(around)) return titleAndId(key, titleOf(key));
  // Keys are words run together: `keptFor`. Ids and keys of the team's own are not.
  const isWords = /^[a-z]+([A-Z][a-z]+)+$/.test(key);
  return isWords ? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : key;
}
