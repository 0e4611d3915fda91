import { type Context, ExitCode } from '../context.ts';
import { findStep, type StepId } from '../core/method/steps.ts';
import { valueAt } from '../core/plan/edit.ts';
import type { Section } from '../core/plan/fields.ts';
import { findElement } from '../core/plan/numbers.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';
import type { LensSection } from '../core/report/lens-section.ts';
import { nothingCalled, showPlan } from '../core/report/show.ts';
import { lensesOn } from '../core/report/show-element-lenses.ts';
import { lensEntry } from '../core/report/show-lens-entry.ts';
import { jsonDocument } from './json-document.ts';
import { lensesOf } from './lenses.ts';
import { openPlan } from './open-plan.ts';
import { planAndElement } from './plans.ts';
import { stepIn } from './step.ts';
import type { Act } from './table.ts';

export const show: Act = async (input, context) => {
  const { named, element } = planAndElement(input, context);
  const only = element ?? (typeof input.options.step === 'string' ? stepIn(input.options.step) : undefined);
  const { path, file } = await openPlan(context, named);
  const { terminal } = context;
  if (input.options.json) terminal.print(jsonDocument('plan', { plan: path, ...contentOf(file, only) }));
  else await terminal.page(await shown(context, file, only));
  return ExitCode.ok;
};

const sectionsOf: Readonly<Record<StepId, readonly Section[]>> = {
  objectives: ['objectives'],
  customers: ['segments', 'leftOut'],
  strategies: ['strategies'],
  concepts: ['concepts'],
  impact: ['metrics'],
};

/** What the file holds: all of it, of a step, or of one element with its kind and the way to it. */
function contentOf({ plan, root }: PlanFile, only: string | undefined): object {
  if (only === undefined) return { content: valueAt(root, []) };
  const step = findStep(only);
  if (step) {
    return { step, content: Object.fromEntries(sectionsOf[step].map((key) => [key, valueAt(root, [key])])) };
  }
  const address = findElement(plan, only);
  const entry = address ? undefined : lensEntry(plan, only);
  if (entry)
    return { element: { kind: 'lens-entry', id: entry.path.at(-1), path: entry.path }, content: entry.value };
  if (!address) throw nothingCalled(only);
  const lenses = Object.fromEntries(lensesOn(address, plan));
  return {
    element: address,
    content: valueAt(root, address.path),
    ...(Object.keys(lenses).length > 0 && { lenses }),
  };
}

/** What the lenses of a plan tell; nothing of them is loaded where it has none. */
async function lensSections(plan: Plan): Promise<readonly LensSection[]> {
  const lenses = await lensesOf(plan);
  if (lenses.length === 0) return [];
  const { planData } = await import('../core/report/plan-data-of.ts');
  return planData(plan, { lenses }).lensSections;
}

async function shown({ terminal }: Context, { plan }: PlanFile, only: string | undefined): Promise<string> {
  const { columns, paint } = terminal;
  const markdown = (text: string, width: number) => terminal.markdown(text, width);
  return showPlan(plan, {
    columns,
    paint,
    width: await terminal.measure(),
    markdown,
    lenses: only === undefined ? await lensSections(plan) : [],
    ...(only !== undefined && { only }),
  });
}
