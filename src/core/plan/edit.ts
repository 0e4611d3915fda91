import { fieldAt, type Path, placeAt } from './shape.ts';
import { entryOf, type Json, type MapNode, type Node, toValue } from './tree.ts';

/** One change to a plan, by path. */
export type Edit =
  | {
      readonly kind: 'set';
      readonly path: Path;
      readonly value: Json;
      /** Where that value stands already: a new entry is written as it is there, with its comments. */
      readonly like?: Path;
    }
  /** A map that is left empty by this goes too. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Gives the last key of the path another name; its place and everything in it stay. */
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string };

/** The value after an edit, as it is meant: what the spliced text is compared with. */
export function applyToValue(value: Json, edit: Edit): Json {
  return applyTogether(value, [edit]);
}

/** The value after edits that do not touch one another; their paths are those from before. */
export function applyTogether(value: Json, edits: readonly Edit[]): Json {
  return change(value, edits) ?? {};
}

function change(value: Json | undefined, edits: readonly Edit[]): Json | undefined {
  const [first] = edits;
  if (first?.path.length === 0) return first.kind === 'set' ? first.value : undefined;
  return isList(value)
    ? changeItems(
        value,
        byKey(edits, (key) => key),
      )
    : changeEntries(value, edits);
}

/** The edits by the first key of their paths, with the rest of it. */
function byKey(
  edits: readonly Edit[],
  keyFor: (key: string) => string,
): ReadonlyMap<string, readonly Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = keyFor(edit.path[0] ?? '');
    const group = groups.get(key) ?? [];
    group.push({ ...edit, path: edit.path.slice(1) });
    groups.set(key, group);
  }
  return groups;
}

function changeEntries(value: Json | undefined, edits: readonly Edit[]): Json | undefined {
  const old = isMap(value) ? value : {};
  const groups = byKey(edits, (key) => spelling(key, (other) => Object.hasOwn(old, other)));
  const next: Record<string, Json> = Object.create(null);
  for (const [key, item] of Object.entries(old)) {
    const group = groups.get(key) ?? [];
    const renaming = group.find(({ kind, path }) => kind === 'rename' && path.length === 0);
    const others = group.filter((edit) => edit !== renaming);
    put(
      next,
      renaming?.kind === 'rename' ? renaming.to : key,
      others.length > 0 ? change(item, others) : item,
    );
  }
  for (const [key, group] of groups) {
    const added = group.filter(({ kind }) => kind === 'set');
    if (!Object.hasOwn(old, key) && added.length > 0) put(next, key, change(undefined, added));
  }
  const isEmptied = Object.keys(next).length === 0 && edits.some(({ kind }) => kind === 'remove');
  return isEmptied ? undefined : next;
}

function put(map: Record<string, Json>, key: string, value: Json | undefined): void {
  if (value !== undefined) map[key] = value;
}

function changeItems(list: readonly Json[], groups: ReadonlyMap<string, readonly Edit[]>): Json | undefined {
  const next = list.flatMap((item, at) => {
    const group = groups.get(String(at));
    const value = group ? change(item, group) : item;
    return value === undefined ? [] : [value];
  });
  return next.length === 0 ? undefined : next;
}

/** A list, as opposed to a map, a scalar or nothing. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A map, as opposed to a list, a scalar or nothing. */
export function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The key under which a file has something: `customize` where it was spelt so. */
function spelling(key: string, has: (key: string) => boolean): string {
  return key === 'customise' && !has(key) && has('customize') ? 'customize' : key;
}

/** The key behind which a new one goes: the last present one that comes before it in the table; else the last. */
export function predecessor(parentPath: Path, node: MapNode, key: string): number {
  const last = node.entries.length - 1;
  const parent = placeAt(parentPath);
  if (parent.kind !== 'fields' || !fieldAt([...parentPath, key])) return last;
  const order = Object.keys(parent.fields);
  const rank = order.indexOf(key);
  const index = node.entries.findLastIndex((entry) => {
    const other = order.indexOf(entry.key);
    return other >= 0 && other < rank;
  });
  return index < 0 ? last : index;
}

/** Whether two values are the same, whatever the order of the keys in their maps. */
export function sameValue(a: Json, b: Json): boolean {
  if (Object.is(a, b)) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => sameItem(item, b[at]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameItem(a[key], b[key]))
  );
}

function sameItem(a: Json | undefined, b: Json | undefined): boolean {
  return a !== undefined && b !== undefined && sameValue(a, b);
}

/** The value at a path, or undefined. */
export function valueAt(root: Node | undefined, path: Path): Json | undefined {
  const node = nodeAt(root, path);
  return node && toValue(node);
}

/** The node at a path, or undefined. */
export function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const key of path) {
    node = node?.kind === 'list' ? node.items[Number(key)]?.value : entryAs(node, key)?.value;
  }
  return node;
}

/** The entry for a key however the file spells it. */
export function entryAs(node: Node | undefined, key: string) {
  return entryOf(
    node,
    spelling(key, (other) => entryOf(node, other) !== undefined),
  );
}
