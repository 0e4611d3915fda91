import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { readStarter, type Starter } from '../core/workshop/starter.ts';
import { textOf } from './plans.ts';

/** A starter as it is found: by its name, or in a file of one's own. */
export interface FoundStarter {
  readonly starter: Starter;
  /** What people call it: its name, or the path as it was typed. */
  readonly shown: string;
  readonly text: string;
}

const suffix = '.cnsg.yaml';
const folder = 'starters';

/** The names of the starters that come with the program. */
function starterNames({ templates }: Context): readonly string[] {
  return templates.names(folder).map((file) => file.slice(0, -suffix.length));
}

/** All starters that come with the program, or those in a folder of one's own; undefined where that is none. */
export function allStarters(
  context: Context,
  wanted: string | undefined,
): readonly FoundStarter[] | undefined {
  if (wanted === undefined) return starterNames(context).map((name) => ownStarter(context, name));
  return pathsIn(context, wanted)?.map((path) => fileStarter(context, path, wanted));
}

function pathsIn({ files }: Context, path: string): readonly string[] | undefined {
  if (!files.isFolder(path)) return undefined;
  return files.plans(path).map((file) => `${path.replace(/[\\/]+$/, '')}/${file}`);
}

/**
 * The starter that a name or a path means: one that comes with the program, a file, or the only plan in a folder.
 * @param choose asks which of several in a folder is meant.
 * @throws UserError where there is none, where it has a fault, or with the list where nobody can be asked.
 */
export async function findStarter(
  context: Context,
  wanted: string,
  choose?: (paths: readonly string[]) => Promise<string>,
): Promise<FoundStarter> {
  if (starterNames(context).includes(wanted)) return ownStarter(context, wanted);
  const inside = pathsIn(context, wanted);
  if (!inside) return fileStarter(context, fileFor(context, wanted));
  const [only] = inside;
  if (only === undefined)
    throw new UserError(`There is no starter in ${wanted}`, {
      help: `A starter is a plan: put a file into it that is called NAME${suffix}.`,
    });
  if (inside.length === 1) return fileStarter(context, only, wanted);
  if (choose) return fileStarter(context, await choose(inside), wanted);
  throw new UserError(`There are ${inside.length} starters in ${wanted}: ${inside.join(', ')}`, {
    help: 'Name the one you mean.',
  });
}

function ownStarter({ templates }: Context, name: string): FoundStarter {
  const text = templates.read(`${folder}/${name}${suffix}`);
  return { starter: readStarter(text, name, `${name}${suffix}`), shown: name, text };
}

/** @param within the folder that it was found in: nothing outside of it is read by its links. */
function fileStarter({ files }: Context, path: string, within?: string): FoundStarter {
  const real = files.resolve(path);
  if (within !== undefined && !isInside(files.resolve(within), real))
    throw new UserError(`${path} leads out of ${within}`, { help: `Name the file itself: ${real}` });
  const text = textOf(path, files.read(path));
  return { starter: readStarter(text, real, path), shown: path, text };
}

function isInside(folderPath: string, path: string): boolean {
  return path.startsWith(folderPath) && /^[\\/]/.test(path.slice(folderPath.length));
}

/** The file that a path means, its ending left out or not. @throws UserError where there is none. */
function fileFor(context: Context, wanted: string): string {
  const found = [wanted, `${wanted}${suffix}`, `${wanted}.yaml`].find((path) => context.files.exists(path));
  if (found !== undefined) return found;
  const names = starterNames(context);
  const near = nearest(wanted, names) ?? nameWithWord(wanted, names);
  throw new UserError(`There is no starter \`${wanted}\``, {
    help: near
      ? `Did you mean \`${near}\`?`
      : `There are ${names.join(', ')}; a folder or file of your own is named by its path.`,
  });
}

/** People remember one word of a name: `retail` means `retail-loyalty`. */
function nameWithWord(wanted: string, names: readonly string[]): string | undefined {
  return names.find((name) => nearest(wanted, name.split('-')) !== undefined);
}
