import type { PlanFile } from '../plan/plan-file.ts';
import { type Arrangement, arranged } from './resolve-state.ts';

/**
 * Joins two plans that have no common start, or none that is known: what only one has is taken, what both have once, and
 * what they say differently is a conflict.
 * @throws Doubt where that cannot be told in the plan's terms.
 */
export function joinedPlans(ours: PlanFile, theirs: PlanFile): Arrangement {
  return arranged({
    ours,
    theirs,
    base: undefined,
    isBaseWhole: false,
    settled: undefined,
    isJoin: true,
    places: new Map(),
    renames: [],
  });
}
