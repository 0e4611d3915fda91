import { chosenConcepts } from './concept-standing.ts';
import type { Outline } from './outline.ts';
import type { ReadinessAnswers } from './readiness-fields.ts';
import { saysNone } from './says-none.ts';

/** A touchpoint of a concept. */
export interface Led {
  readonly concept: string;
  readonly id: string;
  /** Its id where it has no name. */
  readonly name: string;
  /** Undefined where nobody leads it; may be `TBD`. */
  readonly lead: string | undefined;
}

/** All touchpoints of all chosen concepts; one that is called `none` is none. */
export function ledTouchpoints(plan: Outline, { concepts }: ReadinessAnswers): readonly Led[] {
  return chosenConcepts(plan).flatMap((concept) =>
    [...(concepts.get(concept)?.touchpoints ?? [])]
      .map(([id, { name = id, lead }]) => ({
        concept,
        id,
        name: name.trim(),
        lead: lead === undefined || saysNone(lead) ? undefined : lead.trim(),
      }))
      .filter(({ name }) => !saysNone(name)),
  );
}
