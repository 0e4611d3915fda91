import { leadingNumbers, numberedElements } from '../core/change/board-words.ts';
import { locate, locateExactly } from '../core/change/locate.ts';
import type { NumberedPlan } from '../core/change/numbered-plan.ts';
import type { Located } from '../core/plan/every-element.ts';

/**
 * The elements that one word of a command line means: an id, a display number, the words that name it; or several numbers
 * and ids with commas between them, and ranges (`C3,C5`, `C3-C5`).
 * @throws UserError for what is not in the plan.
 */
export function addressed(numbered: NumberedPlan, words: string): readonly Located[] {
  return asNumbers(numbered, words) ?? asList(numbered, words) ?? [locate(numbered, words)];
}

function asNumbers(numbered: NumberedPlan, words: string): readonly Located[] | undefined {
  const [numbers, rest] = leadingNumbers(words);
  const isNumbers = rest === '' && numbers.length > 0 && numbers.every((token) => /^[a-z]/i.test(token));
  return isNumbers && !locateExactly(numbered, words) ? numberedElements({ numbered }, numbers) : undefined;
}

function asList(numbered: NumberedPlan, words: string): readonly Located[] | undefined {
  const parts = words.split(',').map((part) => part.trim());
  const found = parts.flatMap((part) => locateExactly(numbered, part) ?? []);
  return found.length === parts.length ? [...new Map(found.map((one) => [one.id, one])).values()] : undefined;
}

/** Elements as a JSON document tells of them. */
export function told(elements: readonly Located[]): object {
  return { elements: elements.map(({ kind, id }) => ({ kind, id })) };
}
