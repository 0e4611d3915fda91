import { type Context, ExitCode, type GitChange, type GitScope } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { visible, visibleLine } from '../core/visible.ts';
import { wiringData, wiringText } from './git-status.ts';
import { jsonDocument } from './json-document.ts';
import type { Act, Input } from './table.ts';

/** Tells git of plans, takes that back, or says how things stand. */
export const git: Act = async (input, context) => {
  const [action = ''] = input.arguments;
  const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (act) return act(input, context);
  const near = nearest(action, Object.keys(actions));
  throw new UserError(`git cannot be told to \`${action}\``, {
    help: near === undefined ? 'Choose install, status or uninstall.' : `Did you mean \`cnsg git ${near}\`?`,
  });
};

const install: Act = async ({ options }, context) => {
  demandOnly(options, 'json', 'status');
  const scope = scopeOf(options);
  const isDryRun = options.dryRun === true;
  const changes = await context.git.install({ scope, hasOutline: options.textconv === true, isDryRun });
  if (changes.length === 0) context.terminal.print('Git knows of plans already: nothing was changed.');
  else context.terminal.print([...changesText(changes, isDryRun), ...nextSteps(scope, isDryRun)].join('\n'));
  return ExitCode.ok;
};

const uninstall: Act = async ({ options }, context) => {
  demandOnly(options, 'json', 'status');
  demandOnly(options, 'textconv', 'install');
  const isDryRun = options.dryRun === true;
  const changes = await context.git.uninstall(scopeOf(options), isDryRun);
  const nothing = 'Nothing of cnsg is installed there: nothing was changed.';
  context.terminal.print(changes.length === 0 ? nothing : changesText(changes, isDryRun).join('\n'));
  return ExitCode.ok;
};

const status: Act = async ({ options }, { git: tool, terminal }) => {
  for (const name of ['local', 'global', 'shared', 'textconv', 'dryRun'])
    demandOnly(options, name, 'install');
  const wiring = await tool.wiring();
  terminal.print(options.json === true ? jsonDocument('git-status', wiringData(wiring)) : wiringText(wiring));
  const isBroken = wiring.trial.kind === 'failed' || (isWired(wiring) && wiring.trial.kind !== 'merged');
  return isBroken ? ExitCode.findings : ExitCode.ok;
};

const actions: Readonly<Record<string, Act>> = { install, status, uninstall };

function isWired({ settings }: Awaited<ReturnType<Context['git']['wiring']>>): boolean {
  return settings.some(({ key, value }) => key === 'merge.cnsg.driver' && value !== undefined);
}

/** @throws UserError where an option is given that means nothing here. */
function demandOnly(options: Input['options'], name: string, action: string): void {
  if (options[name] === undefined) return;
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new UserError(`${flag} means nothing here`, { help: `It goes with \`cnsg git ${action}\`.` });
}

const scopes: readonly GitScope[] = ['local', 'global', 'shared'];

/** @throws UserError where several are named. */
function scopeOf(options: Input['options']): GitScope {
  const [scope, ...others] = scopes.filter((one) => options[one] === true);
  if (others.length === 0) return scope ?? 'local';
  throw new UserError(`--${[scope, ...others].join(' and --')} do not go together`, {
    help: 'Choose one of them; run it again for the other.',
  });
}

function changesText(changes: readonly GitChange[], isDryRun: boolean): readonly string[] {
  return changes.map((change) => visible(changeText(change, isDryRun)));
}

function changeText(change: GitChange, isDryRun: boolean): string {
  const [add, take, remove] = isDryRun
    ? ['Would add', 'Would take out', 'Would remove']
    : ['Added', 'Took out', 'Removed'];
  if (change.kind === 'file') {
    if (change.after === undefined) return `${remove}: ${visibleLine(change.path)}`;
    return isLonger(change) ? `${add}: plans, to ${change.path}` : `${take}: plans, from ${change.path}`;
  }
  if (change.after === undefined) return `${take}: the setting ${change.key}`;
  return `${add}: the setting ${change.key}${isDryRun ? ` = ${visibleLine(change.after)}` : ''}`;
}

function isLonger({ before = '', after = '' }: GitChange): boolean {
  return after.length > before.length;
}

function nextSteps(scope: GitScope, isDryRun: boolean): readonly string[] {
  if (isDryRun) return [];
  const commit =
    'Commit .gitattributes for the others; each of them runs `cnsg git install` once, and for those without cnsg nothing changes.';
  const proof = 'See that it works: `cnsg git status`. Take it back: `cnsg git uninstall';
  return [...(scope === 'shared' ? [commit] : []), `${proof}${scope === 'local' ? '' : ` --${scope}`}\`.`];
}
