import { chance as chanceOf } from '../generate/chance.ts';
import { type Edit, edited } from './edit.ts';
import { focused, sourceOf } from './edit-source.ts';
import { makePlan } from './make-plan.ts';
import { drawScript } from './script.ts';
import { branch, type TypedPlan } from './typed-plan.ts';

/** A plan, and what two people did to it apart. */
export interface Trial {
  readonly seed: number;
  readonly base: TypedPlan;
  readonly ours: readonly Edit[];
  readonly theirs: readonly Edit[];
  /** Whether both sides added the file: the plan before the edits is unknown. */
  readonly isUnrelated: boolean;
}

/**
 * The trial of a seed, always the same. In one of four both sides work on a few elements; in one of six they share an
 * edit; in one of thirty they have no common start.
 */
export function trialOf(seed: number): Trial {
  const chance = chanceOf(seed);
  const base = makePlan(chance);
  const everywhere = sourceOf(base, chance);
  const source = chance.below(4) === 0 ? focused(everywhere, chance) : everywhere;
  const shared = chance.below(6) === 0 ? drawScript(source, chance).slice(0, 1) : [];
  const ours = [...drawScript(source, chance), ...shared];
  const theirs = [...shared, ...drawScript(source, chance)];
  return { seed, base, ours, theirs, isUnrelated: chance.below(30) === 0 };
}

/** The three plans of a trial. */
export interface Plans {
  readonly base: TypedPlan;
  readonly ours: TypedPlan;
  readonly theirs: TypedPlan;
}

export function plansOf({ base, ours, theirs, isUnrelated }: Trial): Plans {
  const start = isUnrelated ? { ...base, root: branch('map', []) } : base;
  return { base: start, ours: edited(base, ours), theirs: edited(base, theirs) };
}
