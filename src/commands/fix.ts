import type { Context } from '../context.ts';
import { fixed } from '../core/check/fixes.ts';
import { UserError } from '../core/errors.ts';
import { type PlanFile, readPlan } from '../core/plan/plan-file.ts';
import { visible } from '../core/visible.ts';
import { fieldsOf } from './lenses.ts';
import { isStandardInput } from './plans.ts';
import { saveOver } from './saving.ts';

/** Mends what cannot lose anything, and shows each line that changes; only shows them where it is a preview. */
export async function fixPlan(context: Context, path: string, isWritten: boolean): Promise<void> {
  const file = planIn(context, path);
  if (!file) return;
  const text = fixed(file, await fieldsOf(file.plan));
  if (text === file.text) return;
  context.terminal.note(
    `${isWritten ? 'Mended' : 'Would mend'} in ${visible(path)}:\n${await context.terminal.changedLines(file.text, text)}`,
  );
  if (isWritten) saveOver(context, path, file.text, text);
}

/**
 * Undefined for what cannot be read as a plan: the check tells of it.
 * @throws UserError for standard input.
 */
function planIn({ files }: Context, path: string): PlanFile | undefined {
  if (isStandardInput(path))
    throw new UserError('Standard input cannot be mended', { help: 'Name the file of the plan.' });
  try {
    const read = files.read(path);
    return read.kind === 'text' ? readPlan(read.text) : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
