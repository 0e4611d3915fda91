import { titles } from '../plan/numbers.ts';
import type { Plan } from '../plan/plan.ts';
import type { Draft } from './draft.ts';
import type { Line } from './question.ts';

/** Made once a plan: a screen of a thousand rows looks each of them up. */
const known = new WeakMap<Plan, ReadonlyMap<string, string>>();

/** The words for an element, or its id where it has none. */
export function titleFor(plan: Plan, id: string): string {
  const words = known.get(plan) ?? titles(plan);
  known.set(plan, words);
  return words.get(id) ?? id;
}

/** An element as a row or column: its display number and its words. */
export function lineFor({ plan, numbers }: Draft, id: string): Line {
  return { id, number: numbers.get(id) ?? '', label: titleFor(plan, id) };
}

/** The display number and the words in one text: `C3 Rebook in two taps`. */
export function labelFor(draft: Draft, id: string): string {
  const { number, label } = lineFor(draft, id);
  return number ? `${number} ${label}` : label;
}
