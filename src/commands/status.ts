import { type Context, ExitCode } from '../context.ts';
import { checkPlan } from '../core/check/check-plan.ts';
import { bestQuestions } from '../core/check/summary.ts';
import type { LensProgress } from '../core/lens/progress.ts';
import { type StepId, stepIds, steps } from '../core/method/steps.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';
import { type Progress, stepProgress } from '../core/plan/progress.ts';
import { visible } from '../core/visible.ts';
import { wrap } from '../core/wrap.ts';
import { jsonDocument } from './json-document.ts';
import { lensChecksOf, lensesOf } from './lenses.ts';
import { openPlan } from './open-plan.ts';
import { settingsFor } from './settings.ts';
import type { Act } from './table.ts';

interface Status {
  readonly plan: string;
  readonly title: string | undefined;
  readonly steps: Readonly<Record<StepId, Progress>>;
  /** Counted apart: a plan is complete without them. */
  readonly lenses?: readonly LensProgress[];
  /** The three questions that are worth most now. */
  readonly questions: readonly string[];
  readonly open: number;
  readonly tbd: number;
}

export const status: Act = async ({ arguments: [named], options }, context) => {
  const { path, file } = await openPlan(context, named);
  const found = await statusOf(path, file, context);
  context.terminal.print(options.json ? jsonDocument('status', found) : await statusText(found, context));
  return ExitCode.ok;
};

async function statusOf(plan: string, file: PlanFile, context: Context): Promise<Status> {
  const today = context.today();
  const settings = settingsFor(context, plan);
  const { diagnostics, tbds } = checkPlan(file, settings, today, await lensChecksOf(file));
  const lenses = await lensProgressOf(file, today);
  return {
    plan,
    title: file.plan.title,
    steps: stepProgress(file.plan),
    ...(lenses.length > 0 && { lenses }),
    questions: bestQuestions(diagnostics, 3),
    open: diagnostics.length,
    tbd: tbds,
  };
}

async function statusText(found: Status, { terminal }: Context): Promise<string> {
  const { columns, paint } = terminal;
  const width = await terminal.measure();
  const fitting = (text: string) => wrap(visible(text), columns, width);
  const { plan, title, questions, tbd } = found;
  return [
    ...fitting(title ?? plan).map((row) => paint('bold', row)),
    '',
    ...stepLines(found.steps, columns),
    ...lensLines(found.lenses ?? []).flatMap(fitting),
    '',
    ...(tbd > 0 ? fitting(`${tbd} ${tbd === 1 ? 'answer is' : 'answers are'} TBD, to be found out.`) : []),
    ...fitting(questions.length > 0 ? 'Ask next:' : 'Nothing is open.'),
    ...questions.flatMap((question) => bulleted(question, fitting)),
  ].join('\n');
}

function bulleted(question: string, fitting: (text: string) => readonly string[]): readonly string[] {
  return fitting(`· ${question}`).map((row, at) => (at === 0 ? row : `  ${row}`));
}

/** Nothing of them is loaded where the plan has none. */
async function lensProgressOf(file: PlanFile, today: string): Promise<readonly LensProgress[]> {
  const loaded = await lensesOf(file.plan);
  if (loaded.length === 0) return [];
  const { lensProgress } = await import('../core/lens/progress.ts');
  return loaded.map((lens) => lensProgress(lens, file, today));
}

function lensLines(lenses: readonly LensProgress[]): readonly string[] {
  return lenses.map(({ title, answered, open }) => {
    const answers = answered === 1 ? '1 answer' : `${answered} answers`;
    return `Lens: ${title}, ${answers}${open > 0 ? `, ${open} open` : ''}`;
  });
}

const barWidth = 10;

/** What there is in a step stands on the line of its bar where all of them have room for it. */
function stepLines(progress: Status['steps'], columns: number): readonly string[] {
  const lines = stepIds.map((step) => [stepBar(step, progress[step]), progress[step].summary] as const);
  const isWide = lines.every(([bar, summary]) => `${bar} ${summary}`.length <= columns);
  if (isWide) return lines.map(([bar, summary]) => `${bar} ${summary}`);
  return lines.flatMap(([bar, summary]) => [
    bar.trimEnd(),
    ...wrap(summary, columns - 2, (text) => text.length).map((row) => `  ${row}`),
  ]);
}

function stepBar(step: StepId, { answered, open }: Progress): string {
  const all = answered + open;
  const filled = all === 0 ? 0 : Math.floor((answered / all) * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  return `${steps[step].number} ${steps[step].title.padEnd(10)} ${bar} ${`${answered} of ${all}`.padEnd(9)}`;
}
