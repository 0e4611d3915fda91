import { ExitCode } from '../context.ts';
import { renamed } from '../core/plan/rename.ts';
import { jsonDocument, openPlan } from './plans.ts';
import { saveOver } from './saving.ts';
import type { Act } from './table.ts';

export const rename: Act = async ({ arguments: [old = '', to = '', named], options }, context) => {
  const { path, file } = await openPlan(context, named);
  const { file: changed, from, references } = renamed(file, old, to);
  saveOver(context, path, file.text, changed.text);
  const words = references === 1 ? '1 reference' : `${references} references`;
  context.terminal.print(
    options.json
      ? jsonDocument('rename', { plan: path, from, to, references })
      : `${from} is now ${to}, with ${words}, in ${path}`,
  );
  return ExitCode.ok;
};
