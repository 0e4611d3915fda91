import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { formatPlan } from '../core/plan/format.ts';
import { sentence } from '../core/sentence.ts';
import { visible } from '../core/visible.ts';
import { jsonDocument } from './json-document.ts';
import { fieldsOf } from './lenses.ts';
import { openPlan } from './open-plan.ts';
import { isStandardInput, namedOrAll } from './plans.ts';
import { saveOver } from './saving.ts';
import type { Act } from './table.ts';

type Formatted =
  | { readonly file: string; readonly changed: boolean; readonly text?: string }
  | { readonly file: string; readonly error: UserError };

export const fmt: Act = async ({ arguments: named, options }, context) => {
  const isCheck = options.check === true;
  const results: Formatted[] = [];
  const paths = await namedOrAll(context, named);
  for (const path of paths) results.push(await formatFile(context, path, isCheck, paths.length === 1));
  if (options.json) context.terminal.print(asJson(results, !isCheck));
  else sayWhat(context, results, isCheck);
  const isDifferent = results.some((result) => 'error' in result || (isCheck && result.changed));
  return isDifferent ? ExitCode.findings : ExitCode.ok;
};

/** Of several files, one that cannot be read or written does not keep the others from their form. */
async function formatFile(
  context: Context,
  path: string,
  isCheck: boolean,
  isOnly: boolean,
): Promise<Formatted> {
  try {
    const { file } = await openPlan(context, path);
    const text = file.root ? formatPlan(file.text, file.root, await fieldsOf(file.plan)) : file.text;
    const changed = text !== file.text;
    if (isCheck) return { file: path, changed };
    if (isStandardInput(path)) return { file: path, changed, text };
    saveOver(context, path, file.text, text);
    return { file: path, changed };
  } catch (error) {
    if (isOnly || !(error instanceof UserError)) throw error;
    return { file: path, error };
  }
}

function asJson(results: readonly Formatted[], written: boolean): string {
  const files = results.map((result) =>
    'error' in result ? { file: result.file, error: result.error.message, help: result.error.help } : result,
  );
  return jsonDocument('fmt', { files, written });
}

/** What came from standard input goes to standard output, with nothing else among it. */
function sayWhat({ terminal }: Context, results: readonly Formatted[], isCheck: boolean): void {
  for (const result of results) {
    if ('error' in result) terminal.note(visible(`${result.error.message}\n${sentence(result.error.help)}`));
    else if (result.text !== undefined) terminal.print(result.text);
  }
  const told = results.filter((result) => !('text' in result));
  const changed = told.filter((result) => 'changed' in result && result.changed);
  const verb = isCheck ? 'Would change' : 'Changed';
  for (const { file } of changed) terminal.print(`${verb}: ${visible(file)}`);
  const isClean = changed.length === 0 && told.length > 0 && !results.some((result) => 'error' in result);
  if (isClean) terminal.print('Everything is in canonical form.');
}
