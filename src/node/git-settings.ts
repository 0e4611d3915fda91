import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { driverCommand, headings, isOurCommand, type Program, textconvCommand } from './git-commands.ts';
import type { WiringPlace } from './git-places.ts';
import { runGit } from './git-run.ts';
import { packageFolder } from './package-folder.ts';

/** A setting of git's that says how plans are handled. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  /** Whether a value that stands there was set by this program, in whatever version. */
  readonly isOurs: (value: string) => boolean;
}

/**
 * The settings that plans need. The driver comes before its name: git cannot merge at all where a driver has a name only.
 * @param version that of the program.
 */
export function settingsFor(program: Program | undefined, version: string): readonly Setting[] {
  return [
    { key: 'merge.cnsg.driver', value: driverCommand(program), isOurs: isOurCommand },
    exactly('merge.cnsg.name', 'plans in their own terms'),
    exactly('diff.cnsg.xfuncname', headings),
    { key: 'diff.cnsg.textconv', value: textconvCommand(program, version), isOurs: isOurCommand },
    exactly('diff.cnsg.cachetextconv', 'true'),
  ];
}

/** The settings that are only made where an outline is wanted. */
export const outlineKeys: readonly string[] = ['diff.cnsg.textconv', 'diff.cnsg.cachetextconv'];

function exactly(key: string, value: string): Setting {
  return { key, value, isOurs: (found) => found === value };
}

/** What a setting has in one place; several values where somebody set it several times. */
export function valuesIn(folder: string, whose: WiringPlace['settings'], key: string): readonly string[] {
  return split(runGit(folder, ['config', whose, '-z', '--get-all', key]).out);
}

/** What a setting has in all places that count for a folder, the one that wins last. */
export function valuesFor(folder: string, key: string): readonly string[] {
  return split(runGit(folder, ['config', '-z', '--get-all', key]).out);
}

function split(out: string): readonly string[] {
  return out.split('\0').slice(0, -1);
}

/** How git is to start this program: undefined where it is found by its name, and not only for this one call. */
export function thisProgram(): Program | undefined {
  const found = spawnSync('sh', ['-c', 'command -v cnsg'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const isLasting = found !== '' && !/[\\/](?:node_modules[\\/]\.bin|_npx)[\\/]/.test(found);
  return isLasting
    ? undefined
    : { node: slashed(process.execPath), script: slashed(join(packageFolder(), 'bin', 'cnsg.js')) };
}

/** The shell that git brings to Windows knows no other way to write a path. */
function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
