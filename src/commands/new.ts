import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { fileNameFor } from '../core/plan/new-plan.ts';
import { runNew } from '../core/workshop/begin.ts';
import type { Interviewer, Option } from '../core/workshop/question.ts';
import { editPlanAt } from './edit.ts';
import { canAsk, openRoom, type Room } from './room.ts';
import type { Act, Input } from './table.ts';
import { close, type FileKeeper, farewell, fileKeeper, freeName, held } from './workshop.ts';

export const newPlan: Act = async ({ arguments: [named], options }, context) => {
  const path = named === undefined ? undefined : planName(named);
  if (typeof options.answers === 'string') {
    refuseRoom(options);
    const { newFromAnswers } = await import('./new-from-answers.ts');
    return newFromAnswers(context, path, options.answers, options.json === true);
  }
  if (!canAsk(context, options)) {
    throw new UserError('A workshop needs a terminal to ask its questions', {
      help: 'Make a plan from a file instead: cnsg new --answers FILE',
    });
  }
  return interactive(context, await openRoom(context, options), path);
};

/** Suggestions and a clock are for a room that is asked. */
function refuseRoom(options: Input['options']): void {
  const given = ['template', 'timebox'].find((name) => options[name] !== undefined);
  if (given === undefined) return;
  throw new UserError(`--${given} is for a workshop, and with --answers nothing is asked`, {
    help: `Leave out --${given}, or leave out --answers to hold a workshop.`,
  });
}

/** A plan's suffix is what git, editors and other programs go by. */
function planName(named: string): string {
  return /\.ya?ml$/i.test(named) ? named : `${named}.cnsg.yaml`;
}

async function interactive(context: Context, room: Room, named: string | undefined): Promise<ExitCode> {
  const { interviewer, settings } = room;
  if (named !== undefined && context.files.exists(named)) {
    return (await askAbout(interviewer, named, leaveAlone)) === 'edit'
      ? editPlanAt(context, room, named)
      : ExitCode.ok;
  }
  let keeper: FileKeeper | undefined;
  let other: string | undefined;
  const ending = await held(
    context,
    () => keeper,
    async () => {
      const begun = await runNew(
        interviewer,
        async (title) => {
          const wanted = named ?? `${fileNameFor(title)}.cnsg.yaml`;
          const free = context.files.exists(wanted) ? freeName(context, wanted) : wanted;
          if (free !== wanted && (await askAbout(interviewer, wanted, startAnew(free))) === 'edit') {
            other = wanted;
            return undefined;
          }
          keeper = fileKeeper(context, free, undefined);
          return keeper;
        },
        settings,
      );
      if (begun && keeper) return close(context, keeper, begun.file, begun.ending);
      if (other === undefined) context.terminal.note(farewell(undefined));
      return ExitCode.ok;
    },
  );
  return other === undefined ? ending : editPlanAt(context, room, other);
}

const leaveAlone: Option = { id: 'leave', label: 'Leave it alone' };

function startAnew(name: string): Option {
  return { id: 'anew', label: 'Start a new plan', detail: `It goes into ${name}.` };
}

/** What to do about a plan that is there already: it is never overwritten. Gives back the choice. */
async function askAbout(interviewer: Interviewer, path: string, otherwise: Option): Promise<string> {
  const choices = [{ id: 'edit', label: 'Go on with that plan' }, otherwise];
  const place = { step: undefined, heading: 'A plan of that name', topic: 'index', guidance: [], open: [] };
  const prompt = `${path} is there already. What would you like to do?`;
  const reply = await interviewer.ask({
    kind: 'menu',
    id: '/exists',
    ...place,
    prompt,
    choices,
  }, () => {}, []);
  return reply.kind === 'answer' && reply.answer.kind === 'menu' ? reply.answer.choice : otherwise.id;
}
