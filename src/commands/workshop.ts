import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { homework } from '../core/plan/homework.ts';
import { titles } from '../core/plan/numbers.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';
import { sentence } from '../core/sentence.ts';
import { visible } from '../core/visible.ts';
import type { Keeper, Kept } from '../core/workshop/keeping.ts';
import type { Interviewer } from '../core/workshop/question.ts';
import type { Ending } from '../core/workshop/run.ts';
import { guidePage } from './guide.ts';
import { besidePlan } from './plans.ts';
import { reportText, writeReport } from './report.ts';

/** The interviewer of this terminal, with the guide behind its help key. */
export function interviewerFor(context: Context): Promise<Interviewer> {
  return context.terminal.interviewer((topic) => guidePage(context, topic));
}

/** Keeps a workshop's plan in a file. @param onDisk what the file holds; undefined while it is not there yet. */
export function fileKeeper(
  context: Context,
  path: string,
  onDisk: string | undefined,
): Keeper & { readonly path: () => string } {
  const { files, sessions } = context;
  let name = path;
  let last = onDisk;
  const save = (text: string): Kept => {
    try {
      const saved = files.save(name, text, { text: last });
      if (saved.kind === 'saved') last = text;
      else last = saved.found?.kind === 'text' ? saved.found.text : last;
      return saved.kind === 'saved'
        ? saved
        : { kind: 'changed', found: saved.found?.kind === 'text' ? saved.found.text : undefined };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { kind: 'failed', message: error.message, help: error.help };
    }
  };
  return {
    path: () => name,
    name: () => name,
    save,
    saveBeside: (text) => {
      name = freeName(context, path);
      last = undefined;
      return save(text);
    },
    remember: (session) => sessions.keep(name, session),
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
  path: () => string | undefined,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const farewell = () => {
    const name = path();
    context.terminal.note(
      name
        ? `Saved up to the last answer in ${name}. Go on with: cnsg edit ${name}`
        : 'Nothing was answered yet, so nothing was written.',
    );
  };
  const unlisten = context.terminal.onInterrupt(farewell);
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    farewell();
    return ExitCode.cancelled;
  } finally {
    unlisten();
  }
}

/** What is said and written when a workshop is over. */
export async function close(
  context: Context,
  path: string,
  file: PlanFile,
  ending: Ending,
): Promise<ExitCode> {
  const { terminal, sessions } = context;
  if (ending === 'left') {
    terminal.note(`Saved in ${path}. Go on with: cnsg edit ${path}`);
    return ExitCode.ok;
  }
  sessions.forget(path);
  const report = await tryReport(context, path, file.plan);
  terminal.print(
    [
      `Plan:   ${path}`,
      ...(report ? [`Report: ${report}`] : []),
      '',
      openText(file.plan),
      '',
      `Next: cnsg show ${path}`,
    ].join('\n'),
  );
  return ExitCode.ok;
}

/** The report's path, or undefined with a note: the plan is safe either way. */
async function tryReport(context: Context, path: string, plan: Plan): Promise<string | undefined> {
  const report = besidePlan(path, '.md');
  try {
    writeReport(context, report, await reportText(context, plan), false);
    return report;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.terminal.note(`No report was written. ${sentence(error.message)} ${sentence(error.help)}`);
    return undefined;
  }
}

/** What is still to be found out or done, by person. */
export function openText(plan: Plan): string {
  const people = homework(plan);
  if (people.length === 0) return 'Nothing is left to find out.';
  const words = titles(plan);
  return [
    'To find out and to do:',
    ...people.flatMap(({ person, points, actions }) => [
      `  ${visible(person)}`,
      ...actions.map((id) => `    · ${visible(words.get(id) ?? id)}`),
      ...points.map(({ question }) => `    · ${visible(question)}`),
    ]),
  ].join('\n');
}
