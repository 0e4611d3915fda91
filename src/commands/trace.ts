import type { Paint } from '../context.ts';
import { ExitCode } from '../context.ts';
import { type Branch, chains, dependents } from '../core/check/trace.ts';
import { UserError } from '../core/errors.ts';
import { findElement } from '../core/plan/numbers.ts';
import type { Plan } from '../core/plan/plan.ts';
import { visibleLine } from '../core/visible.ts';
import { jsonDocument } from './json-document.ts';
import { openPlan } from './open-plan.ts';
import { planAndElement } from './plans.ts';
import type { Act } from './table.ts';

export const trace: Act = async (input, context) => {
  const { named, element } = planAndElement(input, context);
  const { path, file } = await openPlan(context, named);
  const branches = element === undefined ? chains(file.plan) : [dependentsOf(file.plan, element)];
  const { terminal } = context;
  if (input.options.json) terminal.print(jsonDocument('trace', { plan: path, branches }));
  else
    await terminal.page(
      branches.length > 0
        ? branches.map((branch) => treeText(branch, terminal.paint)).join('\n')
        : 'There is no objective yet.',
    );
  return ExitCode.ok;
};

function dependentsOf(plan: Plan, wanted: string): Branch {
  const element = findElement(plan, wanted);
  if (element) return dependents(plan, element.id);
  throw new UserError(`There is no element \`${wanted}\` in the plan`, {
    help: 'Name it by id, display number (C3) or exact words; `cnsg show` lists them.',
  });
}

function treeText(branch: Branch, paint: Paint): string {
  return [label(branch, paint), ...branchLines(branch, '', paint)].join('\n');
}

function branchLines({ branches }: Branch, indent: string, paint: Paint): string[] {
  return branches.flatMap((branch, at) => {
    const isLast = at === branches.length - 1;
    return [
      `${indent}${isLast ? '└─ ' : '├─ '}${label(branch, paint)}`,
      ...branchLines(branch, indent + (isLast ? '   ' : '│  '), paint),
    ];
  });
}

function label({ number, text, isGap }: Branch, paint: Paint): string {
  if (isGap) return paint('yellow', `? ${text}`);
  return number ? `${paint('bold', number)} ${visibleLine(text)}` : visibleLine(text);
}
