import { type Context, ExitCode } from '../context.ts';
import { remembered } from '../core/diff/tell/runs.ts';
import { UserError } from '../core/errors.ts';
import { jsonDocument } from './json-document.ts';
import { type LogEntry, logEntries } from './log-entries.ts';
import { entryText } from './log-text.ts';
import { isStandardInput, planAndElement, whichPlan } from './plans.ts';
import type { Act, Input } from './table.ts';

export const log: Act = async (input, context) => {
  const { options } = input;
  const most = mostIn(options);
  const { named, element } = planAndElement(input, context);
  const path = await whichPlan(context, named);
  demandHistory(path);
  const id = element === undefined ? undefined : await idIn(context, path, element);
  const entries = await taken(logEntries(context.history.versions(path), id), most);
  if (entries.length === 0 && most > 0) throw nothingCommitted(path, element);
  const shown = options.reverse === true ? entries.toReversed() : entries;
  const { terminal } = context;
  if (options.json === true) terminal.print(jsonDocument('log', contentOf(path, id, shown)));
  else await terminal.page(await textOf(context, shown, detailIn(options, id)));
  return ExitCode.ok;
};

/** @throws UserError when it is no number of commits. */
function mostIn({ maxCount }: Input['options']): number {
  if (typeof maxCount !== 'string') return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(maxCount)) return Number(maxCount);
  throw new UserError(`\`${maxCount}\` is no number of commits`, {
    help: 'Write -n 10, or another whole number.',
  });
}

function demandHistory(path: string): void {
  if (!isStandardInput(path)) return;
  throw new UserError('Standard input has no history', { help: 'Name the file of a plan.' });
}

/** An element by id, display number or words; an id that is not in the plan any more may be in its history. */
async function idIn({ files }: Context, path: string, element: string): Promise<string> {
  const [{ findElement }, { readPlan }] = await Promise.all([
    import('../core/plan/numbers.ts'),
    import('../core/plan/plan-file.ts'),
  ]);
  const read = files.exists(path) ? files.read(path) : undefined;
  const found = read?.kind === 'text' ? findElement(readPlan(read.text).plan, element) : undefined;
  return found?.id ?? element.normalize('NFC');
}

async function taken(entries: AsyncIterable<LogEntry>, most: number): Promise<readonly LogEntry[]> {
  const found: LogEntry[] = [];
  if (most === 0) return found;
  for await (const entry of entries) {
    found.push(entry);
    if (found.length >= most) break;
  }
  return found;
}

function nothingCommitted(path: string, element: string | undefined): UserError {
  if (element === undefined)
    return new UserError(`No commit has ${path}`, {
      help: 'Commit it first: `git add` and `git commit`.',
    });
  return new UserError(`No commit of ${path} has anything called “${element}”`, {
    help: 'Name an element by its id, by its number (C3) or by the exact words of its title.',
  });
}

function detailIn({ stat }: Input['options'], id: string | undefined): 'sum' | 'short' | 'full' {
  if (stat === true) return 'sum';
  return id === undefined ? 'short' : 'full';
}

async function textOf(
  { terminal }: Context,
  entries: readonly LogEntry[],
  detail: 'sum' | 'short' | 'full',
): Promise<string> {
  const { columns, paint } = terminal;
  const screen = { columns, paint, width: remembered(await terminal.measure()), detail };
  const texts = entries.map((entry) => entryText(entry, screen));
  return `${texts.join('\n\n')}\n`;
}

function contentOf(plan: string, element: string | undefined, entries: readonly LogEntry[]): object {
  const commits = entries.map(({ version, outcome, why, revision, changes }) => {
    const { commit, short, date, author, subject, path } = version;
    return {
      commit,
      short,
      date,
      author,
      subject,
      path,
      revision: revision ?? null,
      outcome,
      why: why ?? null,
      changes,
    };
  });
  return { plan, element: element ?? null, commits };
}
