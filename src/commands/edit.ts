import type { Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import type { StepId } from '../core/method/steps.ts';
import { runOverview } from '../core/workshop/overview.ts';
import { runStep } from '../core/workshop/run.ts';
import { sessionFrom } from '../core/workshop/session.ts';
import { openWorkshop } from '../core/workshop/workshop.ts';
import { openPlan } from './open-plan.ts';
import { canAsk, openRoom, type Room, starterAgain } from './room.ts';
import { stepIn } from './step.ts';
import type { Act } from './table.ts';
import { close, fileKeeper, held } from './workshop.ts';

export const editPlan: Act = async ({ arguments: [named], options }, context) => {
  if (!canAsk(context, options)) {
    throw new UserError('A workshop needs a terminal to ask its questions', {
      help: 'Change the file in an editor, then run `cnsg check`.',
    });
  }
  const step = typeof options.step === 'string' ? stepIn(options.step) : undefined;
  return editPlanAt(context, await openRoom(context, options), named, step);
};

/** Goes on with the workshop of a plan. */
export async function editPlanAt(
  context: Context,
  { interviewer, settings }: Room,
  named: string | undefined,
  step?: StepId,
): Promise<ExitCode> {
  const { path, file } = await openPlan(context, named, interviewer);
  const session = sessionFrom(context.sessions.load(path));
  const keeper = fileKeeper(context, path, file.text);
  const starter =
    settings.starter ??
    (session.starter === undefined ? undefined : await starterAgain(context, session.starter));
  const workshop = openWorkshop({
    ...settings,
    starter,
    interviewer,
    keeper,
    file,
    saved: file.text,
    session,
  });
  return held(
    context,
    () => keeper,
    async () => {
      const isLeft = step !== undefined && (await runStep(workshop, step)) === 'left';
      const ending = isLeft ? 'left' : await runOverview(workshop, session.at);
      return close(context, keeper, workshop.draft, ending);
    },
  );
}
