import { isDate } from '../plan/date.ts';
import { ownPrefix } from '../plan/ids.ts';
import { tbd } from '../plan/plan.ts';
import { type LensAnswers, type LensField, type LensFields, type LensTables, lensSections } from './field.ts';

/** What answers are read from: a plan, or the data of its reports. */
export interface WithLenses {
  readonly lenses?: Readonly<Record<string, unknown>>;
  readonly concepts: Elements;
  readonly segments: Elements;
  readonly metrics: Elements;
}

/** Elements by id, as plans have them, or in a list, as the data of reports has them. */
type Elements = ReadonlyMap<string, unknown> | readonly { readonly id: string }[];

/**
 * Reads what a plan answers to a lens, by its tables; each plan once. What has the wrong type, or is said of an element
 * that is not there, is left out: the findings tell of it.
 */
export function readAnswers<Of extends LensTables>(
  id: string,
  tables: Of,
): (plan: WithLenses) => LensAnswers<Of> {
  const known = new WeakMap<WithLenses, LensAnswers<Of>>();
  return (plan) => {
    const answers = known.get(plan) ?? answersIn(plan, id, tables);
    known.set(plan, answers);
    return answers;
  };
}

function answersIn<Of extends LensTables>(plan: WithLenses, id: string, tables: Of): LensAnswers<Of> {
  const all = within(plan.lenses, id);
  const answers: Record<string, unknown> = { plan: fieldsIn(all, tables.plan) };
  for (const section of lensSections)
    answers[section] = entriesIn(within(all, section), tables[section], idsOf(plan[section]));
  // Every value was read by the row of the table that the type is worked out from.
  return answers as LensAnswers<Of>;
}

/** The ids of elements in the team's order. */
function idsOf(elements: Elements): readonly string[] {
  return elements instanceof Map
    ? [...elements.keys()].map(String)
    : [...elements.values()].flatMap((one) => (hasId(one) ? one.id : []));
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

function within(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsIn(value: unknown, fields: LensFields): Readonly<Record<string, unknown>> {
  const found = Object.entries(fields).flatMap(([key, field]) => {
    const read = readField(within(value, key), field);
    return read === undefined ? [] : [[key, read] as const];
  });
  return Object.fromEntries(found);
}

/** Entries in the order of `ids`, or in their own order where none are given; keys of the team's own are no entries. */
function entriesIn(
  value: unknown,
  fields: LensFields,
  ids: readonly string[] = isMap(value) ? Object.keys(value).filter((key) => !key.startsWith(ownPrefix)) : [],
): ReadonlyMap<string, unknown> {
  if (!isMap(value)) return new Map();
  return new Map(ids.filter((id) => Object.hasOwn(value, id)).map((id) => [id, fieldsIn(value[id], fields)]));
}

function readField(value: unknown, field: LensField): unknown {
  if (value === undefined || value === null) return undefined;
  if ('tbd' in field && value === tbd) return value;
  switch (field.kind) {
    case 'line':
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? value : undefined;
    case 'date':
      return typeof value === 'string' && isDate(value) ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return field.options.find((option) => option === value);
    case 'number':
    case 'integer':
      return isInRange(value, field) ? value : undefined;
    case 'texts':
      return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : undefined;
    case 'group':
      return isMap(value) ? fieldsIn(value, field.fields) : undefined;
    case 'links':
    case 'rows':
      return isMap(value) ? entriesIn(value, linkFields(field)) : undefined;
  }
}

/** The fields of what stands under each key. */
export function linkFields(field: Extract<LensField, { readonly kind: 'links' | 'rows' }>): LensFields {
  // A link of a lens carries what the fields of a lens can be; the table of plans allows more.
  return field.fields as LensFields;
}

/** Whether a number is one that its field takes. */
export function isInRange(
  value: unknown,
  { kind, minimum, maximum }: { readonly kind: string; readonly minimum?: number; readonly maximum?: number },
): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (kind === 'integer' && !Number.isInteger(value)) return false;
  return value >= (minimum ?? value) && value <= (maximum ?? value);
}
