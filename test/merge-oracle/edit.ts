import { copyOf, type TypedPlan } from './typed-plan.ts';

/**
 * One thing that somebody does to a plan. It names what it touches and brings along what it adds, so that it does the
 * same whatever was done before it, and nothing where what it touches is gone: edits can be dropped one by one.
 */
export interface Edit {
  readonly told: string;
  readonly apply: (plan: TypedPlan) => void;
}

/** A plan after edits; the plan itself stays as it is. */
export function edited(plan: TypedPlan, edits: readonly Edit[]): TypedPlan {
  const copy = { ...plan, root: copyOf(plan.root) };
  for (const { apply } of edits) apply(copy);
  return copy;
}
