import type { Edit } from '../plan/edit.ts';
import type { Asking, Setting } from './asking.ts';
import type { Column, Line } from './question.ts';

/** Some links of each row: the field they go to and the columns that stand for its targets. */
export interface LinkGroup {
  /** The words over the columns. */
  readonly title: string;
  readonly field: string;
  readonly columns: readonly Line[];
  /** What each row links to now. */
  readonly linked: (row: string) => readonly string[] | undefined;
  /** The field is a map keyed by what it links to, not a list. */
  readonly isMap?: true;
  /** A row without a link here is a gap. */
  readonly isWanted: boolean;
}

export interface Links {
  readonly setting: Setting;
  readonly prompt: string;
  readonly guidance: readonly string[];
  readonly id: string;
  /** The section that the rows are in. */
  readonly path: readonly string[];
  readonly rows: readonly Line[];
  readonly groups: readonly LinkGroup[];
}

/** One grid for all links of a step; undefined where there is nothing to link, or nothing to link to. */
export function linksAsking(links: Links): Asking | undefined {
  const { setting, prompt, guidance, id, path, rows } = links;
  const groups = links.groups.filter(({ columns }) => columns.length > 0);
  if (rows.length === 0 || groups.length === 0) return undefined;
  const columns = groups.flatMap(({ title, columns: own }): Column[] =>
    own.map((line) => ({ ...line, group: title })),
  );
  const ticks = new Map(rows.map((row) => [row.id, groups.flatMap(({ linked }) => linked(row.id) ?? [])]));
  const open = rows.flatMap((row) =>
    groups
      .filter(({ isWanted, linked }) => isWanted && !linked(row.id)?.length)
      .map(({ field }) => `/${[...path, row.id, field].join('/')}`),
  );
  return {
    question: { kind: 'grid', ...setting, prompt, guidance, id, open, rows, columns, ticks, single: false },
    edits: (answer) =>
      answer.kind === 'grid'
        ? rows.flatMap((row) =>
            groups.flatMap((group) =>
              rowEdits([...path, row.id], group, row.id, answer.ticks.get(row.id) ?? []),
            ),
          )
        : [],
  };
}

function rowEdits(path: readonly string[], group: LinkGroup, row: string, ticked: readonly string[]): Edit[] {
  const shown = new Set(group.columns.map(({ id }) => id));
  const old = group.linked(row) ?? [];
  const wanted = ticked.filter((id) => shown.has(id));
  // What is not among the columns was not asked about, so it stays.
  const kept = old.filter((id) => !shown.has(id) || wanted.includes(id));
  const added = wanted.filter((id) => !old.includes(id));
  if (group.isMap)
    return mapEdits(
      [...path, group.field],
      old.filter((id) => !kept.includes(id)),
      added,
    );
  const next = [...kept, ...added];
  if (next.length === old.length && added.length === 0) return [];
  return next.length > 0
    ? [{ kind: 'set', path: [...path, group.field], value: next }]
    : [{ kind: 'remove', path: [...path, group.field] }];
}

function mapEdits(path: readonly string[], removed: readonly string[], added: readonly string[]): Edit[] {
  return [
    ...added.map((id): Edit => ({ kind: 'set', path: [...path, id], value: {} })),
    ...removed.map((id): Edit => ({ kind: 'remove', path: [...path, id] })),
  ];
}
