import type { Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import type { StepId } from '../core/method/steps.ts';
import type { Plan } from '../core/plan/plan.ts';
import { type LensPart, lensOf, lensPart } from '../core/workshop/agenda.ts';
import type { LensQuestions } from '../core/workshop/draft.ts';
import { overviewId, runOverview } from '../core/workshop/overview.ts';
import { runStep } from '../core/workshop/run.ts';
import { sessionFrom } from '../core/workshop/session.ts';
import { openWorkshop, remember } from '../core/workshop/workshop.ts';
import { openPlan } from './open-plan.ts';
import { canAsk, openRoom, type Room, starterAgain } from './room.ts';
import { stepIn } from './step.ts';
import type { Act, Input } from './table.ts';
import { close, fileKeeper, held } from './workshop.ts';

export const editPlan: Act = async ({ arguments: [named], options }, context) => {
  if (!canAsk(context, options)) {
    throw new UserError('A workshop needs a terminal to ask its questions', {
      help: 'Change the file in an editor, then run `cnsg check`.',
    });
  }
  const part = await partIn(options);
  return editPlanAt(context, await openRoom(context, options), named, part);
};

/** The step or the lens that was asked for. @throws UserError where there is none of that name, or both are asked for. */
async function partIn({ step, lens }: Input['options']): Promise<StepId | LensPart | undefined> {
  if (typeof lens !== 'string') return typeof step === 'string' ? stepIn(step) : undefined;
  if (step !== undefined)
    throw new UserError('--step and --lens lead to two places', { help: 'Leave one of them out.' });
  const { lensNamed } = await import('../core/lens/naming.ts');
  return lensPart(lensNamed(lens).id);
}

/** The lenses that the plan has, and the one that somebody goes to; nothing is loaded where there are none. */
async function lensesFor(plan: Plan, part: StepId | LensPart | undefined): Promise<readonly LensQuestions[]> {
  if (!part?.startsWith('lens/') && plan.lenses === undefined) return [];
  const { lenses } = await import('../core/lens/index.ts');
  return Promise.all(
    lenses.filter(({ id }) => lensPart(id) === part || isIn(id, plan)).map(({ load }) => load()),
  );
}

function isIn(id: string, { lenses }: Plan): boolean {
  return lenses !== undefined && Object.hasOwn(lenses, id);
}

/** Where somebody stopped in the lens that is asked for; one without answers is gone through from its beginning. */
function stoppedIn(
  part: StepId | LensPart | undefined,
  at: string | undefined,
  plan: Plan,
): string | undefined {
  const lens = lensOf(at);
  if (lens === undefined || lens !== part) return undefined;
  const isAnswered = Object.entries(plan.lenses ?? {}).some(
    ([id, said]) => lensPart(id) === lens && Object.keys(said ?? {}).length > 0,
  );
  return isAnswered ? at : undefined;
}

/** Goes on with the workshop of a plan. */
export async function editPlanAt(
  context: Context,
  { interviewer, settings }: Room,
  named: string | undefined,
  part?: StepId | LensPart,
): Promise<ExitCode> {
  const { path, file } = await openPlan(context, named, interviewer);
  const session = sessionFrom(context.sessions.load(path));
  const keeper = fileKeeper(context, path, file.text);
  const starter =
    settings.starter ??
    (session.starter === undefined ? undefined : await starterAgain(context, session.starter));
  const lenses = await lensesFor(file.plan, part);
  const workshop = openWorkshop({
    ...settings,
    lenses,
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
      const stopped = stoppedIn(part, session.at, file.plan);
      if (stopped !== undefined) workshop.notices.push('You stopped here. Esc goes back.');
      const isLeft = part !== undefined && (await runStep(workshop, part, stopped)) === 'left';
      // A lens is a look aside: the workshop goes on where it was.
      const at = part !== undefined && lensOf(session.at) === part ? undefined : session.at;
      if (!isLeft && part?.startsWith('lens/')) remember(workshop, at ?? overviewId);
      const ending = isLeft ? 'left' : await runOverview(workshop, at);
      return close(context, keeper, workshop.draft, ending);
    },
  );
}
