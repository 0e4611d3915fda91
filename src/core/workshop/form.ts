import { once } from '../once.ts';
import { type Edit, sameValue } from '../plan/edit.ts';
import type { Field } from '../plan/field.ts';
import { fieldAt } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import type { Asking, Setting } from './asking.ts';
import { complaintFor, dayRemark, hintFor, optionsFor, textOf, valueFrom } from './field-text.ts';
import { labelledExample } from './help-example.ts';
import type { FormRow } from './question.ts';

/** A row that fills one path. */
export interface Cell {
  readonly path: readonly string[];
  /** The words in front of it; the field's own label unless said. */
  readonly label?: string;
  /** What it holds, where the plan's own table does not say. */
  readonly field?: Field | undefined;
  /** Says what a typed text stands for: `3` is a level with words. */
  readonly remark?: (text: string) => string | undefined;
  readonly value: Json | undefined;
  /** Replaces the hint that follows from the kind of field. */
  readonly hint?: string;
  /** Replaces the answers that the field takes. */
  readonly options?: readonly string[];
  /** A missing answer is not a gap. */
  readonly isOptional?: true;
}

export interface Form {
  readonly setting: Setting;
  readonly prompt: string;
  readonly guidance: readonly string[];
  readonly unsaid?: readonly string[];
  readonly id: string;
  readonly cells: readonly Cell[];
  /** Today as `YYYY-MM-DD`, for forms with dates: they may then be said in words. */
  readonly today?: string;
  /** What goes with a filled row: a strategy that was not taken is marked so. */
  readonly besides?: (cell: Cell) => readonly Edit[];
}

/** Several short answers on one screen; undefined where there are none to give. */
export function formAsking(form: Form): Asking | undefined {
  const { setting, prompt, guidance, unsaid, id, cells } = form;
  if (cells.length === 0) return undefined;
  const open = cells
    .filter(({ value, isOptional }) => value === undefined && !isOptional)
    .map(({ path }) => `/${path.join('/')}`);
  const rows = once(() => cells.map((cell) => rowOf(cell, form.today)));
  return {
    question: {
      kind: 'form',
      ...setting,
      prompt,
      guidance,
      ...(unsaid && { unsaid }),
      id,
      open,
      get rows() {
        return rows();
      },
    },
    edits: (answer) =>
      answer.kind === 'form'
        ? cells.flatMap((cell) => cellEdits(form, cell, answer.values.get(rowId(cell))))
        : [],
  };
}

function rowId({ path }: Cell): string {
  return path.join('/');
}

function cellEdits(form: Form, cell: Cell, typed: string | undefined): readonly Edit[] {
  if (typed === undefined || typed.trim() === textOf(cell.value, cell.field)?.trim()) return [];
  const value = valueFrom(typed, cell.path, form.today, cell.field);
  if (value === undefined) return cell.value === undefined ? [] : [{ kind: 'remove', path: cell.path }];
  // The same day in other words, say: nothing is new.
  if (cell.value !== undefined && sameValue(value, cell.value)) return [];
  return [...(form.besides?.(cell) ?? []), { kind: 'set', path: cell.path, value }];
}

function rowOf(cell: Cell, today: string | undefined): FormRow {
  const { path, field = fieldAt(path) } = cell;
  const options = cell.options ?? optionsFor(path, field);
  const dayAs = (text: string) => dayRemark(path, text.trim(), today);
  const example = cell.field && labelledExample(cell.field);
  const remark = cell.remark ?? (field?.kind === 'date' ? dayAs : undefined);
  return {
    id: rowId(cell),
    label: cell.label ?? field?.label ?? '',
    value: textOf(cell.value, field),
    hint: cell.hint ?? hintFor(path, field),
    ...(example !== undefined && { example }),
    ...(options && { options }),
    complaint: (text) => complaintFor(path, text.trim(), today, field),
    ...(remark && { remark }),
  };
}
