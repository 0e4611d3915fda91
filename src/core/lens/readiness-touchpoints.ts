import type { ReadinessAnswers } from './readiness-answers.ts';
import { isToBeFound, saysNone } from './says-none.ts';

/** A touchpoint of a concept. */
export interface Led {
  readonly concept: string;
  readonly id: string;
  /** Its id where it has no name. */
  readonly name: string;
  /** Undefined where nobody leads it; may be `TBD`. */
  readonly lead: string | undefined;
}

/** All touchpoints of all concepts; one that is called `none` is none. */
export function ledTouchpoints({ concepts }: ReadinessAnswers): readonly Led[] {
  return [...concepts].flatMap(([concept, { touchpoints }]) =>
    [...(touchpoints ?? [])]
      .map(([id, { name = id, lead }]) => ({
        concept,
        id,
        name: name.trim(),
        lead: lead === undefined || saysNone(lead) ? undefined : lead.trim(),
      }))
      .filter(({ name }) => !saysNone(name)),
  );
}

/** The touchpoints that nobody leads; what is TBD is known to be open, and no fault. */
export function unownedTouchpoints(answers: ReadinessAnswers): readonly Led[] {
  return ledTouchpoints(answers).filter(({ lead }) => lead === undefined);
}

/** The touchpoints whose lead is still to be found out. */
export function touchpointsToAssign(answers: ReadinessAnswers): readonly Led[] {
  return ledTouchpoints(answers).filter(({ lead }) => lead !== undefined && isToBeFound(lead));
}
