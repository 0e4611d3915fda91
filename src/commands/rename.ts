import { ExitCode } from '../context.ts';
import { renamed } from '../core/plan/rename.ts';
import { visible } from '../core/visible.ts';
import { jsonDocument } from './json-document.ts';
import { openPlan } from './open-plan.ts';
import { isStandardInput } from './plans.ts';
import { saveOver } from './saving.ts';
import type { Act } from './table.ts';

export const rename: Act = async ({ arguments: [old = '', to = '', named], options }, context) => {
  const { path, file } = await openPlan(context, named);
  const { file: changed, from, references } = renamed(file, old, to);
  const { text } = changed;
  const isPiped = isStandardInput(path);
  if (!isPiped) saveOver(context, path, file.text, text);
  const result = { plan: path, from, to, references, ...(isPiped && { text }) };
  const words = references === 1 ? '1 reference' : `${references} references`;
  const told = isPiped ? text : visible(`${from} is now ${to}, with ${words}, in ${path}`);
  context.terminal.print(options.json ? jsonDocument('rename', result) : told);
  return ExitCode.ok;
};
