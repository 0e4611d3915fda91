import { once } from '../once.ts';
import { cleanText } from '../plan/clean-text.ts';
import { isDate } from '../plan/date.ts';
import type { Edit } from '../plan/edit.ts';
import { tbd } from '../plan/plan.ts';
import { fieldAt } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import type { Asking, Setting } from './asking.ts';
import type { FormRow } from './question.ts';

/** A row that fills one path. */
export interface Cell {
  readonly path: readonly string[];
  /** The words in front of it; the field's own label unless said. */
  readonly label?: string;
  readonly value: Json | undefined;
  /** Replaces the hint that follows from the kind of field. */
  readonly hint?: string;
  /** A missing answer is not a gap. */
  readonly isOptional?: true;
}

export interface Form {
  readonly setting: Setting;
  readonly prompt: string;
  readonly guidance: readonly string[];
  readonly id: string;
  readonly cells: readonly Cell[];
  /** What goes with a filled row: a strategy that was not taken is marked so. */
  readonly besides?: (cell: Cell) => readonly Edit[];
}

/** Several short answers on one screen; undefined where there are none to give. */
export function formAsking(form: Form): Asking | undefined {
  const { setting, prompt, guidance, id, cells } = form;
  if (cells.length === 0) return undefined;
  const open = cells
    .filter(({ value, isOptional }) => value === undefined && !isOptional)
    .map(({ path }) => `/${path.join('/')}`);
  const rows = once(() => cells.map(rowOf));
  return {
    question: {
      kind: 'form',
      ...setting,
      prompt,
      guidance,
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
  if (typed === undefined || typed.trim() === shown(cell.value)?.trim()) return [];
  const value = parsed(typed, cell.path);
  if (value === undefined) return cell.value === undefined ? [] : [{ kind: 'remove', path: cell.path }];
  return [...(form.besides?.(cell) ?? []), { kind: 'set', path: cell.path, value }];
}

/** What a typed text means for a field; undefined for nothing. Only called with texts that have no complaint. */
function parsed(typed: string, path: readonly string[]): Json | undefined {
  const text = cleanText(typed);
  if (text === undefined) return undefined;
  const field = fieldAt(path);
  if (field && 'tbd' in field && /^tbd$/i.test(text)) return tbd;
  if (field?.kind === 'number' || field?.kind === 'integer') return Number(text.replace('−', '-'));
  if (field?.kind === 'texts') return text.split(/\s*[,;\n]\s*/).filter((part) => part !== '');
  return text;
}

function rowOf(cell: Cell): FormRow {
  const field = fieldAt(cell.path);
  const options = field?.kind === 'choice' ? field.options : undefined;
  return {
    id: rowId(cell),
    label: cell.label ?? field?.label ?? '',
    value: shown(cell.value),
    hint: cell.hint ?? hintFor(cell.path),
    ...(options && { options }),
    complaint: (text) => complaintFor(cell.path, text.trim()),
  };
}

function shown(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function hintFor(path: readonly string[]): string {
  const field = fieldAt(path);
  const words = field?.description.split('. ')[0]?.replace(/\.$/, '') ?? '';
  const orUnknown = field && 'tbd' in field && !words.includes(tbd) ? `, or ${tbd}` : '';
  if (field?.kind === 'date') return `a date like 2027-06-30${orUnknown}`;
  if (field?.kind === 'number') return `a number like 42${orUnknown}`;
  if (field?.kind === 'integer') return `a whole number${range(field)}`;
  if (field?.kind === 'texts') return 'separated by commas';
  // The screen shows the options themselves.
  if (field?.kind === 'choice') return '';
  return words + orUnknown;
}

function range({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): string {
  if (maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return '';
}

/** What is wrong with a typed text for a field, or undefined. */
function complaintFor(path: readonly string[], text: string): string | undefined {
  const field = fieldAt(path);
  if (!field || ('tbd' in field && /^tbd$/i.test(text))) return undefined;
  if (field.kind === 'date') return isDate(text) ? undefined : 'Write the date like 2027-06-30';
  if (field.kind === 'number')
    return isNumber(text) ? undefined : 'Write digits, with a point where needed: 1200 or 4.2';
  if (field.kind !== 'integer') return undefined;
  const number = Number(text);
  const fits =
    /^-?\d+$/.test(text) && number >= (field.minimum ?? number) && number <= (field.maximum ?? number);
  return fits ? undefined : `Write a whole number${range(field)}`;
}

function isNumber(text: string): boolean {
  return /^[-−+]?(?:\d+\.?\d*|\.\d+)$/.test(text);
}
