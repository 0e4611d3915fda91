import { fieldOf } from '../plan/every-element.ts';
import type { Field } from '../plan/field.ts';
import { type ElementKind, elements } from '../plan/fields.ts';
import type { Element } from '../plan/plan.ts';
import { type Row, saidRows } from './rows.ts';
import { saidBy } from './said.ts';
import type { Source } from './source.ts';
import type { Told } from './told.ts';

/** Rows for some fields of an element, in the order asked for; empty fields are gaps or left out. */
export function factRows(
  kind: ElementKind,
  element: Element<ElementKind>,
  told: readonly Told[],
  indent: number,
  source: Source,
): readonly Row[] {
  const fields: Readonly<Record<string, Field>> = elements[kind].fields;
  const unit = fieldOf(element, 'unit');
  return told.flatMap(({ field: key, gap }) => {
    const field = fields[key];
    const said =
      field && saidBy(field, fieldOf(element, key), source, typeof unit === 'string' ? unit : undefined);
    return field && (said || gap) ? saidRows(field.label, said, indent, source) : [];
  });
}
