import type { Context } from '../context.ts';
import { errorsIn } from '../core/check/errors-in.ts';
import { onlyChanged } from '../core/merge/dress.ts';
import { mergePlans } from '../core/merge/merge-plans.ts';
import type { Marking, Sides } from '../core/merge/merged.ts';
import { type Settled, settle } from '../core/merge/settled.ts';
import { isSound } from '../core/merge/sound.ts';

/** How a merge of three texts ends: in the plan's terms, else by git's lines, else with all of each between markers. */
export async function settledSides(
  { git, today }: Context,
  sides: Sides,
  marking: Marking,
): Promise<Settled> {
  const winner = onlyChanged(sides);
  if (winner !== undefined)
    return { kind: 'merged', text: winner, by: 'plan', why: undefined, conflicts: [] };
  return settle({
    sides,
    marking,
    mergePlan: () => mergePlans(sides, marking, (text) => errorsIn(text, today())),
    mergeLines: () => git.mergeLines(sides, marking),
    isSound: (text) => isSound(sides, text),
  });
}
