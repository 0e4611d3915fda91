import { type Edit, valueAt } from '../plan/edit.ts';
import type { Field } from '../plan/field.ts';
import { partsOf } from '../plan/parted.ts';
import type { Json } from '../plan/tree.ts';
import type { Asking, Setting } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { type Cell, formAsking } from '../workshop/form.ts';
import { labelFor, lineFor } from '../workshop/line.ts';
import type { Column } from '../workshop/question.ts';
import type { LensField, LensSectionName } from './field.ts';
import type { LensRow } from './index.ts';
import { lensPath } from './lens.ts';

/** What a screen of a lens says. */
export interface Words {
  readonly prompt: string;
  readonly guidance: readonly string[];
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
    id: idOf(row, at),
    cells: cells.map((cell) => formCell(row, cell)),
    today: draft.today,
  });
}

/** The path of a screen, which is where its answers go. */
function idOf({ id }: LensRow, at: readonly string[]): string {
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
      hint: levelsHint(words),
      remark: (text: string) => words[text.trim()],
    }),
    ...(field.kind === 'texts' && { remark: partsRemark }),
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

/** How several answers on one line are told apart, where there is more than one. */
function partsRemark(text: string): string | undefined {
  const parts = partsOf(text);
  return parts.length > 1 ? `${parts.length}: ${parts.join(' · ')}` : undefined;
}

/** What each level or option means, on the line under the row. */
function levelsHint(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([level, meaning]) => `${level}:\u00a0${meaning}`)
    .join(' · ');
}

export interface ChoiceGrid {
  readonly section: LensSectionName;
  /** The elements that are asked about, one a row. */
  readonly ids: readonly string[];
  readonly key: string;
  readonly field: Extract<LensField, { readonly kind: 'choice' }>;
  /** What was answered, by element. */
  readonly chosen: (id: string) => string | undefined;
  /** Elements whose row may stay empty. */
  readonly isOptional?: (id: string) => boolean;
}

/** One choice for each of some elements, as a grid; undefined where there are none. */
export function choiceGrid(draft: Draft, row: LensRow, words: Words, grid: ChoiceGrid): Asking | undefined {
  const { section, ids, key, field, chosen } = grid;
  if (ids.length === 0) return undefined;
  const pathOf = (id: string) => lensPath(row.id, section, id, key);
  const isOpen = (id: string) => chosen(id) === undefined && !grid.isOptional?.(id);
  return {
    question: {
      kind: 'grid',
      ...lensSetting(row),
      ...words,
      id: idOf(row, [section, key]),
      open: ids.filter(isOpen).map((id) => `/${pathOf(id).join('/')}`),
      rows: ids.map((id) => lineFor(draft, id)),
      columns: columnsOf(field),
      ticks: new Map(ids.map((id) => [id, [chosen(id)].filter((one) => one !== undefined)])),
      single: true,
      makes: [],
    },
    edits: (answer, now) =>
      answer.kind === 'grid'
        ? ids.flatMap((id) => tickEdits(now, pathOf(id), answer.ticks.get(id)?.[0]))
        : [],
  };
}

/** The same answer comes again after every tick, so it is held against the plan as it is by then. */
function tickEdits({ root }: Draft, path: readonly string[], ticked: string | undefined): readonly Edit[] {
  if (ticked === valueAt(root, path)) return [];
  return ticked === undefined ? [{ kind: 'remove', path }] : [{ kind: 'set', path, value: ticked }];
}

function columnsOf({
  options,
  label,
  words,
}: ChoiceGrid['field'] & { readonly words?: Readonly<Record<string, string>> }): readonly Column[] {
  return options.map((id) => {
    const detail = words?.[id];
    return { id, number: '', label: id, group: label, ...(detail !== undefined && { detail }) };
  });
}

/** The rows of a form for some fields of some elements; the first row of each carries the element's words. */
export function elementCells(
  draft: Draft,
  section: LensSectionName,
  ids: readonly string[],
  fields: Readonly<Record<string, LensField>>,
  answers: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): readonly LensCell[] {
  return ids.flatMap((id) =>
    Object.entries(fields).map(([key, field], at) => ({
      path: [section, id, key],
      field,
      value: answers.get(id)?.[key],
      label: at === 0 ? labelFor(draft, id) : field.label,
    })),
  );
}
