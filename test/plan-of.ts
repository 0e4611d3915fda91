import type { Field } from '../src/core/plan/field.ts';
import { elements, planFields } from '../src/core/plan/fields.ts';
import type { Plan } from '../src/core/plan/plan.ts';

/** A plan from values in the shape of the file: maps keyed by id are plain objects. */
export function planOf(values: Readonly<Record<string, unknown>>): Plan {
  const built = fieldsFrom(planFields, values);
  for (const [name, field] of Object.entries<Field>(planFields)) {
    if (field.kind === 'elements') built[name] ??= new Map();
  }
  // Built along the table of fields that the type is worked out from; values are the test's own affair.
  return built as unknown as Plan;
}

function fieldsFrom(fields: object, values: object): Record<string, unknown> {
  const known = new Map<string, Field>(Object.entries(fields));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, valueFrom(known.get(name), value)]),
  );
}

function valueFrom(field: Field | undefined, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (field?.kind === 'group') return fieldsFrom(field.fields, value);
  if (field?.kind === 'links') return keyed(field.fields, value);
  if (field?.kind !== 'elements') return value;
  const kind = Object.entries(elements).find(([name]) => name === field.element);
  return keyed(kind?.[1].fields ?? {}, value);
}

function keyed(fields: object, value: object): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(value).map(([id, inside]: [string, object]) => [id, fieldsFrom(fields, inside)]),
  );
}
