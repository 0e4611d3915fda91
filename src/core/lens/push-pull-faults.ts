import { liveConcepts, weighedConcepts } from './concept-standing.ts';
import type { Outline } from './outline.ts';
import { type CapabilityId, capabilityIds, type PushPullAnswers } from './push-pull-fields.ts';
import { isJudged, levelsOf } from './push-pull-levels.ts';

/** Those concepts that count and go one way. */
export function going(
  direction: 'push' | 'pull',
  plan: Outline,
  answers: PushPullAnswers,
): readonly string[] {
  return weighedConcepts(plan).filter((id) => answers.concepts.get(id)?.direction === direction);
}

/** All concepts that count, where every one is push; none as long as one pulls or is not placed. */
export function allPush(plan: Outline, answers: PushPullAnswers): readonly string[] {
  const pushing = going('push', plan, answers);
  return pushing.length === weighedConcepts(plan).length ? pushing : [];
}

/** The concepts that count and are neither push nor pull. */
export function unplaced(plan: Outline, { concepts }: PushPullAnswers): readonly string[] {
  return weighedConcepts(plan).filter((id) => concepts.get(id)?.direction === undefined);
}

/** The concepts with a direction and no reason for it, but for those that were set aside. */
export function unreasoned(plan: Outline, { concepts }: PushPullAnswers): readonly string[] {
  return liveConcepts(plan).filter((id) => {
    const { direction, reason } = concepts.get(id) ?? {};
    return direction !== undefined && reason === undefined;
  });
}

/** The concepts that count on pull while no capability is judged at all. */
export function pullingUnjudged(plan: Outline, answers: PushPullAnswers): readonly string[] {
  return isAnyJudged(answers) ? [] : going('pull', plan, answers);
}

/** The capabilities of which an end of the gap is open, as soon as anything is known of one. */
export function halfJudged(answers: PushPullAnswers): readonly CapabilityId[] {
  return isAnyJudged(answers) ? capabilityIds.filter((id) => !isJudged(answers, id)) : [];
}

function isAnyJudged(answers: PushPullAnswers): boolean {
  return capabilityIds.some((id) =>
    Object.values(levelsOf(answers, id)).some((level) => level !== undefined),
  );
}

/** The capabilities that are needed on a lower level than there is. */
export function neededBelowNow(answers: PushPullAnswers): readonly CapabilityId[] {
  return capabilityIds.filter((id) => {
    const { now, needed } = levelsOf(answers, id);
    return now !== undefined && needed !== undefined && needed < now;
  });
}
