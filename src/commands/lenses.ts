import type { LensChecks } from '../core/check/check-plan.ts';
import type { Lens } from '../core/lens/lens.ts';
import type { Fields } from '../core/plan/field.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';

/** The lenses that a plan has; nothing of them is loaded where it has none. */
export async function lensesOf(plan: Plan): Promise<readonly Lens[]> {
  if (plan.lenses === undefined) return [];
  const { lensesIn } = await import('../core/lens/loaded.ts');
  return lensesIn(plan);
}

/** What the lenses of a plan add to its check; undefined where it has none. */
export async function lensChecksOf(file: PlanFile): Promise<LensChecks | undefined> {
  if (file.plan.lenses === undefined) return undefined;
  const { lensChecksFor } = await import('../core/lens/loaded.ts');
  return lensChecksFor(file);
}

/** The fields of a plan with those of the lenses that it has; undefined where it has none, and the plan's own will do. */
export async function fieldsOf(plan: Plan): Promise<Fields | undefined> {
  if (plan.lenses === undefined) return undefined;
  const [{ lensFormat }, { entriesIn }, { fieldsWith }] = await Promise.all([
    import('../core/lens/format.ts'),
    import('../core/lens/loaded.ts'),
    import('../core/plan/with-lenses.ts'),
  ]);
  return fieldsWith((await lensFormat(entriesIn(plan))).fields);
}
