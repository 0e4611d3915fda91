import { everyElement, namingWords } from '../../plan/every-element.ts';
import type { ElementKind } from '../../plan/fields.ts';
import type { Plan } from '../../plan/plan.ts';
import { folded } from '../alike.ts';
import type { Draft } from '../draft.ts';

/** Ids of one kind by all that people call them: the id, the display number, the words, each folded. */
export type KnownNames = ReadonlyMap<string, string>;

const known = new WeakMap<Plan, Map<ElementKind, KnownNames>>();

/** What the elements of a kind are called. Two with the same words are only told apart by number or id. */
export function knownNames({ plan, numbers }: Draft, kind: ElementKind): KnownNames {
  const kinds = known.get(plan) ?? new Map<ElementKind, KnownNames>();
  known.set(plan, kinds);
  const names = kinds.get(kind) ?? namesOf(plan, numbers, kind);
  kinds.set(kind, names);
  return names;
}

function namesOf(plan: Plan, numbers: Draft['numbers'], kind: ElementKind): KnownNames {
  const found = [...everyElement(plan)].filter((one) => one.kind === kind);
  const words = new Map<string, string>();
  const twice = new Set<string>();
  for (const { id, element } of found) {
    const name = spelling(namingWords(kind, element) ?? id);
    if (words.has(name)) twice.add(name);
    words.set(name, id);
  }
  for (const name of twice) words.delete(name);
  for (const { id } of found) words.set(spelling(numbers.get(id) ?? id), id);
  for (const { id } of found) words.set(spelling(id), id);
  return words;
}

/** A name as it is looked up. */
export function spelling(name: string): string {
  return folded(name).replace(/\s+/g, ' ').trim();
}

/** The ids that a text names, one after the other, and what of it names nothing. */
export interface Named {
  readonly ids: readonly string[];
  readonly rest: string;
}

const separators = [/\n/, /;/, /,/, /\s(?:and|&|\+)\s/];

/** Reads `S1, Islanders and frequent-flyers`. Where no part of a text is known, it stays in one piece. */
export function idsIn(text: string, names: KnownNames, [separator, ...finer] = separators): Named {
  const words = text.trim().replace(/^(?:[-*•]\s+)?@?/, '');
  const id = idOf(words, names);
  if (id !== undefined) return { ids: [id], rest: '' };
  if (separator === undefined) return { ids: [], rest: words };
  const parts = words.split(separator).map((part) => idsIn(part, names, finer));
  const ids = [...new Set(parts.flatMap((part) => part.ids))];
  if (ids.length === 0) return { ids, rest: words };
  return {
    ids,
    rest: parts.flatMap(({ rest }) => (rest === '' ? [] : [rest])).join('; '),
  };
}

/** Also `S1 Frequent flyers`, number and words together. */
function idOf(words: string, names: KnownNames): string | undefined {
  const name = spelling(words);
  const [, number = '', title = ''] = /^([a-z]\d+)[\s:.)-]+(.+)$/.exec(name) ?? [];
  const id = names.get(number);
  return names.get(name) ?? (id !== undefined && names.get(title) === id ? id : undefined);
}
