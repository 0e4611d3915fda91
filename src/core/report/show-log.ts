import type { ElementKind } from '../plan/fields.ts';
import type { Element } from '../plan/plan.ts';
import { labels } from './labels.ts';
import { blank, type Row } from './rows.ts';
import { factRows } from './show-facts.ts';
import type { Source } from './source.ts';
import { type Told, told } from './told.ts';

/** Decisions, parking lot and actions; nothing where there are none. */
export function logRows(source: Source): readonly Row[] {
  const { decisions, parkingLot, actions } = source.plan;
  return [
    ...section(labels.decisions, 'decision', decisions, told.decision, source),
    ...section(labels.parkingLot, 'parked', parkingLot, told.parked, source),
    ...section(labels.actions, 'action', actions, told.action, source),
  ];
}

function section(
  text: string,
  kind: ElementKind,
  all: ReadonlyMap<string, Element<ElementKind>>,
  fields: readonly Told[],
  source: Source,
): readonly Row[] {
  if (all.size === 0) return [];
  const rows = [...all].flatMap(([id, element]): readonly Row[] => [
    { kind: 'element', indent: 2, number: source.number(id), text: source.title(id) },
    ...factRows(kind, element, fields, 6, source),
  ]);
  return [{ kind: 'heading', text }, ...rows, blank];
}
