import type { Field } from '../plan/field.ts';
import { partsOf } from '../plan/parted.ts';
import { tbd } from '../plan/plan.ts';
import type { Json } from '../plan/tree.ts';
import type { Asking, Setting } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { type Cell, formAsking } from '../workshop/form.ts';
import { labelFor } from '../workshop/line.ts';
import type { LensField, LensSectionName } from './field.ts';
import type { LensRow } from './index.ts';
import { lensPath } from './lens.ts';

/** What a screen of a lens says. */
export interface Words {
  readonly prompt: string;
  readonly guidance: readonly string[];
  /** What only help tells. */
  readonly unsaid?: readonly string[];
}

/** Where the screens of a lens stand. */
export function lensSetting({ id, title, after }: LensRow): Setting {
  return { step: undefined, heading: `Lens: ${title}, after ${after}`, topic: id };
}

/** A row of a form: the path under the lens, what it holds, and what was answered. */
export interface LensCell {
  readonly path: readonly string[];
  readonly field: LensField;
  readonly value: unknown;
  readonly label?: string;
  /** Replaces what follows from the field. */
  readonly hint?: string;
  readonly isOptional?: true;
}

/** Several short answers on one screen; undefined where there are none to give. */
export function lensForm(
  draft: Draft,
  row: LensRow,
  at: readonly string[],
  words: Words,
  cells: readonly LensCell[],
): Asking | undefined {
  return formAsking({
    setting: lensSetting(row),
    ...words,
    id: questionId(row, at),
    cells: cells.map((cell) => formCell(row, cell)),
    today: draft.today,
  });
}

/** The path of a screen, which is where its answers go. */
export function questionId({ id }: LensRow, at: readonly string[]): string {
  return `/${lensPath(id, ...at).join('/')}`;
}

function formCell({ id }: LensRow, { path, field, value, label, hint, isOptional }: LensCell): Cell {
  const words = 'words' in field ? field.words : undefined;
  return {
    path: lensPath(id, ...path),
    label: label ?? field.label,
    field: typedField(field),
    value: plain(value),
    ...(words && {
      hint: levelsHint(words, 'tbd' in field),
      remark: (text: string) => words[text.trim()],
    }),
    ...(field.kind === 'texts' && { hint: partsHint(field), remark: partsRemark }),
    ...(hint !== undefined && { hint }),
    ...(isOptional && { isOptional }),
  };
}

/** What can be typed into a row; groups, links and rows have rows of their own. */
function typedField(field: LensField): Field | undefined {
  return field.kind === 'group' || field.kind === 'rows' || field.kind === 'links' ? undefined : field;
}

function plain(value: unknown): Json | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
}

function partsHint({ description }: LensField): string {
  return `${description.replace(/\.$/, '')}; semicolons between several`;
}

/** How several answers on one line are told apart, where there is more than one. */
function partsRemark(text: string): string | undefined {
  const parts = partsOf(text);
  return parts.length > 1 ? `${parts.length}: ${parts.join(' · ')}` : undefined;
}

/** What each level or option means, on the line under the row. */
function levelsHint(words: Readonly<Record<string, string>>, takesTbd: boolean): string {
  return [...Object.entries(words), ...(takesTbd ? [[tbd, 'nobody here knows']] : [])]
    .map(([level, meaning]) => `${level}:\u00a0${meaning}`)
    .join(' · ');
}

/** The rows of a form for some fields of some elements; the first row of each begins with the element's words. */
export function elementCells(
  draft: Draft,
  section: LensSectionName,
  ids: readonly string[],
  fields: Readonly<Record<string, LensField>>,
  answers: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): readonly LensCell[] {
  const all = Object.entries(fields);
  const firstLabel = (id: string, { label }: LensField) =>
    all.length > 1 ? `${labelFor(draft, id)}: ${label.toLowerCase()}` : labelFor(draft, id);
  return ids.flatMap((id) =>
    all.map(([key, field], at) => ({
      path: [section, id, key],
      field,
      value: answers.get(id)?.[key],
      label: at === 0 ? firstLabel(id, field) : field.label,
    })),
  );
}
