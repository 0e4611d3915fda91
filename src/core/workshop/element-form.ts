import { approachesOf } from '../method/approaches.ts';
import type { StepId } from '../method/steps.ts';
import { everyElement, type Located } from '../plan/every-element.ts';
import { type Fields, typedKinds } from '../plan/field.ts';
import type { ElementKind } from '../plan/fields.ts';
import { fieldsOf } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { type Asking, settingOf } from './asking.ts';
import type { Draft } from './draft.ts';
import { type Cell, formAsking } from './form.ts';
import { labelFor } from './line.ts';

/** Where an element is worked on. */
const partOf: Readonly<Record<ElementKind, StepId | 'end'>> = {
  objective: 'objectives',
  segment: 'customers',
  barrier: 'customers',
  leftOut: 'customers',
  strategy: 'strategies',
  concept: 'concepts',
  metric: 'impact',
  decision: 'end',
  parked: 'end',
  action: 'end',
};

/** One form over all that can be typed about an element; undefined where the plan has none with that id. */
export function elementAsking(draft: Draft, id: string): Asking | undefined {
  const located = find(draft, id);
  if (!located) return undefined;
  const { kind, path, element } = located;
  return formAsking({
    setting: settingOf(partOf[kind]),
    prompt: `${labelFor(draft, id)}: what should change?`,
    guidance: ['What you leave as it is stays.'],
    id: `/edit/${id}`,
    cells: toldApart(rowsOf(fieldsOf(kind), path, element)).map((cell) => narrowed(cell, located)),
    today: draft.today,
  });
}

function find(draft: Draft, id: string): Located | undefined {
  for (const located of everyElement(draft.plan)) if (located.id === id) return located;
  return undefined;
}

interface Row {
  readonly path: readonly string[];
  readonly label: string;
  /** The words for the group that the field is in. */
  readonly group: string | undefined;
  readonly value: Json | undefined;
}

function rowsOf(fields: Fields, path: readonly string[], values: unknown, group?: string): readonly Row[] {
  return Object.entries(fields).flatMap(([key, field]): readonly Row[] => {
    const value = inside(values, key);
    if (field.kind === 'group') return rowsOf(field.fields, [...path, key], value, field.label);
    return typedKinds.has(field.kind)
      ? [{ path: [...path, key], label: field.label, group, value: plain(value) }]
      : [];
  });
}

function inside(values: unknown, key: string): unknown {
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, key)) return undefined;
  // The line above has seen that it is an object with that key.
  return (values as Readonly<Record<string, unknown>>)[key];
}

function plain(value: unknown): Json | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
}

/** A label that stands in two groups takes the words of its group before it: `Target date`. */
function toldApart(rows: readonly Row[]): readonly Cell[] {
  const counts = new Map<string, number>();
  for (const { label } of rows) counts.set(label, (counts.get(label) ?? 0) + 1);
  return rows.map(({ path, label, group, value }) => ({
    path,
    label: group !== undefined && (counts.get(label) ?? 0) > 1 ? `${group} ${label.toLowerCase()}` : label,
    value,
    isOptional: true,
  }));
}

/** A concept takes one of its own strategy's approaches. */
function narrowed(cell: Cell, { kind, element }: Located): Cell {
  const isApproach = kind === 'concept' && cell.path.at(-1) === 'approach';
  if (!isApproach || !('strategy' in element) || element.strategy === undefined) return cell;
  const own: readonly string[] = [...approachesOf(element.strategy), 'other'];
  const isAbroad = typeof cell.value === 'string' && !own.includes(cell.value);
  return { ...cell, options: isAbroad ? [...own, String(cell.value)] : own };
}
