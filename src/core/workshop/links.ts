import { once } from '../once.ts';
import type { Edit } from '../plan/edit.ts';
import type { Asking, Setting } from './asking.ts';
import type { Draft } from './draft.ts';
import { type MadeElements, type Makeable, madeElements } from './on-the-spot.ts';
import type { Answer, Column, GridQuestion, Line, Making } from './question.ts';

/** Some links of each row: the field they go to and the columns that stand for its targets. */
export interface LinkGroup {
  /** The words over the columns. */
  readonly title: string;
  readonly field: string;
  readonly columns: readonly Line[];
  /** The field is a map keyed by what it links to, not a list. */
  readonly isMap?: true;
  /** A row without a link here is a gap. */
  readonly isWanted: boolean;
  /** What can be made on the spot, and then stands among these columns. */
  readonly makes?: readonly Makeable[];
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
  /** Gaps besides rows without a link. */
  readonly alsoOpen?: readonly string[];
}

/** One grid for all links of a step; undefined where there is nothing to link, or nothing to link to. */
export function linksAsking(draft: Draft, links: Links): Asking | undefined {
  const { setting, prompt, guidance, id, path, rows } = links;
  const groups = links.groups.filter(({ columns, makes }) => columns.length > 0 || makes?.length);
  if (rows.length === 0 || groups.every(({ columns }) => columns.length === 0)) return undefined;
  const columns = once(() => groups.flatMap(columnsOf));
  const ticks = once(
    () =>
      new Map(
        rows.map((row) => [row.id, groups.flatMap(({ field }) => linkedAt(draft, [...path, row.id, field]))]),
      ),
  );
  return {
    question: {
      kind: 'grid',
      ...setting,
      prompt,
      guidance,
      id,
      open: [...openPaths(draft, links, groups), ...(links.alsoOpen ?? [])],
      rows,
      single: false,
      makes: groups.flatMap(makesOf),
      get columns() {
        return columns();
      },
      get ticks() {
        return ticks();
      },
    } satisfies GridQuestion,
    edits: (answer, now) => (answer.kind === 'grid' ? linkEdits(links, groups, answer, now) : []),
  };
}

function columnsOf({ title, columns }: LinkGroup): readonly Column[] {
  return columns.map((line) => ({ ...line, group: title }));
}

function makesOf({ title, makes = [] }: LinkGroup): readonly Making[] {
  return makes.map(({ id, label }) => ({ id, label, group: title }));
}

function openPaths(draft: Draft, { path, rows }: Links, groups: readonly LinkGroup[]): readonly string[] {
  const wanted = groups.filter(({ isWanted }) => isWanted);
  return rows.flatMap((row) =>
    wanted
      .map(({ field }) => [...path, row.id, field])
      .filter((field) => linkedAt(draft, field).length === 0)
      .map((field) => `/${field.join('/')}`),
  );
}

function linkEdits(
  { path, rows }: Links,
  groups: readonly LinkGroup[],
  answer: Answer & { kind: 'grid' },
  now: Draft,
): readonly Edit[] {
  const made = madeElements(
    now,
    answer.made ?? [],
    groups.flatMap(({ makes }) => makes ?? []),
  );
  const shown = groups.map((group) => ({ group, ids: idsShown(group, made) }));
  return [
    ...made.edits,
    ...rows.flatMap((row) => {
      const ticked = (answer.ticks.get(row.id) ?? []).map((id) => made.idOf.get(id) ?? id);
      return shown.flatMap(({ group, ids }) => {
        const field = [...path, row.id, group.field];
        const old = linkedAt(now, field);
        const next = relinked(old, ids, ticked);
        return group.isMap ? mapEdits(field, old, next) : listEdits(field, old, next);
      });
    }),
  ];
}

/** The columns of a group, and those that were made for it. */
function idsShown({ columns, makes = [] }: LinkGroup, { makingOf }: MadeElements): ReadonlySet<string> {
  const making = new Set(makes.map(({ id }) => id));
  const added = [...makingOf].filter(([, of]) => making.has(of)).map(([id]) => id);
  return new Set([...columns.map(({ id }) => id), ...added]);
}

/** What a field links to now: the items of a list or the keys of a map; nothing where there is neither. */
export function linkedAt({ plan }: Draft, path: readonly string[]): readonly string[] {
  const found = path.reduce<unknown>(insideOf, plan);
  if (found instanceof Map) return [...found.keys()];
  return Array.isArray(found) ? found.filter((id) => typeof id === 'string') : [];
}

function insideOf(values: unknown, key: string): unknown {
  if (values instanceof Map) return values.get(key);
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, key)) return undefined;
  // The line above has seen that it is an object with that key.
  return (values as Readonly<Record<string, unknown>>)[key];
}

/** Links after an answer: what is not among the columns was not asked about, so it stays. */
export function relinked(
  old: readonly string[],
  shown: ReadonlySet<string>,
  ticked: readonly string[],
): readonly string[] {
  const wanted = new Set(ticked.filter((id) => shown.has(id)));
  const kept = old.filter((id) => !shown.has(id) || wanted.has(id));
  return [...kept, ...[...wanted].filter((id) => !old.includes(id))];
}

/** What makes a list of links another; nothing where both are the same. */
export function listEdits(
  path: readonly string[],
  old: readonly string[],
  next: readonly string[],
): readonly Edit[] {
  if (next.length === old.length && next.every((id, at) => id === old[at])) return [];
  return next.length > 0 ? [{ kind: 'set', path, value: next }] : [{ kind: 'remove', path }];
}

function mapEdits(path: readonly string[], old: readonly string[], next: readonly string[]): readonly Edit[] {
  const added = next.filter((id) => !old.includes(id));
  const gone = old.filter((id) => !next.includes(id));
  return [
    ...added.map((id): Edit => ({ kind: 'set', path: [...path, id], value: {} })),
    ...gone.map((id): Edit => ({ kind: 'remove', path: [...path, id] })),
  ];
}
