import { type Context, ExitCode } from '../context.ts';
import { findingText } from '../core/check/text.ts';
import { UserError } from '../core/errors.ts';
import { type LensFormat, planFromAnswers } from '../core/plan/answers.ts';
import { homework } from '../core/plan/homework.ts';
import { fileNameFor } from '../core/plan/new-plan.ts';
import { openPoints } from '../core/plan/open.ts';
import { type PlanFile, readPlan } from '../core/plan/plan-file.ts';
import { shellWord } from '../core/shell-word.ts';
import { closingLines, writeClosingReports } from './closing-reports.ts';
import { jsonDocument } from './json-document.ts';
import { textOf } from './plans.ts';
import { closingText } from './workshop.ts';

/** Makes a plan and its report from an answers file, and says what is open. */
export async function newFromAnswers(
  context: Context,
  named: string | undefined,
  answers: string,
  isJson: boolean,
): Promise<ExitCode> {
  const source = textOf(answers, context.files.read(answers));
  const { text, problems } = planFromAnswers(source, await lensesFor(source));
  const { terminal } = context;
  const { notePaint: paint, columns } = terminal;
  const shown = { name: answers, lines: problems.length > 0 ? source.split('\n') : [], paint, columns };
  for (const problem of problems) terminal.note(`${findingText(problem, shown)}\n`);
  if (text === undefined) {
    terminal.note('Nothing was written.');
    return problems.some(({ name }) => name === 'newer-format') ? ExitCode.failed : ExitCode.findings;
  }
  const file = readPlan(text);
  const path = named ?? `${fileNameFor(file.plan.title ?? '')}.cnsg.yaml`;
  const reports = await writeAllOfIt(context, path, file);
  terminal.print(
    isJson ? made(path, reports, file) : await closingText(context, path, closingLines(reports), file.plan),
  );
  return ExitCode.ok;
}

/** Nothing of lenses is loaded where the answers cannot speak of one. */
async function lensesFor(answers: string): Promise<LensFormat | undefined> {
  if (!answers.includes('lenses')) return undefined;
  const { lensFormat } = await import('../core/lens/format.ts');
  return lensFormat();
}

/** Writes plan and reports, or nothing. */
async function writeAllOfIt(context: Context, path: string, file: PlanFile): Promise<readonly string[]> {
  const { files } = context;
  if (files.exists(path)) throw taken(path);
  const reports = await writeClosingReports(context, path, file.plan);
  if (files.save(path, file.text, { text: undefined }).kind === 'changed') throw taken(path);
  return reports;
}

function taken(path: string): UserError {
  return new UserError(`${path} is there already, and a plan is never overwritten`, {
    help: `Name another file, or go on with that plan: cnsg edit ${shellWord(path)}`,
  });
}

function made(path: string, reports: readonly string[], file: PlanFile): string {
  return jsonDocument('new', {
    plan: path,
    report: reports[0],
    reports,
    open: openPoints(file.plan),
    homework: homework(file.plan),
  });
}
