import { UserError } from '../errors.ts';
import { type Edit, entryAs, isList, isMap, predecessor, sameValue } from './edit.ts';
import { type EntryLines, entryLines, movedLines } from './entry-lines.ts';
import { listSplices } from './list-splice.ts';
import {
  collectionLines,
  entryText,
  flowText,
  indentStep,
  type Style,
  scalarText,
  valueText,
} from './render.ts';
import type { Path } from './shape.ts';
import { columnOf, lineBreak, lineEnd, positionAt } from './source.ts';
import { belongings, blockRemoval, flowRemoval, tail } from './surroundings.ts';
import { type Entry, type Json, type MapNode, type Node, toValue } from './tree.ts';

/** A piece of text to put in place of what stands from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The text with all splices made. Deletions may overlap; insertions at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let position = 0;
  for (const { start, end, insert } of ordered) {
    if (start < position && insert !== '')
      throw new Error('A splice would write into text that another takes out');
    result += text.slice(position, start) + insert;
    position = Math.max(position, end);
  }
  return result + text.slice(position);
}

/** A value's surroundings on the way down to it. */
interface Spot {
  readonly text: string;
  readonly node: Node;
  /** Where the key that holds the value ends; undefined for items and the whole document. */
  readonly keyEnd?: number;
  /** The column of the key, dash or bracket that holds the value; -2 for the whole document. */
  readonly column: number;
  /** Whether something around the value is in flow style. */
  readonly flow: boolean;
  readonly path: Path;
}

/**
 * What to change in the text for an edit: its own lines and no others.
 * @throws UserError where a text or number stands in the way of a map.
 */
export function splicesFor(text: string, root: Node, edit: Edit): Splice[] {
  const top: Spot = { text, node: root, column: -2, flow: false, path: [] };
  if (edit.kind === 'set') return setAt(top, edit.path, edit.value, edit.like && linesOf(top, edit.like));
  if (edit.kind === 'remove') return removeAt(top, edit.path);
  return renameAt(top, edit.path, edit.to);
}

function renameAt(top: Spot, path: Path, to: string): Splice[] {
  const found = descend(top, path.slice(0, -1));
  const entry = found && entryAs(found.node, path.at(-1) ?? '');
  if (!found || !entry) return [];
  return [{ start: entry.keyStart, end: entry.keyEnd, insert: scalarText(to, isFlow(found)) }];
}

/** The spot at a path, or undefined where the path leads nowhere. */
function descend(from: Spot, path: Path): Spot | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return from;
  const child = childOf(from, key);
  return child && descend(child, rest);
}

function childOf(spot: Spot, key: string): Spot | undefined {
  const { text, node, path } = spot;
  const flow = isFlow(spot);
  if (node.kind === 'list') {
    const item = node.items[Number(key)];
    return item && { text, node: item.value, column: columnOf(text, item.start), flow, path: [...path, key] };
  }
  const entry = entryAs(node, key);
  return (
    entry && {
      text,
      node: entry.value,
      keyEnd: entry.keyEnd,
      column: columnOf(text, entry.keyStart),
      flow,
      path: [...path, key],
    }
  );
}

function isFlow(spot: Spot): boolean {
  return spot.flow || (spot.node.kind !== 'scalar' && spot.node.flow);
}

/** @param model the lines that a new entry is written like. */
function setAt(spot: Spot, path: Path, value: Json, model?: EntryLines): Splice[] {
  const [key, ...rest] = path;
  if (key === undefined) return replace(spot, value);
  const child = childOf(spot, key);
  if (child) return setAt(child, rest, value, model);
  const { node } = spot;
  const isBlock = node.kind === 'map' && node.entries.length > 0 && !isFlow(spot);
  if (model && isBlock) return insertLines(spot, node, path, model);
  return insertEntries(spot, [[key, nest(rest, value)]]);
}

/** The lines of the entry at a path; undefined where it has none of its own. */
function linesOf(top: Spot, path: Path): EntryLines | undefined {
  const found = descend(top, path.slice(0, -1));
  const entry = found && entryAs(found.node, path.at(-1) ?? '');
  return found && entry && !isFlow(found) ? entryLines(top.text, entry) : undefined;
}

