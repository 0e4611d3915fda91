import type { GitScope, GitTrial, GitWiring } from '../context.ts';
import { visibleLine } from '../core/visible.ts';

/** What git knows of plans, in lines for people. */
export function wiringText(wiring: GitWiring): string {
  const { version, inRepository, program, trial } = wiring;
  const lines = [
    `git ${version}${inRepository ? '' : ', and no repository here'}`,
    ...placeLines(wiring),
    ...settingLines(wiring),
    ...attributeLines(wiring),
    program === undefined ? 'Program: git will find no cnsg' : `Program: ${program}`,
    `Trial: ${trialWords(wiring, trial)}`,
  ];
  return lines.map(visibleLine).join('\n');
}

const scopeWords: Readonly<Record<GitScope, string>> = {
  local: 'This clone',
  shared: 'Shared with the repository',
  global: 'All your repositories',
};

function placeLines({ places }: GitWiring): readonly string[] {
  return places.map(
    ({ scope, path, installed }) =>
      `${scopeWords[scope]}: ${installed ? `installed, in ${path}` : 'not installed'}`,
  );
}

function settingLines({ settings }: GitWiring): readonly string[] {
  return settings.flatMap(({ key, value, origin, ours }) => {
    if (value === undefined) return [];
    return [
      `Setting ${key}: ${ours ? 'from cnsg' : `not from cnsg: ${value}`}, in ${origin?.replace(/^file:/, '') ?? 'git'}`,
    ];
  });
}

/** Plans that are all handled in one way are told once; those that are not, each. */
function attributeLines({ attributes }: GitWiring): readonly string[] {
  const [any, ...kept] = attributes;
  if (!any) return [];
  const others = kept.filter(({ diff, merge }) => diff !== any.diff || merge !== any.merge);
  return [{ ...any, path: 'Plans' }, ...others].map(
    ({ path, diff, merge }) => `${path}: diff=${diff} merge=${merge}`,
  );
}

function trialWords({ settings, attributes }: GitWiring, trial: GitTrial): string {
  if (trial.kind === 'merged') return 'git merged a plan that it cannot merge by itself';
  if (trial.kind === 'failed') return `a merge failed: ${trial.why}`;
  const isSet = settings.some(({ key, value }) => key === 'merge.cnsg.driver' && value !== undefined);
  const isNamed = attributes.length === 0 || attributes.some(({ merge }) => merge === 'cnsg');
  if (!isSet)
    return 'git merges plans line by line, since no merge driver is set. `cnsg git install` sets one';
  if (!isNamed) return 'git merges plans line by line, since no attribute names them. Run `cnsg git install`';
  return 'git merges plans line by line, since it finds no cnsg that runs. Put cnsg on the PATH, or run `cnsg git install` again';
}

/** The same as data, undefined as null. */
export function wiringData(wiring: GitWiring): object {
  const { settings, program } = wiring;
  return {
    ...wiring,
    settings: settings.map(({ value = null, origin = null, ...rest }) => ({ ...rest, value, origin })),
    program: program ?? null,
  };
}
