import { findStrategy, strategies, strategyIds } from '../method/strategies.ts';
import { everyElement, type Located, namingText, namingWords } from './every-element.ts';
import { type ElementKind, elements } from './fields.ts';
import type { Plan } from './plan.ts';

/** Where an element stands: its kind, its id and the keys that lead to it from the top of the file. */
export interface Address {
  readonly kind: ElementKind;
  readonly id: string;
  readonly path: readonly string[];
}

/** Display numbers by id: O1, S1, C3, by order; barriers count through the whole plan. Strategies have none. */
export function displayNumbers(plan: Plan): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const numbers = new Map<string, string>();
  for (const { kind, id } of everyElement(plan)) {
    const { letter } = elements[kind];
    if (!letter || numbers.has(id)) continue;
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    numbers.set(id, `${letter}${count}`);
  }
  return numbers;
}

/**
 * The element that somebody means by an id, a display number in any case, or the exact words that name it.
 * Undefined when nothing fits or when the words fit more than one.
 */
export function findElement(plan: Plan, address: string): Address | undefined {
  const wanted = address.trim().normalize('NFC');
  const all = [...everyElement(plan)];
  const found = byId(all, wanted) ?? byNumber(plan, all, wanted) ?? byWords(all, wanted);
  return found && { kind: found.kind, id: found.id, path: found.path };
}

function byId(all: readonly Located[], wanted: string): Located | undefined {
  return all.find(({ id }) => id.normalize('NFC') === wanted);
}

function byNumber(plan: Plan, all: readonly Located[], wanted: string): Located | undefined {
  for (const [id, number] of displayNumbers(plan)) {
    if (number === wanted.toUpperCase()) return byId(all, id);
  }
  return undefined;
}

function byWords(all: readonly Located[], wanted: string): Located | undefined {
  const strategy = findStrategy(wanted);
  const [first, ...others] = all.filter(({ kind, id, element }) => {
    if (kind === 'strategy') return id === strategy;
    const names = [namingText(kind, element).trim(), namingWords(kind, element)];
    return wanted !== '' && names.some((text) => text?.normalize('NFC') === wanted);
  });
  return others.length === 0 ? first : undefined;
}

/** Titles by id: the words that name an element, in one line. What has no words is not in it. */
export function titles(plan: Plan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, id, element } of everyElement(plan)) {
    const title = namingWords(kind, element);
    if (title !== undefined && !found.has(id)) found.set(id, title);
  }
  for (const id of strategyIds) if (!found.has(id)) found.set(id, strategies[id].title);
  return found;
}

/** The words for one element in one line; its id when it has no words or is not there. For many, take `titles`. */
export function titleOf(plan: Plan, id: string): string {
  return titles(plan).get(id) ?? id;
}
