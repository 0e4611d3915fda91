import { sameValue, valueAt } from '../plan/edit.ts';
import { everyElement, namingWords } from '../plan/every-element.ts';
import type { Field } from '../plan/field.ts';
import type { ElementKind } from '../plan/fields.ts';
import { namedIds } from '../plan/links.ts';
import type { Plan } from '../plan/plan.ts';
import { fieldsOf } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { wordsOf } from '../words.ts';
import type { Draft } from './draft.ts';
import { titleFor } from './line.ts';
import type { Starter } from './starter.ts';

/** What a plan has, by kind: each element's id under itself and under the words that name it. */
type Known = ReadonlyMap<string, string>;

const known = new WeakMap<Plan, Known>();

/** Looked at once a plan, since every suggestion asks. */
function knownIn(plan: Plan): Known {
  const found = known.get(plan) ?? indexed(plan);
  known.set(plan, found);
  return found;
}

function indexed(plan: Plan): Known {
  const found = new Map<string, string>();
  const all = [...everyElement(plan)];
  for (const { kind, id, element } of all) {
    const words = namingWords(kind, element);
    if (words !== undefined) found.set(wordsKey(kind, words), id);
  }
  for (const { kind, id } of all) found.set(idKey(kind, id), id);
  return found;
}

const idKey = (kind: string, id: string) => `${kind} #${id}`;
const wordsKey = (kind: string, words: string) => `${kind} ${wordsOf(words).join(' ')}`;

/**
 * The id under which a plan has an element of another plan: the same id, or that of an element with the same words.
 * Undefined where it has none.
 */
export function counterpart(plan: Plan, other: Plan, kind: ElementKind, id: string): string | undefined {
  const same = knownIn(plan).get(idKey(kind, id));
  if (same !== undefined) return same;
  const words = titleFor(other, id);
  return words === id ? undefined : knownIn(plan).get(wordsKey(kind, words));
}

/** What a starter's element would be in the plan: all its fields, with links to what the plan has and to nothing else. */
export function suggestedValue(
  { plan }: Draft,
  starter: Starter,
  kind: ElementKind,
  path: readonly string[],
): { readonly [key: string]: Json } {
  const value = valueAt(starter.root, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const fields = fieldsOf(kind);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      const linked = field ? withLinks(inner, field, plan, starter) : inner;
      return linked === undefined ? [] : [[key, linked]];
    }),
  );
}

/** Undefined where nothing is left. What lives in an element is suggested by itself. */
function withLinks(value: Json, field: Field, plan: Plan, starter: Starter): Json | undefined {
  if (field.kind === 'elements') return undefined;
  if (!('target' in field) || field.target === 'strategy') return value;
  const { target } = field;
  const idFor = (id: string) => counterpart(plan, starter.plan, target, id);
  if (typeof value === 'string') return idFor(value);
  if (Array.isArray(value)) {
    const ids = new Set(value.flatMap((id) => (typeof id === 'string' ? (idFor(id) ?? []) : [])));
    return ids.size > 0 ? [...ids] : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const links = Object.entries(value).flatMap(([id, inner]) => {
    const known = idFor(id);
    return known === undefined ? [] : [[known, inner] as const];
  });
  return links.length > 0 ? Object.fromEntries(links) : undefined;
}

const referred = new WeakMap<Plan, ReadonlySet<string>>();

/** Whether an element of the plan still is what was suggested, and nothing builds on it. */
export function isUntouched(draft: Draft, path: readonly string[], suggested: Json): boolean {
  const value = valueAt(draft.root, path);
  if (value === undefined || !sameValue(value, suggested)) return false;
  const ids = referred.get(draft.plan) ?? namedIds(draft.plan);
  referred.set(draft.plan, ids);
  return !ids.has(path.at(-1) ?? '');
}
