import type { ConceptStatus } from '../method/concepts.ts';
import type { Concept } from '../plan/plan.ts';
import type { Rule, Weight } from './rule.ts';

interface Unsaid {
  readonly code: string;
  readonly name: string;
  readonly weight: Weight;
  /** The concepts that owe an answer. */
  readonly of: (status: ConceptStatus | undefined) => boolean;
  readonly field: 'owner' | 'nextTest' | 'reason' | 'strategy';
  /** `{title}` is the concept, as in the question. */
  readonly message: string;
  readonly help: string;
  readonly question: string;
}

/** A rule that finds concepts whose status asks for an answer that they leave empty. */
export function unsaid({ code, name, weight, of, field, message, help, question }: Unsaid): Rule {
  const owes = (concept: Concept) => of(concept.status) && !concept[field]?.trim();
  return {
    code,
    name,
    step: 'concepts',
    weight,
    find: ({ plan, called }) =>
      [...plan.concepts].flatMap(([id, concept]) => {
        if (!owes(concept)) return [];
        const speak = (words: string) => words.replace('{title}', () => called(id));
        return [{ path: ['concepts', id, field], message: speak(message), help, question: speak(question) }];
      }),
  };
}
