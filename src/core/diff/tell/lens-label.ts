import { lensKeyWords, lensTitle } from '../../method/lenses.ts';
import { elementKeys } from '../../plan/fields.ts';
import type { Path } from '../../plan/shape.ts';
import { type TitleOf, titleAndId } from './names.ts';

/** What a lens is told, by the lens's title, the words of the keys, and elements by title and id. */
export function lensLabel([, id = '', ...path]: Path, titleOf: TitleOf): readonly string[] {
  return [lensTitle(id), ...path.map((key, at) => keyLabel(key, path[at - 1], titleOf))];
}

function keyLabel(key: string, around: string | undefined, titleOf: TitleOf): string {
  const isElement = around !== undefined && elementKeys.has(around);
  return isElement ? titleAndId(key, titleOf(key)) : lensKeyWords(key);
}
