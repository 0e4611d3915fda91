import type { Fields } from '../plan/field.ts';
import { planFields } from '../plan/fields.ts';
import type { Path } from '../plan/shape.ts';

const planTable: Fields = planFields;

const keys = Object.keys(planTable);
const firstSection = keys.findIndex((key) => planTable[key]?.kind === 'elements');

/** What stands above the elements, with all keys that the table does not know. */
export const head = 'head';

/** The parts of a plan in the order in which changes are told: the head, then the keys from the first section on. */
export const chapters: readonly string[] = [head, ...keys.slice(firstSection)];

const known = new Set(chapters);

/** The chapter that a path lies in. */
export function chapterOf([key = '']: Path): string {
  return key !== head && known.has(key) ? key : head;
}
