import { type Edit, valueAt } from '../plan/edit.ts';
import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { lineFor } from '../workshop/line.ts';
import type { Column } from '../workshop/question.ts';
import { lensSetting, questionId, type Words } from './asking.ts';
import type { LensField, LensSectionName } from './field.ts';
import type { LensRow } from './index.ts';
import { lensPath } from './lens.ts';

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
      id: questionId(row, [section, key]),
      open: ids.filter(isOpen).map((id) => `/${pathOf(id).join('/')}`),
      rows: ids.map((id) => lineFor(draft, id)),
      columns: columnsOf(field),
      ticks: new Map(ids.map((id) => [id, [chosen(id)].filter((one) => one !== undefined)])),
      single: true,
      makes: [],
    },
    edits: (answer, now) =>
      answer.kind === 'grid'
        ? ids.flatMap((id) => tickEdits(now, pathOf(id), answer.ticks.get(id)?.[0], field))
        : [],
  };
}

/** The same answer comes again after every tick, so it is held against the plan as it is by then. */
function tickEdits(
  { root }: Draft,
  path: readonly string[],
  ticked: string | undefined,
  { options }: ChoiceGrid['field'],
): readonly Edit[] {
  const now = valueAt(root, path);
  if (ticked !== undefined) return ticked === now ? [] : [{ kind: 'set', path, value: ticked }];
  // What somebody wrote in the file that is no option had no tick to take out: it stays, and check tells of it.
  return options.some((option) => option === now) ? [{ kind: 'remove', path }] : [];
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
