import { type Context, ExitCode } from '../context.ts';
import type { Change } from '../core/change/change.ts';
import { type NumberedPlan, numberedPlan } from '../core/change/numbered-plan.ts';
import { updateAtOnce } from '../core/plan/update.ts';
import { visible } from '../core/visible.ts';
import { jsonDocument } from './json-document.ts';
import { openPlan } from './open-plan.ts';
import { isStandardInput } from './plans.ts';
import { saveOver } from './saving.ts';
import type { Input } from './table.ts';

/** A plan that one command changes. */
export interface Changing {
  readonly path: string;
  readonly numbered: NumberedPlan;
}

interface Telling {
  readonly kind: string;
  readonly options: Input['options'];
  readonly content?: object;
  readonly saved?: ((text: string) => void) | undefined;
}

/** Reads the plan that is to be changed. @throws UserError as `openPlan` does. */
export async function openToChange(context: Context, named: string | undefined): Promise<Changing> {
  const { path, file } = await openPlan(context, named);
  return { path, numbered: numberedPlan(file) };
}

/**
 * Makes a change, saves the plan and says what is so now; a plan from standard input goes to standard output.
 * @param kind the name of the JSON document, which holds `content` besides; `saved` is called between saving and saying.
 * @throws UserError when the plan was changed by somebody else in the meantime.
 */
export function finish(
  context: Context,
  { path, numbered }: Changing,
  { edits, said, affected }: Change,
  { kind, options, content = {}, saved }: Telling,
): ExitCode {
  const { text } = updateAtOnce(numbered, edits);
  const isPiped = isStandardInput(path);
  if (!isPiped) saveOver(context, path, numbered.text, text);
  saved?.(text);
  const changed = text !== numbered.text;
  const result = { plan: path, changed, said, affected, ...content, ...(isPiped && { text }) };
  const written = changed ? `\nWritten: ${path}` : '';
  const told = isPiped ? text : visible(said + written);
  context.terminal.print(options.json ? jsonDocument(kind, result) : told);
  return ExitCode.ok;
}

/** What was typed for an option; undefined where it was left out. */
export function textOption(options: Input['options'], name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
