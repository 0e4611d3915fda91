import { everyElement, fieldOf, type Located } from './every-element.ts';
import type { Field, Target } from './field.ts';
import { type ElementKind, elements } from './fields.ts';
import type { Plan } from './plan.ts';

/** One element names another in one of its fields. */
export interface Reference {
  readonly kind: ElementKind;
  readonly id: string;
  readonly field: string;
}

/** Who refers to whom, both ways round; references to nothing and to the wrong kind are left out. */
export interface Links {
  /** The elements that a field of an element names, each once, in the order in which they are named. */
  named(id: string, field: string): readonly string[];
  /** The elements of a kind that name an element in a field, in the plan's order. */
  naming(kind: ElementKind, field: string, id: string): readonly string[];
  /** Everything that names an element. */
  references(id: string): readonly Reference[];
}

/** Builds the index of all references, in one walk over the plan. */
export function linksOf(plan: Plan): Links {
  const all = [...everyElement(plan)];
  const kinds = new Map(all.map(({ id, kind }) => [id, kind]));
  const named = new Map<string, readonly string[]>();
  const naming = new Map<string, string[]>();
  const references = new Map<string, Reference[]>();
  for (const { from, field, target, ids } of everyReference(all)) {
    const known = [...new Set(ids)].filter((id) => kinds.get(id) === target);
    named.set(key(field, from.id), known);
    for (const id of known) {
      append(naming, key(from.kind, field, id), from.id);
      append(references, id, { kind: from.kind, id: from.id, field });
    }
  }
  return {
    named: (id, field) => named.get(key(field, id)) ?? [],
    naming: (kind, field, id) => naming.get(key(kind, field, id)) ?? [],
    references: (id) => references.get(id) ?? [],
  };
}

/** The ids that anything in the plan names, whether it finds an element or not. */
export function namedIds(plan: Plan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { ids } of everyReference([...everyElement(plan)])) for (const id of ids) found.add(id);
  return found;
}

interface Named {
  readonly from: Located;
  readonly field: string;
  readonly target: Target;
  readonly ids: readonly string[];
}

/** The fields of each kind of element that name others. */
const namingFields: ReadonlyMap<string, readonly { readonly name: string; readonly target: Target }[]> =
  new Map(
    Object.entries(elements).map(([kind, { fields }]) => [
      kind,
      Object.entries<Field>(fields).flatMap(([name, field]) =>
        'target' in field ? [{ name, target: field.target }] : [],
      ),
    ]),
  );

function* everyReference(all: readonly Located[]): Generator<Named> {
  for (const from of all) {
    for (const { name, target } of namingFields.get(from.kind) ?? []) {
      yield { from, field: name, target, ids: idsIn(fieldOf(from.element, name)) };
    }
  }
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value.keys()];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}

/** Only an id may hold a line end, and it stands last, so that no two keys are the same. */
function key(...kindFieldAndId: readonly string[]): string {
  return kindFieldAndId.join('\n');
}

function append<T>(map: Map<string, T[]>, at: string, value: T): void {
  const list = map.get(at);
  if (list) list.push(value);
  else map.set(at, [value]);
}

/** An objective, the metrics that would prove it, and what moves each of them. */
export interface TracedObjective {
  readonly objective: string;
  readonly metrics: readonly TracedMetric[];
}
export interface TracedMetric {
  readonly metric: string;
  readonly concepts: readonly { readonly concept: string; readonly mechanism: string | undefined }[];
}

/** The way from every objective to its metrics and on to the concepts, by id, in the plan's order. */
export function trace(plan: Plan, links: Links): readonly TracedObjective[] {
  return [...plan.objectives.keys()].map((objective) => ({
    objective,
    metrics: links.naming('metric', 'objectives', objective).map((metric) => ({
      metric,
      concepts: links.named(metric, 'concepts').map((concept) => ({
        concept,
        mechanism: plan.metrics.get(metric)?.concepts?.get(concept)?.mechanism,
      })),
    })),
  }));
}
