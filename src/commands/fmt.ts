import { type Context, ExitCode } from '../context.ts';
import { formatPlan } from '../core/plan/format.ts';
import { jsonDocument, namedOrAll, openPlan } from './plans.ts';
import { saveOver } from './saving.ts';
import type { Act } from './table.ts';

interface Formatted {
  readonly file: string;
  readonly changed: boolean;
}

export const fmt: Act = async ({ arguments: named, options }, context) => {
  const isCheck = options.check === true;
  const results: Formatted[] = [];
  for (const path of namedOrAll(context, named)) results.push(await formatFile(context, path, isCheck));
  const changed = results.filter((result) => result.changed);
  if (options.json) context.terminal.print(jsonDocument('fmt', { files: results, written: !isCheck }));
  else if (!named.includes('-')) context.terminal.print(words(changed, isCheck));
  return isCheck && changed.length > 0 ? ExitCode.findings : ExitCode.ok;
};

async function formatFile(context: Context, path: string, isCheck: boolean): Promise<Formatted> {
  const { file } = await openPlan(context, path);
  const text = file.root ? formatPlan(file.text, file.root) : file.text;
  if (path === '-' && !isCheck) context.terminal.print(text);
  else if (!isCheck) saveOver(context, path, file.text, text);
  return { file: path, changed: text !== file.text };
}

function words(changed: readonly Formatted[], isCheck: boolean): string {
  if (changed.length === 0) return 'Everything is in canonical form.';
  return changed.map(({ file }) => `${isCheck ? 'Would change' : 'Changed'}: ${file}`).join('\n');
}
