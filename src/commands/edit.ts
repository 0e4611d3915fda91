import type { Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import type { StepId } from '../core/method/steps.ts';
import { runOverview } from '../core/workshop/overview.ts';
import { openWorkshop, runStep } from '../core/workshop/run.ts';
import { sessionFrom } from '../core/workshop/session.ts';
import { openPlan } from './plans.ts';
import { stepIn } from './step.ts';
import type { Act } from './table.ts';
import { close, fileKeeper, held, interviewerFor } from './workshop.ts';

export const editPlan: Act = async ({ arguments: [named], options }, context) => {
  if (!context.terminal.interactive) {
    throw new UserError('A workshop needs a terminal to ask its questions', {
      help: 'Change the file in an editor, then run `cnsg check`.',
    });
  }
  return editPlanAt(context, named, typeof options.step === 'string' ? stepIn(options.step) : undefined);
};

/** Goes on with the workshop of a plan. */
export async function editPlanAt(
  context: Context,
  named: string | undefined,
  step: StepId | undefined,
): Promise<ExitCode> {
  const { path, file } = await openPlan(context, named);
  const session = sessionFrom(context.sessions.load(path));
  const keeper = fileKeeper(context, path, file.text);
  const workshop = openWorkshop(await interviewerFor(context), keeper, file, file.text, session);
  return held(
    context,
    () => keeper,
    async () => {
      const isLeft = step !== undefined && (await runStep(workshop, step)) === 'left';
      const ending = isLeft ? 'left' : await runOverview(workshop, session.at);
      return close(context, keeper, workshop.file, ending);
    },
  );
}
