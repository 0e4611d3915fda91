import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { homework } from '../core/plan/homework.ts';
import { titles } from '../core/plan/numbers.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';
import { sentence } from '../core/sentence.ts';
import { shellWord } from '../core/shell-word.ts';
import { visible } from '../core/visible.ts';
import { lensAt } from '../core/workshop/agenda.ts';
import type { Keeper, Kept } from '../core/workshop/keeping.ts';
import type { Ending } from '../core/workshop/workshop.ts';
import { wrap } from '../core/wrap.ts';
import { besidePlan } from './plans.ts';

/** A keeper that can say what became of the plan. */
export interface FileKeeper extends Keeper {
  /** The file that holds what was saved last; undefined while nothing is. */
  path(): string | undefined;
  /** The lens that is gone through, by id; undefined where the room is elsewhere. */
  lens(): string | undefined;
  /** What was to be saved last is on disk. */
  isWhole(): boolean;
}

/** Keeps a workshop's plan in a file. @param onDisk what the file holds; undefined while it is not there yet. */
export function fileKeeper(context: Context, path: string, onDisk: string | undefined): FileKeeper {
  const { files, sessions } = context;
  let name = path;
  let last = onDisk;
  let holder = onDisk === undefined ? undefined : path;
  let isWhole = true;
  let at: string | undefined;
  const trySave = (text: string): Kept => {
    try {
      const saved = files.save(name, text, { text: last });
      if (saved.kind === 'saved') return saved;
      return { kind: 'changed', found: saved.found?.kind === 'text' ? saved.found.text : undefined };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { kind: 'failed', message: error.message, help: error.help };
    }
  };
  const save = (text: string): Kept => {
    const kept = trySave(text);
    isWhole = kept.kind === 'saved';
    if (isWhole) holder = name;
    // What somebody else wrote is shown to the room, which decides whether the next saving replaces it.
    if (kept.kind !== 'failed') last = kept.kind === 'saved' ? text : (kept.found ?? last);
    return kept;
  };
  return {
    path: () => holder,
    isWhole: () => isWhole,
    lens: () => lensAt(at),
    name: () => name,
    save,
    saveBeside: (text) => {
      name = freeName(context, path);
      last = undefined;
      return save(text);
    },
    remember: (session) => {
      at = session.at;
      sessions.keep(name, session);
    },
  };
}

/** The first of `keep-2.cnsg.yaml`, `keep-3.cnsg.yaml` and so on that is not there yet. */
export function freeName({ files }: Context, path: string): string {
  for (let number = 2; ; number += 1) {
    const name = besidePlan(path, `-${number}.cnsg.yaml`);
    if (!files.exists(name)) return name;
  }
}

/** Runs a workshop; whatever ends it, one line says what was saved and how to go on. */
export async function held(
  context: Context,
  keeper: () => FileKeeper | undefined,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const sayFarewell = () => context.terminal.note(farewell(keeper()));
  const unlisten = context.terminal.onInterrupt(sayFarewell);
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    sayFarewell();
    return ExitCode.cancelled;
  } finally {
    unlisten();
  }
}

/** One line on what was saved and how to go on. @param keeper undefined before there is a plan. */
export function farewell(keeper: FileKeeper | undefined): string {
  if (!keeper) return 'Nothing was answered yet, so nothing was written.';
  const path = keeper.path();
  if (path === undefined) return 'Nothing could be saved.';
  const what = keeper.isWhole()
    ? `Saved up to the last answer in ${path}.`
    : `The last answers could not be saved; ${path} holds those before.`;
  const lens = keeper.lens();
  const where = lens === undefined ? '' : ` --lens ${lens}`;
  return `${what} Go on with: cnsg edit ${shellWord(path)}${where}`;
}

/** What is said and written when a workshop is over. */
export async function close(
  context: Context,
  keeper: FileKeeper,
  file: PlanFile,
  ending: Ending,
): Promise<ExitCode> {
  const { terminal, sessions } = context;
  const path = keeper.path();
  if (path === undefined || !keeper.isWhole() || ending === 'left') {
    terminal.note(farewell(keeper));
    return keeper.isWhole() ? ExitCode.ok : ExitCode.failed;
  }
  sessions.forget(path);
  const reports = await tryReports(context, path, file.plan);
  terminal.print(await closingText(context, path, reports, file.plan));
  return ExitCode.ok;
}

/** What a new or finished plan is handed over with: its files, what is open, and how to go on. */
export async function closingText(
  context: Context,
  path: string,
  reports: readonly string[],
  plan: Plan,
): Promise<string> {
  const next = ['A second look: cnsg lens list', `Next: cnsg show ${shellWord(path)}`];
  return [`Plan:   ${path}`, ...reports, '', await openText(context, plan), '', ...next].join('\n');
}

/** A line for each report that was written, or none with a note: the plan is safe either way. */
async function tryReports(context: Context, path: string, plan: Plan): Promise<readonly string[]> {
  const { closingLines, writeClosingReports } = await import('./closing-reports.ts');
  try {
    return closingLines(await writeClosingReports(context, path, plan));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const why = `${sentence(error.message)} ${sentence(error.help)}`;
    context.terminal.note(visible(`No report was written. ${why}`));
    return [];
  }
}

/** What is still to be found out or done, by person; wrapped where it goes to a terminal. */
async function openText({ terminal }: Context, plan: Plan): Promise<string> {
  const people = homework(plan);
  if (people.length === 0) return 'Nothing is left to find out.';
  const words = titles(plan);
  const columns = terminal.outputIsTerminal ? terminal.columns : Number.POSITIVE_INFINITY;
  const width = await terminal.measure();
  const item = (text: string) =>
    wrap(visible(text), columns - bullet.length, width).map(
      (row, index) => (index === 0 ? bullet : ' '.repeat(bullet.length)) + row,
    );
  return [
    'To find out and to do:',
    ...people.flatMap(({ person, points, actions }) => [
      `  ${visible(person)}`,
      ...actions.flatMap((id) => item(words.get(id) ?? id)),
      ...points.flatMap(({ question }) => item(question)),
    ]),
  ].join('\n');
}

const bullet = '    · ';
