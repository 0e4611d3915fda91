import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { findStep } from '../core/method/steps.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';
import { reportData } from '../core/report/data.ts';
import { showPlan } from '../core/report/show.ts';
import { jsonDocument, openPlan } from './plans.ts';
import type { Act, Input } from './table.ts';

export const show: Act = async (input, context) => {
  const { named, only } = meant(input, context);
  const { path, file } = await openPlan(context, named);
  const { terminal } = context;
  if (input.options.json)
    terminal.print(jsonDocument('plan', { plan: path, content: reportData(file.plan) }));
  else await terminal.page(await shown(context, file, only));
  return ExitCode.ok;
};

async function shown({ terminal }: Context, { plan }: PlanFile, only: string | undefined): Promise<string> {
  const { columns, paint } = terminal;
  const markdown = (text: string, width: number) => terminal.markdown(text, width);
  return showPlan(plan, {
    columns,
    paint,
    width: await terminal.measure(),
    markdown,
    ...(only !== undefined && { only }),
  });
}

/** `cnsg show C3` means an element of the only plan; `cnsg show FILE C3` names both. */
function meant(
  { arguments: [first, second], options }: Input,
  context: Context,
): { named: string | undefined; only: string | undefined } {
  const step = typeof options.step === 'string' ? stepIn(options.step) : undefined;
  const isFile =
    first === undefined ||
    first === '-' ||
    second !== undefined ||
    /\.ya?ml$/i.test(first) ||
    context.files.exists(first);
  return isFile ? { named: first, only: second ?? step } : { named: undefined, only: first };
}

/** @throws UserError when there is no such step. */
export function stepIn(text: string) {
  const step = findStep(text.toLowerCase());
  if (step) return step;
  throw new UserError(`There is no step \`${text}\``, {
    help: 'Name it by number, 1 to 5, or as objectives, customers, strategies, concepts, impact.',
  });
}
