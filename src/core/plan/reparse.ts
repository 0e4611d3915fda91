import { applyToValue, type Edit, entryAs, sameValue } from './edit.ts';
import { shiftEntry } from './shift.ts';
import { lineStart } from './source.ts';
import type { Splice } from './splice.ts';
import { type Entry, entryOf, type Json, type MapNode, type Node, parseTree, toValue } from './tree.ts';

/** A text before and after it was changed, and the change as it was meant. */
export interface Changed {
  readonly before: string;
  readonly after: string;
  readonly splices: readonly Splice[];
  readonly edit: Edit;
}

/** Some entries of a block map, one behind the other, with their lines and the comments below them. */
interface Region {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The tree of a changed text, for which only the entries that the change touches are parsed: those of one section, or
 * those at the top. Undefined where the change goes beyond that, or does not read back as what was meant.
 */
export function reparsed(root: Node, changed: Changed): Node | undefined {
  const [section = ''] = changed.edit.path;
  const entry = entryAs(root, section);
  if (!isBlockMap(root)) return undefined;
  const inside = entry && withinSection(root, entry, changed);
  return inside ?? withinMap(root, changed.before.length, [], changed);
}

function withinSection(root: MapNode, section: Entry, changed: Changed): Node | undefined {
  const { before, after, edit } = changed;
  if (edit.path.length < 2 || !isBlockMap(section.value)) return undefined;
  const at = root.entries.indexOf(section);
  const next = root.entries[at + 1];
  const end = next ? lineStart(before, next.keyStart) : before.length;
  const value = withinMap(section.value, end, edit.path.slice(0, 1), changed);
  return value && replaced(root, at, at, [{ ...section, value }], after.length - before.length);
}

/** @param end where the lines of the map end; @param path where the map is. */
function withinMap(
  map: MapNode,
  end: number,
  path: readonly string[],
  changed: Changed,
): MapNode | undefined {
  const { before, after, splices, edit } = changed;
  const region = regionOf(before, map, end, splices);
  if (!region) return undefined;
  const delta = after.length - before.length;
  const entries = entriesIn(after.slice(region.start, region.end + delta), region.start);
  const old = map.entries.slice(region.first, region.last + 1);
  const inner: Edit = { ...edit, path: edit.path.slice(path.length) };
  if (!entries || !sameValue(applyToValue(valueFrom(old), inner), valueFrom(entries))) return undefined;
  const isTwice = entries.some(({ key }) => entryOf(map, key) && !old.some((one) => one.key === key));
  return isTwice ? undefined : replaced(map, region.first, region.last, entries, delta);
}

function isBlockMap(node: Node): node is MapNode {
  return node.kind === 'map' && !node.flow && node.entries.length > 0;
}

/** The entries whose lines the splices are in; what begins with a line touches the entry above it too. */
function regionOf(
  text: string,
  { entries }: MapNode,
  end: number,
  splices: readonly Splice[],
): Region | undefined {
  const startOf = (index: number) => {
    const entry = entries[index];
    return entry ? lineStart(text, entry.keyStart) : end;
  };
  const from = Math.min(...splices.map((splice) => splice.start));
  const to = Math.max(...splices.map((splice) => splice.end));
  const first = entries.findIndex((_, index) => startOf(index + 1) >= from);
  const last = Math.max(
    first,
    entries.findLastIndex((_, index) => startOf(index) < to),
  );
  if (first < 0 || from < startOf(first) || to > startOf(last + 1)) return undefined;
  return { first, last, start: startOf(first), end: startOf(last + 1) };
}

/** The entries of a block map that a piece of a text holds; undefined where it holds anything else. */
function entriesIn(piece: string, start: number): readonly Entry[] | undefined {
  const { root, faults } = parseTree(piece);
  if (faults.length > 0 || (root && !isBlockMap(root))) return undefined;
  return (root?.entries ?? []).map((entry) => shiftEntry(entry, start));
}

function valueFrom(entries: readonly Entry[]): Json {
  const value: Record<string, Json> = Object.create(null);
  for (const { key, value: node } of entries) value[key] = toValue(node);
  return value;
}

/** The map with some of its entries replaced and those behind them moved; undefined where none would be left. */
function replaced(
  map: MapNode,
  first: number,
  last: number,
  entries: readonly Entry[],
  delta: number,
): MapNode | undefined {
  const behind = map.entries.slice(last + 1).map((entry) => shiftEntry(entry, delta));
  const all = [...map.entries.slice(0, first), ...entries, ...behind];
  const [start] = all;
  const end = all.at(-1);
  return start && end && { ...map, entries: all, start: start.keyStart, end: end.value.end };
}
