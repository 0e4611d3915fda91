import { findStrategy } from '../method/strategies.ts';
import { type Edit, isList, nodeAt, valueAt } from '../plan/edit.ts';
import { type Path, placeAt, pointer } from '../plan/shape.ts';
import type { Json, Node } from '../plan/tree.ts';
import { walk } from '../plan/walk.ts';
import type { FieldChange } from './field-edits.ts';
import { united } from './unite.ts';

/** Where references to an element go: to another one, or nowhere. */
export type Targets = ReadonlyMap<string, string | undefined>;

/** A field in which elements are referred to. */
export interface Mention {
  /** The way to the field: `metrics`, `rebooking-time`, `concepts`. */
  readonly path: Path;
  readonly form: 'one' | 'list' | 'links';
  /** Those of the wanted elements that it names, in its order. */
  readonly ids: readonly string[];
}

/** All fields that name one of some elements, except those inside something that goes as a whole. */
export function mentionsOf(root: Node, ids: ReadonlySet<string>, gone: readonly Path[]): readonly Mention[] {
  const found = new Map<string, { path: Path; form: Mention['form']; ids: string[] }>();
  const isGone = insideOf(gone);
  walk(root, {
    reference: (target, named, _node, at, entry) => {
      const id = target === 'strategy' ? (findStrategy(named) ?? named) : named;
      if (!ids.has(id) || isGone(at)) return;
      const isWhole = placeAt(at.slice(0, -1)).kind === 'fields';
      const path = isWhole ? at : at.slice(0, -1);
      const mention = found.get(pointer(path)) ?? {
        path,
        form: entry ? ('links' as const) : isWhole ? ('one' as const) : ('list' as const),
        ids: [],
      };
      mention.ids.push(named);
      found.set(pointer(path), mention);
    },
  });
  return [...found.values()];
}

function insideOf(gone: readonly Path[]): (path: Path) => boolean {
  const starts = new Set(gone.map(pointer));
  return (path) => path.some((_, at) => starts.has(pointer(asMethodSpells(path.slice(0, at + 1)))));
}

/** Elements are known by the method's name of a strategy, however the file spells it. */
function asMethodSpells(path: Path): Path {
  return path.map((key, at) => (at === 1 && path[0] === 'strategies' ? (findStrategy(key) ?? key) : key));
}

/** The change of one field whose references go elsewhere. */
export function retargeted(root: Node, mention: Mention, targets: Targets): FieldChange {
  const { path, form } = mention;
  const to = (id: string) => (targets.has(id) ? targets.get(id) : id);
  if (form === 'links') return { path, edits: linksTo(root, mention, to) };
  const value = valueAt(root, path);
  const before = isList(value) ? value : [value ?? null];
  const after = [...new Set(before.map((id) => (typeof id === 'string' ? to(id) : id)))];
  const kept = after.filter((id): id is Exclude<typeof id, undefined> => id !== undefined);
  const [first] = kept;
  if (first === undefined) return { path, edits: 'removed' };
  return { path, edits: [{ kind: 'set', path, value: form === 'one' ? first : kept }] };
}

/** A link to what goes is renamed, or united with one that is there already. */
function linksTo(
  root: Node,
  { path, ids }: Mention,
  to: (id: string) => string | undefined,
): readonly Edit[] | 'removed' {
  const node = nodeAt(root, path);
  const keys = node?.kind === 'map' ? node.entries.map(({ key }) => key) : [];
  const isEmptied = keys.every((key) => to(key) === undefined);
  if (isEmptied) return 'removed';
  const links = new Map<string, Json>();
  for (const key of keys) if (to(key) === key) links.set(key, valueAt(root, [...path, key]) ?? null);
  return ids.flatMap((id): Edit[] => moveLink(links, path, id, to(id), valueAt(root, [...path, id]) ?? null));
}

function moveLink(
  links: Map<string, Json>,
  path: Path,
  id: string,
  target: string | undefined,
  value: Json,
): Edit[] {
  const from = [...path, id];
  if (target === undefined) return [{ kind: 'remove', path: from }];
  const there = links.get(target);
  links.set(target, there === undefined ? value : united(there, value));
  if (there === undefined) return [{ kind: 'rename', path: from, to: target }];
  return [
    { kind: 'set', path: [...path, target], value: united(there, value) },
    { kind: 'remove', path: from },
  ];
}
