import { UserError } from '../errors.ts';
import { isList, isMap, valueAt } from '../plan/edit.ts';
import type { DateField, Field, NumberField } from '../plan/field.ts';
import { elements } from '../plan/fields.ts';
import type { Json } from '../plan/tree.ts';
import { visibleLine } from '../visible.ts';
import { type Change, plainChange } from './change.ts';
import { fieldValue } from './field-value.ts';
import { locate } from './locate.ts';
import { labelOf, type NumberedPlan } from './numbered-plan.ts';
import { rootOf } from './root.ts';

/** A number that was measured, as it was typed. */
export interface Measured {
  readonly value: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly note?: string | undefined;
}

/**
 * Adds a number to the actuals of a metric, in the order of their dates.
 * @throws UserError when there is no such metric, when the value is no number, or when the day has another one already.
 */
export function actualAdded(numbered: NumberedPlan, address: string, measured: Measured): Change {
  const metric = locate(numbered, address, { kinds: ['metric'] });
  const path = [...metric.path, 'actuals'];
  const before = entriesAt(numbered, path);
  const entry = entryFrom(numbered, measured);
  const label = labelOf(numbered, metric.id);
  const same = before.find((one) => isMap(one) && one.date === entry.date);
  const told = `${label}: ${entry.value} on ${entry.date}`;
  if (isMap(same) && same.value === entry.value) return plainChange([], `${told}, as it says already.`);
  if (isMap(same)) {
    throw new UserError(`${label} has ${visibleLine(String(same.value))} on ${entry.date} already`, {
      help: 'Take another --date, or mend that number in the file',
    });
  }
  const value = [...before];
  value.splice(placeFor(before, entry.date), 0, { ...entry });
  return plainChange([{ kind: 'set', path, value }], `${told}.`);
}

function entriesAt(numbered: NumberedPlan, path: readonly string[]): readonly Json[] {
  const value = valueAt(rootOf(numbered), path) ?? null;
  if (value === null) return [];
  if (isList(value)) return value;
  throw new UserError('What stands under `actuals` is no list', {
    help: '`cnsg check` shows the line to mend',
  });
}

interface Entry {
  readonly value: number;
  readonly date: string;
  readonly note?: string;
}

function entryFrom(numbered: NumberedPlan, { value, date, note = '' }: Measured): Entry {
  const { fields } = elements.metric.fields.actuals;
  const number = fieldValue(numbered, known(fields.value), value);
  const day = fieldValue(numbered, known(fields.date), date);
  const words = fieldValue(numbered, fields.note, note);
  if (typeof number !== 'number')
    throw new UserError('There is no number to add', { help: 'Write what was measured, like 30 or 4.2' });
  if (typeof day !== 'string')
    throw new UserError('An actual needs its day', { help: 'Write --date 2027-06-30' });
  return { value: number, date: day, ...(typeof words === 'string' && { note: words }) };
}

/** What was measured is known: there is no TBD for it. */
function known(field: NumberField | DateField): Field {
  const { tbd, ...certain } = field;
  return tbd ? certain : field;
}

/** Behind all that is as old or older. */
function placeFor(entries: readonly Json[], date: string): number {
  return 1 + entries.findLastIndex((one) => isMap(one) && typeof one.date === 'string' && one.date <= date);
}
