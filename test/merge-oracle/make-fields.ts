import type { Chance } from '../generate/chance.ts';
import { type Branch, branch, type Entry, entry, scalar } from './typed-plan.ts';
import { date, line, lines } from './words.ts';

/** What an element can refer to while it is made. */
export interface Shelf {
  readonly taken: Set<string>;
  readonly objectives: readonly string[];
  readonly segments: readonly string[];
  readonly barriers: readonly string[];
  readonly concepts: readonly string[];
  readonly metrics: readonly string[];
  readonly decisions: readonly string[];
  /** Of this many fields that can be left out, one is there. */
  readonly gaps: number;
}

/** What makes the value of each field; nothing where there is none to make. */
export type Fields = Readonly<Record<string, (chance: Chance, shelf: Shelf) => Entry['value'] | undefined>>;

export const text = (chance: Chance) => scalar(chance.below(7) === 0 ? lines(chance) : line(chance));
export const oneLine = (chance: Chance) => scalar(line(chance));
export const day = (chance: Chance) => scalar(date(chance));
export const owner = (chance: Chance) =>
  scalar(chance.pick(['Ada Moreau', 'Jonas Lind', 'TBD', 'Digital channels']));
export const choice = (options: readonly string[]) => (chance: Chance) => scalar(chance.pick(options));
export const numberTo = (limit: number) => (chance: Chance) => scalar(1 + chance.below(limit));
export const map = (fields: Fields) => (chance: Chance, shelf: Shelf) => fieldsOf(fields, chance, shelf);
export const references = (of: 'objectives' | 'segments' | 'barriers') => (chance: Chance, shelf: Shelf) =>
  listOf(shelf[of].filter(() => chance.below(3) > 0));

export const measure: Fields = { value: numberTo(100), date: day };

/** A list of texts. */
export function listOf(items: readonly string[]): Branch {
  return branch(
    'list',
    items.map((item) => entry('', scalar(item))),
  );
}

/** A map with some of the fields; the first one is never left out. */
export function fieldsOf(fields: Fields, chance: Chance, shelf: Shelf): Branch {
  const made = Object.entries(fields).flatMap(([key, make], index) => {
    const value = index === 0 || chance.below(shelf.gaps) === 0 ? make(chance, shelf) : undefined;
    const isEmpty = value !== undefined && value.kind !== 'scalar' && value.entries.length === 0;
    return value === undefined || isEmpty ? [] : [entry(key, value)];
  });
  return branch('map', made);
}
