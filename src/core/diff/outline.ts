import { commentsOf } from '../plan/comments.ts';
import type { Field } from '../plan/field.ts';
import { readForm } from '../plan/form.ts';
import { scalarValue } from '../plan/scalar-value.ts';
import { formatVersion } from '../plan/schema.ts';
import { kindTitle, type Path, placeAt } from '../plan/shape.ts';
import {
  type Entry,
  entryOf,
  type ListNode,
  type MapNode,
  type Node,
  type ScalarNode,
} from '../plan/tree.ts';
import { visible, visibleLine } from '../visible.ts';
import { isNoOwnKey } from './facts.ts';
import { titlesOf } from './outline-titles.ts';

/**
 * A plan as an outline, a fact a line, for tools that compare lines: `objective faster-answers: statement: …`. Fields stand
 * in one order however the file is laid out, elements in that of the team, comments at the end. Two plans that say the
 * same have one outline. Undefined where a text is no plan of a format that this program knows.
 */
export function outlineOf(text: string): string | undefined {
  const { tree, findings } = readForm(text);
  const root = tree?.root;
  if (findings.length > 0 || root?.kind !== 'map' || !isKnownFormat(root)) return undefined;
  const outline: Outline = { lines: [], titles: titlesOf(root) };
  takeMap(outline, root, { words: 'plan', path: [] });
  return [...outline.lines, ...commentsOf(text, root).map(visibleLine), ''].join('\n');
}

interface Outline {
  readonly lines: string[];
  /** What each element is called that has a title, by its id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Where something stands: the words in front of it, and the way to it. */
interface Place {
  readonly words: string;
  readonly path: Path;
}

function isKnownFormat(root: MapNode): boolean {
  const node = entryOf(root, 'cnsg')?.value;
  const version = node?.kind === 'scalar' ? node.value : undefined;
  return typeof version === 'number' && version >= 1 && version <= formatVersion;
}

function say({ lines }: Outline, words: string, fact: string): void {
  for (const line of visible(fact).split('\n')) lines.push(line === '' ? `${words}:` : `${words}: ${line}`);
}

function take(outline: Outline, node: Node, place: Place): void {
  if (node.kind === 'map') takeMap(outline, node, place);
  else if (node.kind === 'list') takeList(outline, node, place);
  else say(outline, place.words, isReference(place) ? titledNode(outline, node) : shown(node));
}

function isReference({ path }: Place): boolean {
  const at = placeAt(path);
  return at.kind === 'field' && at.field.kind === 'reference';
}

function takeMap(outline: Outline, node: MapNode, place: Place): void {
  if (node.entries.length === 0) say(outline, place.words, '{}');
  for (const entry of inOrder(node.entries, place.path)) {
    take(outline, entry.value, inner(outline, entry.key, place));
  }
}

/** Fields of the table in its order, and behind them whatever else stands there; elements and links as they stand. */
function inOrder(entries: readonly Entry[], path: Path): readonly Entry[] {
  const at = placeAt(path);
  if (at.kind !== 'fields') return entries;
  const ranks = new Map(Object.keys(at.fields).map((key, rank) => [key, rank]));
  const rankOf = ({ key }: Entry) => ranks.get(key) ?? ranks.size;
  return entries.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function inner(outline: Outline, key: string, { words, path }: Place): Place {
  const at = placeAt(path);
  const next = [...path, key];
  const field = at.kind === 'entries' && isNoOwnKey(key) ? at.field : undefined;
  if (field?.kind === 'elements') return element(outline, key, field.element, next);
  const name = field?.kind === 'links' ? titled(outline, key) : visibleLine(key);
  return { words: `${words}: ${name}`, path: next };
}

/** An element begins its lines anew. One that lives in another says in which. */
function element(outline: Outline, id: string, kind: string, path: Path): Place {
  const words = `${kindTitle(kind)} ${visibleLine(id)}`;
  const owner = path.at(-3);
  if (owner !== undefined) say(outline, `${words}: in`, titled(outline, owner));
  return { words, path };
}

function takeList(outline: Outline, { items }: ListNode, { words, path }: Place): void {
  if (items.length === 0) say(outline, words, '[]');
  const at = placeAt(path);
  const field = at.kind === 'entries' ? at.field : undefined;
  for (const { value } of items) {
    if (field?.kind === 'references' && value.kind === 'scalar')
      say(outline, words, titledNode(outline, value));
    else takeItem(outline, value, words, path, field);
  }
}

/** An entry of a list goes by what identifies it, and stands at no number: those behind it keep their lines. */
function takeItem(outline: Outline, value: Node, words: string, path: Path, field: Field | undefined): void {
  const identity = field?.kind === 'list' ? entryOf(value, field.identity)?.value : undefined;
  const name = identity?.kind === 'scalar' ? shown(identity) : '-';
  take(outline, value, {
    words: value.kind === 'scalar' ? words : `${words}: ${visibleLine(name)}`,
    path: [...path, '-'],
  });
}

function titledNode(outline: Outline, node: ScalarNode): string {
  return typeof node.value === 'string' ? titled(outline, node.value) : shown(node);
}

function titled({ titles }: Outline, id: string): string {
  const title = titles.get(id);
  return visibleLine(title === undefined ? id : `${id} (${title})`);
}

/** A text as it reads, in quotes where it would look like something else; everything else as YAML has it. */
function shown({ value }: ScalarNode): string {
  if (typeof value !== 'string') return String(value);
  const text = value.endsWith('\n') ? value.slice(0, -1) : value;
  const isOddlyPlain = typeof scalarValue(text) !== 'string' || /^[{["]|^\s|\s$/.test(text);
  return isOddlyPlain && !text.includes('\n') ? JSON.stringify(value) : text;
}
