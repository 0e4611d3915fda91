import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { lensAdded, lensRemoved } from '../core/lens/change.ts';
import { lenses } from '../core/lens/index.ts';
import { entriesIn } from '../core/lens/loaded.ts';
import { lensNamed } from '../core/lens/naming.ts';
import { nearest } from '../core/nearest.ts';
import type { Plan } from '../core/plan/plan.ts';
import { shellWord } from '../core/shell-word.ts';
import { visible, visibleLine } from '../core/visible.ts';
import { wrap } from '../core/wrap.ts';
import { type Changing, finish, openToChange } from './changing.ts';
import { confirmed } from './confirm.ts';
import { jsonDocument } from './json-document.ts';
import { openPlan } from './open-plan.ts';
import type { Act } from './table.ts';

/** Lists the lenses, puts one on a plan, or takes one off. */
export const lens: Act = async (input, context) => {
  const [action = 'list'] = input.arguments;
  const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (act) return act(input, context);
  throw new UserError(`\`${action}\` is nothing that can be done with lenses`, { help: cureFor(action) });
};

/** Whoever names a lens alone wants to answer it. */
function cureFor(action: string): string {
  const near = nearest(action, [...Object.keys(actions), ...lensIds]);
  if (near === undefined) return 'Choose list, add or remove.';
  if (!isLens(near)) return `Did you mean \`${near}\`?`;
  return `To put that lens on the plan: cnsg lens add ${near}. To answer it: cnsg edit --lens ${near}.`;
}

const list: Act = async ({ arguments: [, named], options }, context) => {
  const plan = await planToList(context, named);
  const present = new Set(plan ? entriesIn(plan).map(({ id }) => id) : []);
  const rows = lenses.map(({ id, title, about, source }) => ({
    id,
    title,
    about,
    source,
    ...(plan && { isInPlan: present.has(id) }),
  }));
  context.terminal.print(
    options.json === true ? jsonDocument('lenses', { lenses: rows }) : await listText(context, rows),
  );
  return ExitCode.ok;
};

/** Undefined where no plan was named and the folder does not hold exactly one. */
async function planToList(context: Context, named: string | undefined): Promise<Plan | undefined> {
  if (named === undefined && context.files.plans(context.directory).length !== 1) return undefined;
  return (await openPlan(context, named)).file.plan;
}

interface ListedLens {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly source: string;
  readonly isInPlan?: boolean;
}

async function listText({ terminal }: Context, rows: readonly ListedLens[]): Promise<string> {
  const width = await terminal.measure();
  const indented = (text: string) => wrap(text, terminal.columns - 2, width).map((row) => `  ${row}`);
  const blocks = rows.flatMap(({ id, title, about, source, isInPlan }) => [
    `${terminal.paint('bold', id)}  ${title}${isInPlan ? terminal.paint('green', '  in the plan') : ''}`,
    ...indented(`Asks ${about}.`),
    ...indented(`Source: ${source}.`).map((row) => terminal.paint('dim', row)),
  ]);
  const next = 'Read about one: cnsg guide NAME. Answer it: cnsg edit --lens NAME';
  return [...blocks, '', ...wrap(next, terminal.columns, width)].join('\n');
}

const add: Act = async ({ arguments: [, name, named], options }, context) => {
  const row = lensNamed(demandName(name, 'add'));
  demandFile(named, 'add');
  const changing = await openToChange(context, named);
  const change = lensAdded(changing.numbered, row);
  const where = named === undefined ? '' : ` ${shellWord(named)}`;
  const said = `${change.said} Answer it with: cnsg edit${where} --lens ${row.id}`;
  return finish(context, changing, { ...change, said }, { kind: 'lens', options, content: { lens: row.id } });
};

const remove: Act = async ({ arguments: [, name, named], options }, context) => {
  demandFile(named, 'remove');
  const changing = await openToChange(context, named);
  const row = lensIn(changing, demandName(name, 'remove'));
  const change = lensRemoved(changing.numbered, row);
  if (!(await goesAhead(context, row.title, change.affected, options.yes === true)))
    return ExitCode.cancelled;
  return finish(context, changing, change, { kind: 'lens', options, content: { lens: row.id } });
};

const actions: Readonly<Record<string, Act>> = { list, add, remove };

const lensIds = lenses.map(({ id }) => id);

function isLens(word: string): boolean {
  return lensIds.includes(word);
}

/** @throws UserError where a second lens stands in the place of the file. */
function demandFile(named: string | undefined, action: string): void {
  if (named === undefined || !isLens(named)) return;
  throw new UserError(`\`cnsg lens ${action}\` takes one lens at a time`, {
    help: `Nothing was written. Leave \`${named}\` for a second \`cnsg lens ${action}\`.`,
  });
}

/** @throws UserError where none was named. */
function demandName(name: string | undefined, action: string): string {
  if (name !== undefined) return name;
  throw new UserError(`Which lens do you want to ${action}?`, {
    help: `Name it: ${lensIds.join(', ')}.`,
  });
}

/** A lens to be taken off: also one that this program does not know, as long as the plan has it. */
function lensIn(
  { numbered: { plan } }: Changing,
  name: string,
): { readonly id: string; readonly title: string } {
  const isStrange = plan.lenses !== undefined && Object.hasOwn(plan.lenses, name);
  return isStrange && !lenses.some(({ id }) => id === name) ? { id: name, title: name } : lensNamed(name);
}

/** How many answers are shown before they go. */
const mostShown = 12;

/**
 * Shows the answers that go, and asks whether they shall; nobody is asked where there is none, or where it was said before.
 * @throws UserError when nobody can be asked.
 */
async function goesAhead(
  context: Context,
  title: string,
  answers: readonly string[],
  isAgreed: boolean,
): Promise<boolean> {
  if (answers.length === 0 || isAgreed) return true;
  const { terminal } = context;
  const count = answers.length === 1 ? 'one answer' : `${answers.length} answers`;
  const more = answers.length > mostShown ? [`and ${answers.length - mostShown} more`] : [];
  const lines = [...answers.slice(0, mostShown), ...more].map(visibleLine);
  if (!terminal.interactive) {
    terminal.note(visible(lines.map((line) => `  ${line}`).join('\n')));
    throw new UserError(`The lens “${title}” holds ${count}`, {
      help: 'Nothing was written. Say --yes to take it off with all of them.',
    });
  }
  const isYes = await confirmed(context, {
    heading: `Lens: ${title}`,
    prompt: `Take the lens off the plan, with ${count}?`,
    guidance: [lines.join('\n')],
    yes: 'Take it off',
    no: 'Leave it as it is',
    usual: 'no',
  });
  if (!isYes) terminal.note('Nothing was changed.');
  return isYes;
}
