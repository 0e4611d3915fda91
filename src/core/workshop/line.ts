import { displayNumbers, titles } from '../plan/numbers.ts';
import type { Plan } from '../plan/plan.ts';
import type { Line } from './question.ts';

interface Words {
  readonly numbers: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
}

/** Made once a plan: a screen of a thousand rows looks each of them up. */
const known = new WeakMap<Plan, Words>();

function wordsOf(plan: Plan): Words {
  const words = known.get(plan) ?? { numbers: displayNumbers(plan), titles: titles(plan) };
  known.set(plan, words);
  return words;
}

/** The words for an element, or its id where it has none. */
export function titleFor(plan: Plan, id: string): string {
  return wordsOf(plan).titles.get(id) ?? id;
}

/** An element as a row or column: its display number and its words. */
export function lineFor(plan: Plan, id: string): Line {
  return { id, number: wordsOf(plan).numbers.get(id) ?? '', label: titleFor(plan, id) };
}

/** The display number and the words in one text: `C3 Rebook in two taps`. */
export function labelFor(plan: Plan, id: string): string {
  const { number, label } = lineFor(plan, id);
  return number ? `${number} ${label}` : label;
}
