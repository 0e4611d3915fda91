import { chosenConcepts } from './concept-standing.ts';
import { type Gap, partsGap } from './gaps.ts';
import type { LensFacts } from './lens-facts.ts';
import { leftOpen, toBeFound, unownedTouchpoints } from './readiness-faults.ts';
import type { ReadinessAnswers } from './readiness-fields.ts';

/** Touchpoints that nobody leads, and what chosen concepts leave open. */
export function readinessGaps({ plan }: LensFacts, answers: ReadinessAnswers): readonly Gap[] {
  const unowned = unownedTouchpoints(plan, answers);
  const namesOf = (id: string) =>
    unowned.filter(({ concept }) => concept === id).map(({ name }) => `“${name}”`);
  return [
    ...chosenConcepts(plan).flatMap((id) => partsGap([id], 'Nobody leads', namesOf(id))),
    ...leftOpen(plan, answers).flatMap(({ concept, parts }) => partsGap([concept], 'Left open:', parts)),
    ...toBeFound(plan, answers).flatMap(({ concept, parts }) =>
      partsGap([concept], 'Still to be found out:', parts),
    ),
  ];
}
