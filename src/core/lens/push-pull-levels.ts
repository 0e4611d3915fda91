import { tbd } from '../plan/plan.ts';
import { type CapabilityId, capabilityIds, type PushPullAnswers } from './push-pull-fields.ts';

/** Where a capability stands and has to be; what is TBD is not known yet. */
export function levelsOf(
  { plan: { maturity } }: PushPullAnswers,
  id: CapabilityId,
): { readonly now: number | undefined; readonly needed: number | undefined } {
  const { now, needed } = maturity?.[id] ?? {};
  return { now: now === tbd ? undefined : now, needed: needed === tbd ? undefined : needed };
}

/** The capabilities that fall short of what is needed, the widest gap first; nothing at all falls short of anything. */
export function shortfalls(answers: PushPullAnswers): readonly CapabilityId[] {
  return capabilityIds
    .filter((id) => gapOf(answers, id) > 0)
    .toSorted((a, b) => gapOf(answers, b) - gapOf(answers, a));
}

function gapOf(answers: PushPullAnswers, id: CapabilityId): number {
  const { now, needed } = levelsOf(answers, id);
  if (now === undefined) return 0;
  return needed === undefined ? (now === 0 ? 1 : 0) : needed - now;
}

/** Whether both ends of a capability's gap are known. */
export function isJudged(answers: PushPullAnswers, id: CapabilityId): boolean {
  const { now, needed } = levelsOf(answers, id);
  return now !== undefined && needed !== undefined;
}

/** `1 of 3`, or `at 0` where nobody says what is needed. */
export function levelsInFigures(answers: PushPullAnswers, id: CapabilityId): string {
  const { now, needed } = levelsOf(answers, id);
  return needed === undefined ? `at ${now}` : `${now} of ${needed}`;
}
