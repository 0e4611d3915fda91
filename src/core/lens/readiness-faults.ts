import { chosenConcepts } from './concept-standing.ts';
import type { Outline } from './outline.ts';
import type { ReadinessAnswers, readinessTables } from './readiness-fields.ts';
import { type Led, ledTouchpoints } from './readiness-touchpoints.ts';
import { isToBeFound } from './says-none.ts';

type ReadinessField = keyof typeof readinessTables.concepts;

/** What a chosen concept has to say, in the order in which it is asked. */
const wanted = [
  ['skills', 'skills to gain'],
  ['habits', 'habits to drop'],
  ['touchpoints', 'who leads the touchpoints'],
  ['silos', 'silos to bridge'],
  ['networkInside', 'what your own people have to do'],
] as const satisfies readonly (readonly [ReadinessField, string])[];

/** A chosen concept with parts of its answers, in words. */
interface OfConcept {
  readonly concept: string;
  readonly parts: readonly string[];
}

/** The chosen concepts that leave something open, with what. */
export function leftOpen(plan: Outline, { concepts }: ReadinessAnswers): readonly OfConcept[] {
  return chosenConcepts(plan).flatMap((concept) => {
    const said = concepts.get(concept);
    const parts = wanted.filter(([key]) => isEmpty(said?.[key])).map(([, words]) => words);
    return parts.length > 0 ? [{ concept, parts }] : [];
  });
}

/** The chosen concepts of which something is still to be found out, with what. */
export function toBeFound(plan: Outline, answers: ReadinessAnswers): readonly OfConcept[] {
  const unassigned = ledTouchpoints(plan, answers).filter(({ lead = '' }) => isToBeFound(lead));
  return chosenConcepts(plan).flatMap((concept) => {
    const said = answers.concepts.get(concept);
    const words = wanted.filter(([key]) => textsIn(said?.[key]).some(isToBeFound)).map(([, part]) => part);
    const leads = unassigned
      .filter((led) => led.concept === concept)
      .map(({ name }) => `who leads “${name}”`);
    return words.length + leads.length > 0 ? [{ concept, parts: [...words, ...leads] }] : [];
  });
}

/** The touchpoints of chosen concepts that nobody leads; what is TBD is known to be open, and no fault. */
export function unownedTouchpoints(plan: Outline, answers: ReadinessAnswers): readonly Led[] {
  return ledTouchpoints(plan, answers).filter(({ lead }) => lead === undefined);
}

type Said = string | readonly string[] | ReadonlyMap<string, unknown> | undefined;

function isEmpty(said: Said): boolean {
  return said instanceof Map ? said.size === 0 : textsIn(said).every((text) => text.trim() === '');
}

/** The texts of an answer; the touchpoints of a concept are no texts. */
function textsIn(said: Said): readonly string[] {
  if (typeof said === 'string') return [said];
  return Array.isArray(said) ? said : [];
}
