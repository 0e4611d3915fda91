import { UserError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { type LensEntry, lenses } from './index.ts';

/** The lens that somebody names. @throws UserError where there is none. */
export function lensNamed(name: string): LensEntry {
  const wanted = name.trim().toLowerCase();
  const found = lenses.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  if (found) return found;
  const ids = lenses.map(({ id }) => id);
  const near = nearest(wanted, ids);
  throw new UserError(`There is no lens \`${name}\``, {
    help: near ? `Did you mean \`${near}\`?` : `There are ${ids.join(', ')}.`,
  });
}
