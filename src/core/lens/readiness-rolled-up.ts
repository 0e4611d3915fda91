import { alike } from '../workshop/alike.ts';
import type { ReadinessAnswers } from './readiness-answers.ts';
import { isToBeFound, saysNone } from './says-none.ts';

/** Something that several concepts may wait for, with the concepts in the plan's order. */
export interface Awaited {
  readonly words: string;
  readonly concepts: readonly string[];
}

export type AwaitedField = 'skills' | 'habits' | 'silos';

/**
 * Skills, habits or bridges with the concepts that wait for each: what most of them wait for first, else in the order of
 * the plan. What differs in case, spelling or order alone is one.
 */
export function rolledUp({ concepts }: ReadinessAnswers, field: AwaitedField): readonly Awaited[] {
  const found = new Map<string, { words: string; concepts: Set<string> }>();
  for (const [concept, answer] of concepts) {
    for (const text of answer[field] ?? []) {
      if (text.trim() === '' || saysNone(text) || isToBeFound(text)) continue;
      const known = [...found.keys()].map((words) => ({ label: words, words }));
      const key = alike(compared(text, field), known) ?? compared(text, field);
      const entry = found.get(key) ?? { words: text.trim(), concepts: new Set() };
      entry.concepts.add(concept);
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .map(({ words, concepts: waiting }) => ({ words, concepts: [...waiting] }))
    .toSorted((one, other) => other.concepts.length - one.concepts.length);
}

/** A bridge has two ends, whatever stands between them: `service/IT` is `IT and service`. */
function compared(text: string, field: AwaitedField): string {
  return field === 'silos' ? text.replace(/\s*[/+,–—↔]\s*|\s+(?:-|with)\s+/gi, ' and ') : text;
}
