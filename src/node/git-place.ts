import { existsSync } from 'node:fs';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { answer } from './git.ts';
import { realTarget } from './real-target.ts';

/** Where git is asked about a file. */
export interface Place {
  /** A folder that is there, in which git finds the repository. */
  readonly folder: string;
  /** The file's way from that folder, as git writes it: `./keep.cnsg.yaml`. */
  readonly name: string;
}

/** The place of a file that may be gone together with its folder; links are followed, since git keeps what they lead to. */
export function placeOf(directory: string, path: string): Place {
  const whole = followed(resolve(directory, path));
  const folder = isRepositoryNamed(process.env) ? followed(directory) : folderAbove(whole);
  return { folder, name: `./${relative(folder, whole).split(sep).join('/')}` };
}

/** A file's path from the top of its repository. @throws UserError when there is no git, or no repository. */
export async function pathFromTop({ folder, name }: Place): Promise<string> {
  const prefix = (await answer(folder, ['rev-parse', '--show-prefix'])) ?? '';
  return posix.join(prefix.replace(/\n$/, ''), name);
}

/** Such names may be relative to the folder that git is started in, which must then stay what it was. */
function isRepositoryNamed(env: NodeJS.ProcessEnv): boolean {
  return [env.GIT_DIR, env.GIT_WORK_TREE, env.GIT_INDEX_FILE].some((name) => name !== undefined);
}

function folderAbove(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? folder : folderAbove(folder);
}

// What cannot be followed is told by whoever reads the file.
function followed(path: string): string {
  try {
    return realTarget(path);
  } catch {
    return path;
  }
}
