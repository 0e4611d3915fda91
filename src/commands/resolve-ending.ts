import { type Context, ExitCode } from '../context.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { type Conflicting, openConflicts, type Resolving, textSoFar } from '../core/merge/resolve-state.ts';
import { shellWord } from '../core/shell-word.ts';
import { visible } from '../core/visible.ts';
import { jsonDocument } from './json-document.ts';
import { faultLines, newFaults } from './resolve-faults.ts';
import type { Source } from './resolve-source.ts';
import { conflictData, listedAs } from './resolve-words.ts';

/** How far a plan came that was to be resolved. */
export interface Resolved {
  readonly source: Source;
  readonly resolving: Resolving;
  readonly copy?: string | undefined;
}

/** Says what is left to decide, or what to do next. @param resolved undefined where nothing was in conflict. */
export async function endingOf(
  context: Context,
  path: string,
  resolved: Resolved | undefined,
  isJson: boolean,
): Promise<ExitCode> {
  const open = resolved ? openConflicts(resolved.resolving) : [];
  const faults = resolved && open.length === 0 ? faultsOf(resolved) : [];
  if (isJson) context.terminal.print(asJson(path, resolved, open, faults));
  else if (!resolved) context.terminal.print(visible(`${path} has no conflicts.`));
  else if (open.length > 0) sayOpen(context, path, resolved, open);
  else context.terminal.print(visible(await doneText(context, path, resolved, faults)));
  return open.length > 0 || faults.length > 0 ? ExitCode.findings : ExitCode.ok;
}

function faultsOf({ source, resolving }: Resolved): readonly Diagnostic[] {
  const { pair } = resolving.arrangement;
  return newFaults(textSoFar(resolving, source.marking), pair ? [pair.ours, pair.theirs] : []);
}

function sayOpen(
  { terminal }: Context,
  path: string,
  { resolving, copy }: Resolved,
  open: readonly Conflicting[],
): void {
  const count = open.length === 1 ? 'One conflict is' : `${open.length} conflicts are`;
  const lines = open.map((one) => `  ${listedAs(resolving.arrangement.pair, one).replace(/\n/g, ' ')}`);
  const told = `${count} still open in ${path}:\n${lines.join('\n')}\nGo on with: cnsg resolve ${shellWord(path)}`;
  terminal.note(visible([...copyLines(copy), told].join('\n')));
}

async function doneText(
  { history }: Context,
  path: string,
  { copy }: Resolved,
  faults: readonly Diagnostic[],
): Promise<string> {
  const file = shellWord(path);
  const done = [`Resolved: ${path}`, ...copyLines(copy)];
  if (faults.length > 0) {
    return [...done, ...faultLines(faults), `See: cnsg check ${file}`].join('\n');
  }
  const isInGit = (await history.workTree(path)) !== undefined;
  return [...done, isInGit ? `Next: git add ${file}` : `Next: cnsg check ${file}`].join('\n');
}

function copyLines(copy: string | undefined): readonly string[] {
  return copy === undefined ? [] : [`What stood in the file before is kept: ${copy}`];
}

function asJson(
  path: string,
  resolved: Resolved | undefined,
  open: readonly Conflicting[],
  faults: readonly Diagnostic[],
): string {
  const pair = resolved?.resolving.arrangement.pair;
  return jsonDocument('resolve', {
    plan: path,
    result: open.length > 0 ? 'conflicts' : 'resolved',
    from: resolved?.source.from ?? null,
    copy: resolved?.copy ?? null,
    open: open.map((one) => conflictData(pair, one)),
    faults: faults.map(({ code, message, path: at, position }) => ({ code, message, path: at, ...position })),
  });
}