/** Puts an entry, under the keys that are still missing around it, into a map in block style. */
function insertLines(spot: Spot, node: MapNode, path: Path, model: EntryLines): Splice[] {
  const before = node.entries[predecessor(spot.path, node, path[0] ?? '')];
  if (!before) return [];
  const { eol } = styleOf(spot);
  const column = columnOf(spot.text, before.keyStart);
  const at = tail(spot.text, before.value.end, column);
  const lines = [
    ...path.slice(0, -1).map((key, depth) => `${indented(column, depth)}${scalarText(key, false)}:`),
    ...movedLines(model, column + indentStep * (path.length - 1)),
  ];
  return [{ start: at, end: at, insert: eol + lines.join(eol) }];
}

function indented(column: number, depth: number): string {
  return ' '.repeat(column + indentStep * depth);
}

/** A value under the keys that are still missing around it. */
function nest(path: Path, value: Json): Json {
  return path.reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
}

function insertEntries(spot: Spot, entries: readonly (readonly [string, Json])[]): Splice[] {
  const { node } = spot;
  if (node.kind === 'map' && node.entries.length > 0)
    return entries.flatMap(([key, value]) => insertInto(spot, node, key, value));
  const isEmpty =
    (node.kind === 'map' && node.entries.length === 0) || (node.kind === 'scalar' && node.value === null);
  if (isEmpty) return replace(spot, Object.fromEntries(entries));
  throw inTheWay(spot);
}

function inTheWay({ text, node, path }: Spot): UserError {
  const { line, column } = positionAt(text, node.start);
  return new UserError(
    `At line ${line}, column ${column}, \`${path.join('.')}\` holds something of another kind`,
    {
      help: 'Mend that line in the file first; `cnsg check` says what belongs there',
    },
  );
}

function insertInto(spot: Spot, node: MapNode, key: string, value: Json): Splice[] {
  const before = node.entries[predecessor(spot.path, node, key)];
  if (!before) return [];
  if (isFlow(spot)) {
    const insert = `, ${scalarText(key, true)}: ${flowText(value)}`;
    return [{ start: before.value.end, end: before.value.end, insert }];
  }
  const column = columnOf(spot.text, before.keyStart);
  const style = styleOf(spot);
  const at = tail(spot.text, before.value.end, column);
  return [
    { start: at, end: at, insert: style.eol + ' '.repeat(column) + entryText(key, value, column, style) },
  ];
}

function styleOf(spot: Spot): Style {
  return { eol: lineBreak(spot.text), flow: spot.flow };
}

function replace(spot: Spot, value: Json): Splice[] {
  const { node } = spot;
  const old = toValue(node);
  if (sameValue(old, value)) return [];
  if (node.kind === 'map' && spot.keyEnd !== undefined && isMap(value) && isNothing(value))
    return node.flow ? replaceInline(spot, value) : emptied(spot, spot.keyEnd);
  if (node.kind === 'map' && node.entries.length > 0 && isMap(value)) return mergeMaps(spot, node, value);
  if (node.kind === 'list' && node.items.length > 0 && isList(value)) {
    return listSplices(spot.text, node, value, { eol: lineBreak(spot.text), flow: isFlow(spot) });
  }
  if (node.kind !== 'scalar' && !node.flow) throw inTheWay(spot);
  return node.kind === 'scalar' && node.style === 'block'
    ? replaceBlockScalar(spot, value)
    : replaceInline(spot, value);
}

function isNothing(map: { readonly [key: string]: Json }): boolean {
  return Object.keys(map).length === 0;
}

/** All lines of a block map go; its key stays in its place, with the comment beside it. */
function emptied({ text, node, column }: Spot, keyEnd: number): Splice[] {
  const colon = text.indexOf(':', keyEnd) + 1;
  return [
    { start: colon, end: colon, insert: ' {}' },
    { start: lineEnd(text, colon), end: tail(text, node.end, column), insert: '' },
  ];
}

