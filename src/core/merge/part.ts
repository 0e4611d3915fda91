import { nextToken } from '../plan/source.ts';
import type { Entry, Item, ListNode, MapNode, Node } from '../plan/tree.ts';
import { inColumn, lineOf, type Source } from './source.ts';

/**
 * An entry of a map or an item of a list, in block style, with all lines that are its own: the comments and blank lines
 * above it, itself, and the comments below that are indented deeper than it. No line of a plan belongs to two parts.
 */
export interface Part {
  readonly source: Source;
  /** What it is known by among its like. */
  readonly key: string;
  readonly column: number;
  /** Offsets of the key or dash, and behind its colon or dash. */
  readonly start: number;
  readonly headEnd: number;
  readonly value: Node;
  /** The first line above it that is its own, its own first line, the line behind its value, and the one behind all. */
  readonly first: number;
  readonly own: number;
  readonly behind: number;
  readonly last: number;
}

/** The parts of a map or list, and the comments and blank lines at its end that are nobody's. */
export interface Collection {
  /** Undefined where it is empty. */
  readonly column: number | undefined;
  readonly parts: readonly Part[];
  readonly tail: readonly string[];
}

type Head = Pick<Part, 'key' | 'start' | 'headEnd' | 'value'>;

/** The parts of a map in block style that has the lines between two. */
export function mapParts(source: Source, { entries }: MapNode, from: number, to: number): Collection {
  return partsOf(
    source,
    entries.map((entry) => entryHead(source, entry)),
    from,
    to,
  );
}

/** The parts of a list in block style, each known by what `keyOf` says. */
export function listParts(
  source: Source,
  { items }: ListNode,
  keys: readonly string[],
  from: number,
  to: number,
): Collection {
  return partsOf(
    source,
    items.map((item, at) => itemHead(item, keys[at] ?? '')),
    from,
    to,
  );
}

function entryHead({ text }: Source, { key, keyStart, keyEnd, value }: Entry): Head {
  return { key, start: keyStart, headEnd: nextToken(text, keyEnd, '') + 1, value };
}

function itemHead({ start, value }: Item, key: string): Head {
  return { key, start, headEnd: start + 1, value };
}

function partsOf(source: Source, heads: readonly Head[], from: number, to: number): Collection {
  const parts: Part[] = [];
  let first = from;
  for (const [at, head] of heads.entries()) {
    const own = lineOf(source, head.start);
    const behind = lineOf(source, head.value.end) + 1;
    const column = head.start - (source.starts[own] ?? 0);
    const next = heads[at + 1];
    const last = deeperBelow(source, behind, next ? lineOf(source, next.start) : to, column);
    parts.push({ ...head, source, column, first, own, behind, last });
    first = last;
  }
  return { column: parts[0]?.column, parts, tail: source.lines.slice(first, to) };
}

/** The line behind the comments below that are indented deeper than a column. */
function deeperBelow({ lines }: Source, from: number, to: number, column: number): number {
  let end = from;
  for (let at = from; at < to; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (line.search(/\S/) <= column) break;
    end = at + 1;
  }
  return end;
}

/** The comments and blank lines above a part, in a column. */
export function leadOf({ source, column, first, own }: Part, to: number): readonly string[] {
  return inColumn(source.lines.slice(first, own), column, to);
}

/** The lines of a part without those above and below. */
export function ownLines({ source, own, behind }: Part): readonly string[] {
  return source.lines.slice(own, behind);
}

/** The comments below a part, in a column. */
export function trailOf({ source, column, behind, last }: Part, to: number): readonly string[] {
  return inColumn(source.lines.slice(behind, last), column, to);
}

/** All lines of a part, in a column. */
export function allLines({ source, column, first, last }: Part, to: number): readonly string[] {
  return inColumn(source.lines.slice(first, last), column, to);
}

/** Whether two parts are the same to the byte, but for the column they begin in. */
export function isSamePart(one: Part, other: Part): boolean {
  if (one.last - one.first !== other.last - other.first) return false;
  const others = allLines(other, one.column);
  return allLines(one, one.column).every((line, at) => line === others[at]);
}

/** Where the comment on a part's line stands, or would stand; undefined where there is no room for one. */
function commentPlace({ source, headEnd, value, own }: Part): number | undefined {
  if (value.kind !== 'scalar' && !value.flow) {
    return lineOf(source, value.start) === own ? undefined : headEnd;
  }
  if (value.kind !== 'scalar' || value.style !== 'block') return value.end;
  return (
    value.start + (/^[|>][\d+-]*/.exec(source.text.slice(value.start, value.start + 4))?.[0].length ?? 1)
  );
}

/** The comment on the line of a part; empty where there is none. */
export function commentOf(part: Part): string {
  const place = commentPlace(part);
  if (place === undefined) return '';
  const { lines, starts } = part.source;
  const line = lineOf(part.source, place);
  const rest = (lines[line] ?? '').slice(place - (starts[line] ?? 0)).trim();
  return rest.startsWith('#') ? rest : '';
}

/** The lines of a part itself, in a column, with another comment; as they are where the comment is the same. */
export function withComment(part: Part, comment: string, to: number): readonly string[] {
  const place = commentPlace(part);
  const lines = ownLines(part);
  if (place === undefined || commentOf(part) === comment) return inColumn(lines, part.column, to);
  const at = lineOf(part.source, place);
  const upTo = (part.source.lines[at] ?? '').slice(0, place - (part.source.starts[at] ?? 0));
  const changed = lines.map((line, index) => (part.own + index === at ? commented(upTo, comment) : line));
  return inColumn(changed, part.column, to);
}

/** A line with a comment behind it. */
export function commented(line: string, comment: string): string {
  return comment === '' ? line : `${line} ${comment}`;
}

/** A key with its colon, or a dash, as it is written. */
export function headText({ source, start, headEnd }: Part): string {
  return source.text.slice(start, headEnd);
}
