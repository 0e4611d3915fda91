import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { GitScope } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { runGit } from './git-run.ts';

/** Where git is told of plans: a file of attributes, and whose settings go with it. */
export interface WiringPlace {
  readonly scope: GitScope;
  readonly attributes: string;
  readonly settings: '--local' | '--global';
}

/** @throws UserError where there is no git, or no repository that has such a place. */
export function wiringPlace(folder: string, scope: GitScope): WiringPlace {
  return {
    scope,
    attributes: attributesOf[scope](folder),
    settings: scope === 'global' ? '--global' : '--local',
  };
}

/** Whether a folder lies in a repository. @throws UserError where there is no git. */
export function isInRepository(folder: string): boolean {
  return runGit(folder, ['rev-parse', '--git-dir']).code === 0;
}

const attributesOf: Readonly<Record<GitScope, (folder: string) => string>> = {
  // In a second work tree this is the file of the repository, as its settings are.
  local: (folder) => resolve(folder, answerFrom(folder, ['rev-parse', '--git-path', 'info/attributes'])),
  shared: (folder) => join(answerFrom(folder, ['rev-parse', '--show-toplevel']), '.gitattributes'),
  global: globalAttributes,
};

/** What git answers on one line. @throws UserError where it refuses. */
function answerFrom(folder: string, words: readonly string[]): string {
  const { code, out, complaint } = runGit(folder, words);
  if (code === 0) return out.replace(/\r?\n$/, '');
  const why = complaint.split('\n', 1)[0]?.replace(/^fatal: /, '') ?? '';
  throw new UserError(`git has no work tree for ${folder}: ${why}`, {
    help: 'Go to the folder of a repository, start one with `git init`, or say --global.',
  });
}

function globalAttributes(folder: string): string {
  for (const whose of ['--global', '--system']) {
    const { code, out } = runGit(folder, ['config', whose, '--type=path', '--get', 'core.attributesFile']);
    if (code === 0) return resolve(homedir(), out.trim());
  }
  const own = process.env.XDG_CONFIG_HOME;
  return join(own === undefined || own === '' ? join(homedir(), '.config') : own, 'git', 'attributes');
}

/** The file that git keeps settings in that hold for all repositories of somebody; where none is there, the one it makes. */
export function globalSettings(): string {
  const { GIT_CONFIG_GLOBAL: named, XDG_CONFIG_HOME: own } = process.env;
  if (named !== undefined) return named;
  const usual = join(homedir(), '.gitconfig');
  const other = join(own === undefined || own === '' ? join(homedir(), '.config') : own, 'git', 'config');
  return !existsSync(usual) && existsSync(other) ? other : usual;
}
