import type { LensChecks } from '../check/check-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { lensFindings } from './findings.ts';
import { type LensEntry, lenses } from './index.ts';
import type { Lens } from './lens.ts';

/** The lenses that a plan has, in the order in which they are listed. */
export function entriesIn({ lenses: said }: Plan): readonly LensEntry[] {
  return lenses.filter(({ id }) => said !== undefined && Object.hasOwn(said, id));
}

/** The lenses that a plan has, loaded. */
export function lensesIn(plan: Plan): Promise<readonly Lens[]> {
  return Promise.all(entriesIn(plan).map(({ load }) => load()));
}

/** What the lenses of a plan add to its check. */
export async function lensChecksFor(file: PlanFile): Promise<LensChecks> {
  const loaded = await lensesIn(file.plan);
  return {
    problems: lensFindings(
      file,
      loaded,
      lenses.map(({ id }) => id),
    ),
    rules: loaded.flatMap(({ rules }) => rules),
  };
}
