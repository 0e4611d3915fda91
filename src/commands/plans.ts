import type { Context, FileText } from '../context.ts';
import { UserError } from '../core/errors.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';
import { sentence } from '../core/sentence.ts';
import type { Interviewer } from '../core/workshop/question.ts';
import type { Input } from './table.ts';

/**
 * The plan that a command is about: the one that was named, else the only one in the folder; of several, one is chosen.
 * @throws UserError when there is none, or when nobody can be asked which.
 */
export async function whichPlan(
  context: Context,
  named: string | undefined,
  interviewer?: Interviewer,
): Promise<string> {
  if (named !== undefined) return named;
  const plans = context.files.plans(context.directory);
  const [only] = plans;
  if (only === undefined) {
    throw new UserError('There is no plan in this folder', {
      help: 'Start one with `cnsg new`, or name the file of a plan.',
    });
  }
  if (plans.length === 1) return only;
  if (context.terminal.interactive)
    return choosePlan(interviewer ?? (await context.terminal.interviewer(() => '')), plans);
  throw new UserError(`There are ${plans.length} plans in this folder: ${plans.join(', ')}`, {
    help: 'Name the one you mean.',
  });
}

async function choosePlan(interviewer: Interviewer, plans: readonly string[]): Promise<string> {
  const choices = plans.map((name) => ({ id: name, label: name }));
  const prompt = 'Which plan do you mean?';
  const question = {
    kind: 'menu',
    id: '/plans',
    step: undefined,
    heading: 'Plans in this folder',
    prompt,
    guidance: [],
    topic: 'index',
    open: [],
    choices,
  } as const;
  const reply = await interviewer.ask(question, () => {}, []);
  if (reply.kind === 'answer' && reply.answer.kind === 'menu') return reply.answer.choice;
  throw new UserError('No plan was chosen', { help: 'Name the one you mean.' });
}

/**
 * The files that were named, with each pattern replaced by what it fits, for shells that do not do it; all plans in the
 * folder where none was named.
 * @throws UserError when there is none.
 */
export async function namedOrAll(context: Context, named: readonly string[]): Promise<readonly string[]> {
  if (named.length > 0) {
    const found = await Promise.all(named.map((path) => fitting(context, path)));
    return [...new Set(found.flat())];
  }
  const plans = context.files.plans(context.directory);
  if (plans.length > 0) return plans;
  throw new UserError('There is no plan in this folder', {
    help: 'Start one with `cnsg new`, or name the file of a plan.',
  });
}

async function fitting({ files }: Context, named: string): Promise<readonly string[]> {
  if (!/[*?{[]/.test(named) || files.exists(named)) return [named];
  const found = await files.matching(named);
  if (found.length > 0) return found;
  throw new UserError(`No file fits ${named}`, { help: 'Check the pattern, or name the files.' });
}

/** @throws UserError when the bytes are not text. */
export function textOf(path: string, read: FileText): string {
  if (read.kind === 'text') return read.text;
  const { line, column } = read.position;
  throw new UserError(`${path}:${line}:${column}: ${read.message}`, { help: read.help });
}

/** What to throw for a file that cannot be taken for a plan: every fault with its place. */
export function unusable(path: string, { problems }: PlanFile): UserError {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const lines = errors.map(
    ({ position, message }) => `${path}:${position.line}:${position.column}: ${message}`,
  );
  const more = lines.length > most ? [`and ${lines.length - most} more`] : [];
  const help = sentence(errors[0]?.help ?? '');
  return new UserError([...lines.slice(0, most), ...more].join('\n'), {
    help: errors[0]?.name === 'newer-format' ? help : `${help} \`cnsg check\` shows the lines.`,
  });
}

/** More lines would push the cure off the screen. */
const most = 10;

/** Whether a plan's path means standard input: what a command makes of it then goes to standard output. */
export function isStandardInput(path: string): boolean {
  return path === '-';
}

/** The name for a file that belongs to a plan: `keep.cnsg.yaml` gives `keep.md`. */
export function besidePlan(path: string, ending: string): string {
  return path.replace(/(?:\.cnsg)?\.ya?ml$/i, '') + ending;
}

/** `cnsg show C3` means an element of the only plan; `cnsg show FILE C3` names both. */
export function planAndElement(
  { arguments: [first, second] }: Input,
  { files }: Context,
): { named: string | undefined; element: string | undefined } {
  const isFile =
    first === undefined ||
    first === '-' ||
    second !== undefined ||
    /\.ya?ml$/i.test(first) ||
    files.exists(first);
  return isFile ? { named: first, element: second } : { named: undefined, element: first };
}
