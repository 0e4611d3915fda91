import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import type { Plan } from '../core/plan/plan.ts';
import { fullReport, isOurReport } from '../core/report/full.ts';
import { visible } from '../core/visible.ts';
import { jsonDocument } from './json-document.ts';
import { besidePlan, isStandardInput, openPlan } from './plans.ts';
import type { Act } from './table.ts';

export const report: Act = async ({ arguments: [named], options }, context) => {
  const { path, file } = await openPlan(context, named);
  const text = await reportText(context, file.plan);
  if (options.out === '-' || (isStandardInput(path) && options.out === undefined)) {
    context.terminal.print(options.json ? jsonDocument('report', { markdown: text }) : text);
    return ExitCode.ok;
  }
  const out = typeof options.out === 'string' ? options.out : besidePlan(path, '.md');
  if (context.files.resolve(out) === context.files.resolve(path)) throw overThePlan(out);
  writeReport(context, out, text, options.force === true);
  context.terminal.print(
    options.json ? jsonDocument('report', { plan: path, report: out }) : visible(`Written: ${out}`),
  );
  return ExitCode.ok;
};

/** The full report of a plan as Markdown. */
export function reportText({ templates }: Context, plan: Plan): Promise<string> {
  return fullReport(plan, (name, data, escaped) => templates.render(name, data, escaped));
}

/**
 * Writes a report in place of an older one.
 * @throws UserError when a file stands there that was not written here, unless it is forced.
 */
export function writeReport({ files }: Context, path: string, text: string, isForced: boolean): void {
  const found = files.exists(path) ? files.read(path) : undefined;
  const foundText = found?.kind === 'text' ? found.text : undefined;
  if (found && !isForced && (foundText === undefined || !isOurReport(foundText))) throw notOurs(path);
  const saved = files.save(path, text, isForced ? 'anything' : { text: foundText });
  if (saved.kind === 'changed')
    throw new UserError(`${path} was changed while the report was made`, { help: 'Run it again.' });
}

function overThePlan(path: string): UserError {
  return new UserError(`${path} is the plan itself`, {
    help: 'Write the report to another file with --out.',
  });
}

function notOurs(path: string): UserError {
  return new UserError(`${path} was not written by cnsg, so it is left alone`, {
    help: 'Write to another file with --out, or replace it with `cnsg report --force`.',
  });
}
