import { type Context, ExitCode } from '../context.ts';
import { findingText } from '../core/check/text.ts';
import { UserError } from '../core/errors.ts';
import { planFromAnswers } from '../core/plan/answers.ts';
import { homework } from '../core/plan/homework.ts';
import { fileNameFor } from '../core/plan/new-plan.ts';
import { openPoints } from '../core/plan/open.ts';
import { type PlanFile, readPlan } from '../core/plan/plan-file.ts';
import { runNew } from '../core/workshop/begin.ts';
import { editPlanAt } from './edit.ts';
import { besidePlan, jsonDocument, textOf } from './plans.ts';
import { reportText, writeReport } from './report.ts';
import type { Act } from './table.ts';
import { close, fileKeeper, freeName, held, interviewerFor, openText } from './workshop.ts';

export const newPlan: Act = async ({ arguments: [named], options }, context) => {
  const path = named === undefined ? undefined : planName(named);
  if (typeof options.answers === 'string')
    return fromAnswers(context, path, options.answers, options.json === true);
  if (!context.terminal.interactive) {
    throw new UserError('A workshop needs a terminal to ask its questions', {
      help: 'Make a plan from a file instead: cnsg new --answers FILE',
    });
  }
  return interactive(context, path);
};

/** A plan's suffix is what git, editors and other programs go by. */
function planName(named: string): string {
  return /\.ya?ml$/i.test(named) ? named : `${named}.cnsg.yaml`;
}

async function interactive(context: Context, named: string | undefined): Promise<ExitCode> {
  if (named !== undefined && context.files.exists(named)) return offerEdit(context, named);
  const interviewer = await interviewerFor(context);
  let path: string | undefined;
  return held(
    context,
    () => path,
    async () => {
      const begun = await runNew(interviewer, (title) => {
        const wanted = named ?? `${fileNameFor(title)}.cnsg.yaml`;
        const name = context.files.exists(wanted) ? freeName(context, wanted) : wanted;
        const keeper = fileKeeper(context, name, undefined);
        return { ...keeper, save: (text) => noted(keeper.save(text), () => (path = keeper.path())) };
      });
      if (!begun || path === undefined) return leftEmpty(context);
      return close(context, path, begun.file, begun.ending);
    },
  );
}

function noted<Kept extends { readonly kind: string }>(kept: Kept, note: () => void): Kept {
  if (kept.kind === 'saved') note();
  return kept;
}

function leftEmpty({ terminal }: Context): ExitCode {
  terminal.note('Nothing was answered yet, so nothing was written.');
  return ExitCode.ok;
}

async function offerEdit(context: Context, path: string): Promise<ExitCode> {
  const interviewer = await interviewerFor(context);
  const choices = [
    { id: 'edit', label: 'Go on with that plan' },
    { id: 'leave', label: 'Leave it alone' },
  ];
  const prompt = `${path} is there already. What would you like to do?`;
  const place = { step: undefined, heading: 'A plan of that name', topic: 'index', guidance: [], open: [] };
  const reply = await interviewer.ask({
    kind: 'menu',
    id: '/exists',
    ...place,
    prompt,
    choices,
  }, () => {}, []);
  const isEdit = reply.kind === 'answer' && reply.answer.kind === 'menu' && reply.answer.choice === 'edit';
  return isEdit ? editPlanAt(context, path, undefined) : ExitCode.ok;
}

async function fromAnswers(
  context: Context,
  named: string | undefined,
  answers: string,
  isJson: boolean,
): Promise<ExitCode> {
  const source = textOf(answers, context.files.read(answers));
  const { text, problems } = planFromAnswers(source);
  const { terminal } = context;
  for (const problem of problems)
    terminal.note(`${findingText(answers, source, problem, terminal.notePaint, terminal.columns)}\n`);
  if (text === undefined) {
    terminal.note('Nothing was written.');
    return ExitCode.findings;
  }
  const file = readPlan(text);
  const path = named ?? `${fileNameFor(file.plan.title ?? '')}.cnsg.yaml`;
  const report = await writeBoth(context, path, file);
  terminal.print(
    isJson
      ? made(path, report, file)
      : `Plan:   ${path}\nReport: ${report}\n\n${openText(file.plan)}\n\nNext: cnsg show ${path}`,
  );
  return ExitCode.ok;
}

/** Writes plan and report, or neither. */
async function writeBoth(context: Context, path: string, file: PlanFile): Promise<string> {
  const { files } = context;
  if (files.exists(path)) throw taken(path);
  const report = besidePlan(path, '.md');
  writeReport(context, report, await reportText(context, file.plan), false);
  if (files.save(path, file.text, { text: undefined }).kind === 'changed') throw taken(path);
  return report;
}

function taken(path: string): UserError {
  return new UserError(`${path} is there already, and a plan is never overwritten`, {
    help: `Name another file, or go on with that plan: cnsg edit ${path}`,
  });
}

function made(path: string, report: string, file: PlanFile): string {
  return jsonDocument('new', {
    plan: path,
    report,
    open: openPoints(file.plan),
    homework: homework(file.plan),
  });
}
