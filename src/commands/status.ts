import { type Context, ExitCode } from '../context.ts';
import { type StepId, stepIds, steps } from '../core/method/steps.ts';
import { type OpenPoint, openPoints } from '../core/plan/open.ts';
import type { Plan } from '../core/plan/plan.ts';
import { type Progress, stepProgress } from '../core/plan/progress.ts';
import { visible } from '../core/visible.ts';
import { jsonDocument, openPlan } from './plans.ts';
import type { Act } from './table.ts';

export const status: Act = async ({ arguments: [named], options }, context) => {
  const { path, file } = await openPlan(context, named);
  const progress = stepProgress(file.plan);
  const open = openPoints(file.plan);
  const { terminal } = context;
  if (options.json)
    terminal.print(
      jsonDocument('status', {
        plan: path,
        title: file.plan.title,
        steps: progress,
        next: open[0],
        open: open.length,
      }),
    );
  else terminal.print(statusText(context, path, file.plan, progress, open));
  return ExitCode.ok;
};

function statusText(
  context: Context,
  path: string,
  plan: Plan,
  progress: Record<StepId, Progress>,
  open: readonly OpenPoint[],
): string {
  const { paint, columns } = context.terminal;
  const lines = stepIds.map((step) => stepLine(step, progress[step], columns));
  const found = open.filter(({ tbd }) => tbd).length;
  const next = open.find(({ who }) => who === 'room') ?? open[0];
  return [
    paint('bold', visible(plan.title ?? path)),
    '',
    ...lines,
    '',
    ...(found > 0 ? [`${found} ${found === 1 ? 'answer is' : 'answers are'} TBD, to be found out.`] : []),
    next ? `Next question: ${visible(next.question)}` : 'Nothing is open.',
  ].join('\n');
}

const barWidth = 10;
/** From this width on, what there is in a step stands on the line of its bar. */
const wideEnough = 72;

function stepLine(step: StepId, { answered, open, summary }: Progress, columns: number): string {
  const all = answered + open;
  const filled = all === 0 ? 0 : Math.floor((answered / all) * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  const head = `${steps[step].number} ${steps[step].title.padEnd(10)} ${bar} ${`${answered} of ${all}`.padEnd(9)}`;
  return columns >= wideEnough ? `${head} ${summary}` : `${head.trimEnd()}\n  ${summary}`;
}
