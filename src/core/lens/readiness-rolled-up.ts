import { isSetAside } from '../method/concepts.ts';
import { tbd } from '../plan/plan.ts';
import type { LensAnswers } from './field.ts';
import type { Outline } from './outline.ts';
import type { readinessTables } from './readiness-fields.ts';

export type ReadinessAnswers = LensAnswers<typeof readinessTables>;

/** The answers without those about concepts that were set aside: nobody waits for what these would need. */
export function withoutSetAside(answers: ReadinessAnswers, { concepts }: Outline): ReadinessAnswers {
  return {
    ...answers,
    concepts: new Map([...answers.concepts].filter(([id]) => !isSetAside(concepts.get(id)?.status))),
  };
}

/** Something that several concepts may wait for, with the concepts in the plan's order. */
export interface Awaited {
  readonly words: string;
  readonly concepts: readonly string[];
}

/** What is typed where there is nothing to gain or to bridge. */
const nothing = new Set([
  'none',
  'nothing',
  'no',
  '-',
  '–',
  'keine',
  'nichts',
  'aucun',
  'aucune',
  'ninguna',
  'nada',
]);

/**
 * Skills, habits or bridges with the concepts that wait for each: what most of them wait for first, else in the order of
 * the plan. The same words in other capitals or spacing are one.
 */
export function rolledUp(
  { concepts }: ReadinessAnswers,
  field: 'skills' | 'habits' | 'silos',
): readonly Awaited[] {
  const found = new Map<string, { words: string; concepts: Set<string> }>();
  for (const [concept, answer] of concepts) {
    for (const text of answer[field] ?? []) {
      const key = sameWords(text);
      if (key === '' || nothing.has(key)) continue;
      const entry = found.get(key) ?? { words: text.trim(), concepts: new Set() };
      entry.concepts.add(concept);
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .map(({ words, concepts: waiting }) => ({ words, concepts: [...waiting] }))
    .sort((one, other) => other.concepts.length - one.concepts.length);
}

function sameWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
}

/** A touchpoint of a concept. */
export interface Led {
  readonly concept: string;
  readonly id: string;
  /** Its id where it has no name. */
  readonly name: string;
  /** Undefined where nobody leads it; may be `TBD`. */
  readonly lead: string | undefined;
}

/** All touchpoints of all concepts. */
export function ledTouchpoints({ concepts }: ReadinessAnswers): readonly Led[] {
  return [...concepts].flatMap(([concept, { touchpoints }]) =>
    [...(touchpoints ?? [])].map(([id, { name = id, lead }]) => ({ concept, id, name, lead })),
  );
}

/** The touchpoints that nobody leads; what is TBD is known to be open, and no fault. */
export function unownedTouchpoints(answers: ReadinessAnswers): readonly Led[] {
  return ledTouchpoints(answers).filter(({ lead }) => !lead?.trim());
}

/** The touchpoints whose lead is still to be found out. */
export function touchpointsToAssign(answers: ReadinessAnswers): readonly Led[] {
  return ledTouchpoints(answers).filter(({ lead }) => lead?.trim() === tbd);
}
