import { wordsOf } from '../words.ts';
import { folded } from '../workshop/alike.ts';
import { chosenConcepts } from './concept-standing.ts';
import type { Outline } from './outline.ts';
import type { ReadinessAnswers } from './readiness-fields.ts';
import { isToBeFound, saysNone } from './says-none.ts';

/** Something that several chosen concepts may wait for, with the concepts in the plan's order. */
export interface Awaited {
  readonly words: string;
  readonly concepts: readonly string[];
}

export type AwaitedField = 'skills' | 'habits' | 'silos';

/**
 * Skills, habits or bridges with the chosen concepts that wait for each: what most of them wait for first, else in the
 * order of the plan. What differs in case, accents, signs or order alone is one.
 */
export function rolledUp(
  plan: Outline,
  { concepts }: ReadinessAnswers,
  field: AwaitedField,
): readonly Awaited[] {
  const found = new Map<string, Awaited>();
  for (const concept of chosenConcepts(plan)) {
    for (const text of (concepts.get(concept)?.[field] ?? []).filter(isAwaited)) {
      const { words, concepts: waiting } = found.get(gistOf(text)) ?? { words: text.trim(), concepts: [] };
      found.set(gistOf(text), { words, concepts: [...new Set([...waiting, concept])] });
    }
  }
  return [...found.values()].toSorted((one, other) => other.concepts.length - one.concepts.length);
}

function isAwaited(text: string): boolean {
  return text.trim() !== '' && !saysNone(text) && !isToBeFound(text);
}

/** The words of a text in alphabetical order, but for those that only join: `service/IT` is `IT with service`. */
function gistOf(text: string): string {
  const words = wordsOf(folded(text)).filter((word) => word !== 'and' && word !== 'with');
  return words.toSorted().join(' ');
}
