import { spawnSync } from 'node:child_process';
import type { GitScope, GitWiring } from '../context.ts';
import { attributesNow } from './git-attributes.ts';
import { hasBlock } from './git-block.ts';
import { isInRepository, wiringPlace } from './git-places.ts';
import { runGit } from './git-run.ts';
import { settingsFor, thisProgram } from './git-settings.ts';
import { trial } from './git-trial.ts';
import { textOf } from './git-wiring.ts';
import { packageVersion } from './package-folder.ts';

/** What git knows of plans in a folder: see `Git.wiring`. */
export function wiring(folder: string): GitWiring {
  const inRepository = isInRepository(folder);
  const settings = settingsNow(folder);
  const attributes = handled(folder);
  const driver = settings.find(({ key }) => key === 'merge.cnsg.driver')?.value;
  return {
    version: runGit(folder, ['--version'])
      .out.trim()
      .replace(/^git version /, ''),
    inRepository,
    places: placesNow(folder, inRepository),
    settings,
    attributes,
    program: programOf(driver),
    trial: trial(driver, attributes.length === 0 || attributes.some(({ merge }) => merge === 'cnsg')),
  };
}

function placesNow(folder: string, inRepository: boolean): GitWiring['places'] {
  const scopes: readonly GitScope[] = inRepository ? ['local', 'shared', 'global'] : ['global'];
  const hasWorkTree = runGit(folder, ['rev-parse', '--show-toplevel']).code === 0;
  return scopes
    .filter((scope) => scope !== 'shared' || hasWorkTree)
    .map((scope) => {
      const path = wiringPlace(folder, scope).attributes;
      return { scope, path, installed: hasBlock(textOf(path) ?? '') };
    });
}

function settingsNow(folder: string): GitWiring['settings'] {
  return settingsFor(thisProgram(), packageVersion()).map(({ key, isOurs }) => {
    // One value, the one that counts, with the file that it stands in.
    const [origin, value] = runGit(folder, ['config', '-z', '--show-origin', '--get', key]).out.split('\0');
    return {
      key,
      value,
      origin: value === undefined ? undefined : origin,
      ours: value !== undefined && isOurs(value),
    };
  });
}

function handled(folder: string): GitWiring['attributes'] {
  const byPath = new Map<string, { path: string; diff: string; merge: string }>();
  for (const { path, attribute, value } of attributesNow(folder)) {
    const row = byPath.get(path) ?? { path, diff: 'unspecified', merge: 'unspecified' };
    byPath.set(path, { ...row, [attribute]: value });
  }
  return [...byPath.values()];
}

/** The program as the shell of the driver finds it. */
function programOf(driver: string | undefined): string | undefined {
  const byName = spawnSync('sh', ['-c', 'command -v cnsg'], { encoding: 'utf8' }).stdout?.trim();
  if (byName) return byName;
  const byPlace = /elif \[ -x "([^"]+)" \] && \[ -f "([^"]+)" \]/.exec(driver ?? '');
  return byPlace ? `${byPlace[1]} ${byPlace[2]}`.replaceAll('%%', '%') : undefined;
}
