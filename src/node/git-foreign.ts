import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../core/errors.ts';
import { attributesNow } from './git-attributes.ts';
import { type WiringPlace, wiringPlace } from './git-places.ts';
import { type Setting, valuesFor } from './git-settings.ts';

/** A heading of one's own stands in nobody's way. */
const matterOfTaste = ['diff.cnsg.xfuncname', 'merge.cnsg.name', 'diff.cnsg.cachetextconv'];

/** @throws UserError where somebody has told git otherwise how to handle plans. */
export function demandNothingForeign(folder: string, place: WiringPlace, settings: readonly Setting[]): void {
  const command = { key: 'diff.cnsg.command', isOurs: () => false };
  for (const { key, isOurs } of [...settings, command]) {
    const foreign = valuesFor(folder, key).find((value) => !isOurs(value));
    if (foreign !== undefined && !matterOfTaste.includes(key)) throw otherSetting(key, foreign);
  }
  for (const { attribute, value, path } of attributesNow(folder)) {
    if (value !== 'unspecified' && value !== 'cnsg')
      throw otherAttribute(folder, place, attribute, value, path);
  }
}

function otherSetting(key: string, value: string): UserError {
  return new UserError(`git has the setting ${key} already, and not from cnsg: ${value}`, {
    help: `It is left as it is, and nothing was changed. Take it out with \`git config --unset ${key}\` if you can do without.`,
  });
}

function otherAttribute(
  folder: string,
  place: WiringPlace,
  attribute: string,
  value: string,
  path: string,
): UserError {
  const where = linesWith(folder, place, attribute);
  const what = where === '' ? `${attribute}: ${value}` : where;
  return new UserError(`git handles ${path} otherwise already, and not by cnsg: ${what}`, {
    help: 'That is left as it is, and nothing was changed. Take it out if plans need it no more, and run this again.',
  });
}

/** The lines of the files of attributes that git reads at the top of a repository which speak of one of them. */
function linesWith(folder: string, { scope }: WiringPlace, attribute: string): string {
  const scopes = scope === 'global' ? (['global'] as const) : (['shared', 'local', 'global'] as const);
  const speaksOf = new RegExp(`\\s[-!]?${attribute}\\b|\\sbinary\\b`);
  return scopes
    .map((one) => wiringPlace(folder, one).attributes)
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .map((line, at) => ({ line, told: `${path}:${at + 1} ${line}` })),
    )
    .filter(({ line }) => speaksOf.test(line) && !line.startsWith('#') && !line.includes('=cnsg'))
    .map(({ told }) => told)
    .join('; ');
}
