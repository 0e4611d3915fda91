import { fieldAt, type Path, placeAt } from './shape.ts';
import { entryOf, type Json, type MapNode, type Node, toValue } from './tree.ts';

/** One change to a plan, by path. */
export type Edit =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Json }
  /** A map that is left empty by this goes too. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Gives the last key of the path another name; its place and everything in it stay. */
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string };

/** The value after an edit, as it is meant: what the spliced text is compared with. */
export function applyToValue(value: Json, edit: Edit): Json {
  return change(value, edit.path, edit) ?? {};
}

function change(value: Json | undefined, path: Path, edit: Edit): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return edit.kind === 'set' ? edit.value : undefined;
  if (isList(value)) return changeItem(value, Number(key), rest, edit);
  const old = isMap(value) ? value : {};
  const actual = spelling(key, (other) => Object.hasOwn(old, other));
  const next: Record<string, Json> = Object.create(null);
  let found = false;
  for (const [other, item] of Object.entries(old)) {
    if (other !== actual) next[other] = item;
    else {
      found = true;
      if (edit.kind === 'rename' && rest.length === 0) next[edit.to] = item;
      else put(next, other, change(item, rest, edit));
    }
  }
  if (!found && edit.kind === 'set') put(next, actual, change(undefined, rest, edit));
  return Object.keys(next).length === 0 && edit.kind === 'remove' ? undefined : next;
}

function put(map: Record<string, Json>, key: string, value: Json | undefined): void {
  if (value !== undefined) map[key] = value;
}

function changeItem(list: readonly Json[], index: number, rest: Path, edit: Edit): Json | undefined {
  const next = list.flatMap((item, at) => {
    const value = at === index ? change(item, rest, edit) : item;
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

/** Whether two values are the same; the order of keys in maps counts, since it is the team's order. */
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
