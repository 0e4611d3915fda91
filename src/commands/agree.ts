import { type Context, ExitCode } from '../context.ts';
import { agreed } from '../core/change/agree.ts';
import { checkPlan } from '../core/check/check-plan.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { UserError } from '../core/errors.ts';
import { updatePlan } from '../core/plan/update.ts';
import { visible } from '../core/visible.ts';
import { wrap } from '../core/wrap.ts';
import { type Changing, finish, openToChange, textOption } from './changing.ts';
import { confirmed } from './confirm.ts';
import { jsonDocument } from './json-document.ts';
import { settingsFor } from './settings.ts';
import type { Act } from './table.ts';

export const agree: Act = async ({ arguments: [named], options }, context) => {
  const changing = await openToChange(context, named);
  const errors = errorsToCome(context, changing);
  if (errors.length > 0 && options.json !== true) await showErrors(context, errors);
  const isYes = options.yes === true;
  if (!isYes && isAlready(changing) && !context.terminal.interactive)
    return leftAsItIs(context, changing, options.json === true);
  if (!isYes && !(await isAgreedTo(context, changing, errors))) {
    context.terminal.note('Nothing was changed.');
    return ExitCode.cancelled;
  }
  const revision = agreed(changing.numbered, {
    date: context.today(),
    note: textOption(options, 'note'),
    by: textOption(options, 'by'),
  });
  const content = { status: 'agreed', revision: revision.number, errors };
  return finish(context, changing, revision, { kind: 'agree', options, content });
};

function isAlready({ numbered }: Changing): boolean {
  return numbered.plan.status === 'agreed';
}

/** The gaps that are errors once the plan is agreed, where they stand now. */
function errorsToCome(context: Context, { path, numbered }: Changing): readonly Diagnostic[] {
  const settings = settingsFor(context, path);
  const now = checkPlan(numbered, settings, context.today()).diagnostics;
  const then = updatePlan(numbered, [{ kind: 'set', path: ['status'], value: 'agreed' }]);
  const grave = checkPlan(then, settings, context.today()).diagnostics.filter(isError);
  const keys = new Set(grave.map(keyOf));
  return now
    .filter((one) => !isError(one) && keys.has(keyOf(one)))
    .map((one) => ({ ...one, severity: 'error' }));
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function keyOf({ code, path, message }: Diagnostic): string {
  return `${code}\n${path}\n${message}`;
}

/** A line for each, so that the question below stays in sight; `cnsg check` tells the rest. */
async function showErrors({ terminal }: Context, errors: readonly Diagnostic[]): Promise<void> {
  const measure = await terminal.measure();
  const rows = (text: string) => wrap(visible(text), terminal.columns - 2, measure);
  const lines = errors.flatMap(({ code, message }) => {
    const [first = '', ...others] = rows(`error[${code}] ${message}`);
    return [first.replace(/^error/, terminal.notePaint('red', 'error')), ...others.map((row) => `  ${row}`)];
  });
  const [above, below] = [rows(announced), rows('Where each stands and how to close it: `cnsg check`.')];
  terminal.note([...above, '', ...lines, '', ...below, ''].join('\n'));
}

const announced = 'Once the plan is agreed, these are errors:';

/** @throws UserError when nobody can be asked. */
async function isAgreedTo(
  context: Context,
  changing: Changing,
  errors: readonly Diagnostic[],
): Promise<boolean> {
  if (!context.terminal.interactive)
    throw new UserError(`Nobody can be asked whether the plan stands${errorWords(errors)}`, {
      help: 'Nothing was written. Say --yes to agree.',
    });
  const already = isAlready(changing);
  return confirmed(context, {
    heading: already ? 'The plan is agreed already' : 'Agreeing to the plan',
    prompt: already ? 'Record another revision?' : 'Do you agree to the plan as it stands?',
    guidance: [
      errors.length > 0
        ? `${errors.length === 1 ? 'One gap becomes an error' : `${errors.length} gaps become errors`}; you can close them later.`
        : 'Nothing becomes an error by it.',
    ],
    yes: already ? 'Record it' : 'Agree',
    no: 'Not now',
    usual: errors.length > 0 ? 'no' : 'yes',
  });
}

function errorWords({ length }: readonly Diagnostic[]): string {
  if (length === 0) return '';
  return `; ${length === 1 ? 'one gap becomes an error' : `${length} gaps become errors`}`;
}

/** A plan that is agreed needs no agreeing; another revision is recorded where that is said. */
function leftAsItIs({ terminal }: Context, { path, numbered }: Changing, isJson: boolean): ExitCode {
  const said = 'The plan is agreed already. Say --yes to record another revision.';
  const { number } = numbered.plan.revisions?.at(-1) ?? {};
  const content = {
    plan: path,
    changed: false,
    said,
    status: 'agreed',
    revision: number ?? null,
    errors: [],
  };
  terminal.print(isJson ? jsonDocument('agree', content) : visible(said));
  return ExitCode.ok;
}
