import type { LensAnswers } from './field.ts';
import type { Outline } from './outline.ts';
import type { readinessTables } from './readiness-fields.ts';
import { isToBeFound } from './says-none.ts';

export type ReadinessAnswers = LensAnswers<typeof readinessTables>;
export type ReadinessField = keyof typeof readinessTables.concepts;

/** What a chosen concept has to say, in the order in which it is asked. */
const wanted = [
  ['skills', 'skills to gain'],
  ['habits', 'habits to drop'],
  ['touchpoints', 'who leads its touchpoints'],
  ['silos', 'silos to bridge'],
  ['networkInside', 'what your own people have to do'],
] as const satisfies readonly (readonly [ReadinessField, string])[];

/** The answers about chosen concepts alone: nobody waits yet for what the others would need. */
export function ofChosen(answers: ReadinessAnswers, { concepts }: Outline): ReadinessAnswers {
  return {
    ...answers,
    concepts: new Map([...answers.concepts].filter(([id]) => concepts.get(id)?.status === 'chosen')),
  };
}

/** What a concept leaves open, in words. */
export function leftOpen({ concepts }: ReadinessAnswers, id: string): readonly string[] {
  const answer = concepts.get(id);
  return wanted.filter(([key]) => isEmpty(answer?.[key])).map(([, words]) => words);
}

/** What a concept says is still to be found out, in words. */
export function toBeFound({ concepts }: ReadinessAnswers, id: string): readonly string[] {
  const answer = concepts.get(id);
  return wanted.filter(([key]) => textsIn(answer?.[key]).some(isToBeFound)).map(([, words]) => words);
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
