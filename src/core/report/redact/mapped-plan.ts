import type { Field, Fields } from '../../plan/field.ts';
import { planFields } from '../../plan/fields.ts';
import type { Plan } from '../../plan/plan.ts';
import { fieldsOf } from '../../plan/shape.ts';

/** Where a value stands: its key, and the id of the element that it belongs to, if any. */
export interface Spot {
  readonly key: string;
  readonly element: string | undefined;
}

/** What becomes of the values of a plan. */
export interface Mapper {
  text(typed: string, spot: Spot): string;
  /** Undefined: nothing stands there any more. */
  number(value: number, spot: Spot): number | undefined;
  id(id: string): string;
  /** Whether a number or a flag that a lens holds is left out. */
  isHidden(spot: Spot): boolean;
}

/** A plan with every text, number and id mapped; dates and choices stay. The plan itself is not touched. */
export function mappedPlan(plan: Plan, mapper: Mapper): Plan {
  // Values are mapped along the table of fields, texts to texts, so that each keeps the type of its field.
  return mapFields(planFields, plan, undefined, mapper) as Plan;
}

function mapFields(
  fields: Fields,
  values: object,
  element: string | undefined,
  mapper: Mapper,
): Record<string, unknown> {
  const mapped = Object.entries(values).map(([key, value]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return [key, field ? mapValue(field, value, { key, element }, mapper) : value] as const;
  });
  return Object.fromEntries(mapped.filter(([, value]) => value !== undefined));
}

function mapValue(field: Field, value: unknown, spot: Spot, mapper: Mapper): unknown {
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'texts':
      return mapTexts(value, spot, mapper);
    case 'open':
      return mapOpen(value, [], spot, mapper);
    case 'number':
    case 'integer':
      return typeof value === 'number' ? mapper.number(value, spot) : value;
    case 'reference':
    case 'references':
      return mapIds(value, mapper);
    case 'group':
      return isObject(value) ? mapFields(field.fields, value, spot.element, mapper) : value;
    case 'list':
      return Array.isArray(value)
        ? value.map((entry) =>
            isObject(entry) ? mapFields(field.fields, entry, spot.element, mapper) : entry,
          )
        : value;
    case 'links':
      return mapEntries(value, mapper, (entry) => mapFields(field.fields, entry, spot.element, mapper));
    case 'elements':
      return mapEntries(value, mapper, (entry, id) => mapFields(fieldsOf(field.element), entry, id, mapper));
    default:
      return value;
  }
}

/** Texts, and those in lists. */
function mapTexts(value: unknown, spot: Spot, mapper: Mapper): unknown {
  if (typeof value === 'string') return mapper.text(value, spot);
  if (typeof value === 'number') return mapper.number(value, spot) ?? null;
  return Array.isArray(value) ? value.map((inside) => mapTexts(inside, spot, mapper)) : value;
}

/** A map of any shape. What lenses say of an element belongs to it: `lenses.push-pull.concepts.self-rebooking`. */
function mapOpen(value: unknown, path: readonly string[], spot: Spot, mapper: Mapper): unknown {
  if (typeof value === 'number' || typeof value === 'boolean')
    return mapper.isHidden(spot) ? undefined : mapTexts(value, spot, mapper);
  if (!isObject(value) || Array.isArray(value)) return mapTexts(value, spot, mapper);
  const mapped = Object.entries(value).map(([key, inside]) => {
    const element = path.length === 2 ? key : spot.element;
    return [mapper.id(key), mapOpen(inside, [...path, key], { key, element }, mapper)] as const;
  });
  return Object.fromEntries(mapped.filter(([, inside]) => inside !== undefined));
}

function mapIds(value: unknown, mapper: Mapper): unknown {
  if (typeof value === 'string') return mapper.id(value);
  return Array.isArray(value) ? value.map((id) => mapIds(id, mapper)) : value;
}

function mapEntries(value: unknown, mapper: Mapper, map: (entry: object, id: string) => object): unknown {
  if (!(value instanceof Map)) return value;
  return new Map(
    [...value].map(([id, entry]) => [mapIds(id, mapper), isObject(entry) ? map(entry, String(id)) : entry]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