function mergeMaps(spot: Spot, node: MapNode, value: { readonly [key: string]: Json }): Splice[] {
  const kept = node.entries.filter((entry) => Object.hasOwn(value, entry.key));
  if (
    kept.length === 0 ||
    Object.keys(value)
      .filter((key) => entryAs(node, key))
      .join('\n') !== kept.map((entry) => entry.key).join('\n')
  ) {
    throw new Error('A map can be changed only where some of its keys stay, in their order');
  }
  const removed = node.entries.filter((entry) => !kept.includes(entry));
  return [
    ...removed.flatMap((entry) => removeEntry(spot, node, entry)),
    ...Object.entries(value).flatMap(([key, item]) => setAt(spot, [key], item)),
  ];
}

/** Scalars on their lines and flow collections: what stands around them, a comment too, stays. */
function replaceInline(spot: Spot, value: Json): Splice[] {
  const { text, node } = spot;
  const [head, rest] = headAndRest(valueText(value, spot.column, styleOf(spot)), lineBreak(text));
  if (spot.column < 0) return replaceDocument(spot, value);
  const needsBlank = /\S/.test(text.charAt(node.start - 1)) && !'[{,'.includes(text.charAt(node.start - 1));
  const start = head === '' ? blanksBefore(text, node.start) : node.start;
  const splices = [{ start, end: node.end, insert: head === '' || needsBlank ? head : head.trimStart() }];
  if (rest === '') return splices;
  const at = lineEnd(text, node.end);
  return at === node.end
    ? [{ start, end: at, insert: (splices[0]?.insert ?? '') + rest }]
    : [...splices, { start: at, end: at, insert: rest }];
}

function blanksBefore(text: string, at: number): number {
  let start = at;
  while (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t') start -= 1;
  return start;
}

function replaceDocument({ text, node }: Spot, value: Json): Splice[] {
  const eol = lineBreak(text);
  const lines = isMap(value) ? collectionLines(value, 0, { eol, flow: false }) : [];
  return [{ start: node.start, end: node.end, insert: lines.join(eol) }];
}

/** The header's comment stays on its line; the old lines give way to the new ones. */
function replaceBlockScalar(spot: Spot, value: Json): Splice[] {
  const { text, node } = spot;
  const [head, rest] = headAndRest(valueText(value, spot.column, styleOf(spot)), lineBreak(text));
  let headerEnd = node.start;
  while (/[|>\d+-]/.test(text.charAt(headerEnd))) headerEnd += 1;
  return [
    {
      start: head === '' ? blanksBefore(text, node.start) : node.start,
      end: headerEnd,
      insert: head.trimStart(),
    },
    { start: lineEnd(text, node.start), end: Math.max(node.end, lineEnd(text, node.start)), insert: rest },
  ];
}

function headAndRest(value: string, eol: string): [head: string, rest: string] {
  const at = value.indexOf(eol);
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at)];
}

function removeAt(top: Spot, path: Path): Splice[] {
  const parent = descend(top, path.slice(0, -1));
  const key = path.at(-1);
  if (!parent || key === undefined) return [];
  const { node } = parent;
  const isLast =
    (node.kind === 'map' && node.entries.length === 1) || (node.kind === 'list' && node.items.length === 1);
  if (isLast && path.length > 1 && childOf(parent, key)) return removeAt(top, path.slice(0, -1));
  if (node.kind === 'list') {
    const rest = node.items.filter((_, at) => String(at) !== key).map((item) => toValue(item.value));
    return listSplices(parent.text, node, rest, { eol: lineBreak(parent.text), flow: isFlow(parent) });
  }
  const entry = entryAs(node, key);
  return entry && node.kind === 'map' ? removeEntry(parent, node, entry) : [];
}

function removeEntry(spot: Spot, node: MapNode, entry: Entry): Splice[] {
  const index = node.entries.indexOf(entry);
  const next = node.entries[index + 1]?.keyStart;
  if (isFlow(spot))
    return [flowRemoval(node.entries[index - 1]?.value.end, entry.keyStart, entry.value.end, next)];
  const owned = belongings(spot.text, entry.keyStart, entry.value.end);
  return [blockRemoval(spot.text, entry.keyStart, owned)];
}
