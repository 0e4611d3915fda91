import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { usualDay } from '../core/method/timetable.ts';
import { sentence } from '../core/sentence.ts';
import { visible } from '../core/visible.ts';
import type { Interviewer } from '../core/workshop/question.ts';
import { quietly } from '../core/workshop/quiet.ts';
import type { Starter } from '../core/workshop/starter.ts';
import type { Settings } from '../core/workshop/workshop.ts';
import { hoursIn } from './day.ts';
import { guidePage } from './guide.ts';
import type { Input } from './table.ts';

type Options = Input['options'];

/** Whoever answers, and how the workshop is held. */
export interface Room {
  readonly interviewer: Interviewer;
  readonly settings: Settings;
}

/**
 * The room as `--timebox`, `--quiet`, `--plain` and `--template` describe it.
 * @throws UserError where one of them means nothing, before anything was asked.
 */
export async function openRoom(context: Context, options: Options): Promise<Room> {
  const isQuiet = options.quiet === true;
  const hours = hoursOf(options);
  const asking = await context.terminal.interviewer(
    (topic) => guidePage(context, topic),
    options.plain === true,
  );
  const interviewer = isQuiet ? quietly(asking) : asking;
  const starter = await starterOf(context, options.template, asking);
  return {
    interviewer,
    settings: {
      today: context.today(),
      now: () => context.now(),
      isQuiet,
      ...(hours !== undefined && { hours }),
      ...(starter && { starter }),
    },
  };
}

/** Somebody can be asked; with `--plain`, lines from anywhere will do. */
export function canAsk({ terminal }: Context, options: Options): boolean {
  return terminal.interactive || options.plain === true;
}

function hoursOf({ timebox }: Options): number | undefined {
  if (timebox === undefined || timebox === false) return undefined;
  return timebox === true ? usualDay : hoursIn('--timebox', timebox);
}

async function starterOf(
  context: Context,
  wanted: Options[string],
  interviewer: Interviewer,
): Promise<Starter | undefined> {
  if (typeof wanted !== 'string') return undefined;
  const { findStarter } = await import('./starters.ts');
  const choose = context.terminal.interactive
    ? (paths: readonly string[]) => chooseStarter(interviewer, paths)
    : undefined;
  return (await findStarter(context, wanted, choose)).starter;
}

async function chooseStarter(interviewer: Interviewer, paths: readonly string[]): Promise<string> {
  const reply = await interviewer.ask({
    kind: 'menu',
    id: '/starters',
    step: undefined,
    heading: 'Starters in this folder',
    prompt: 'Which starter do you want to begin with?',
    guidance: [],
    topic: 'index',
    open: [],
    choices: paths.map((path) => ({ id: path, label: path })),
  }, () => {}, []);
  if (reply.kind === 'answer' && reply.answer.kind === 'menu') return reply.answer.choice;
  throw new UserError('No starter was chosen', { help: 'Name the one you mean with --template.' });
}

/** The starter that a plan began with, or undefined with a note: the workshop goes on without it. */
export async function starterAgain(context: Context, name: string): Promise<Starter | undefined> {
  const { findStarter } = await import('./starters.ts');
  try {
    return (await findStarter(context, name)).starter;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.terminal.note(visible(`You go on without the starter. ${sentence(error.message)}`));
    return undefined;
  }
}
