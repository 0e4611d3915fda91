import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { type Scalar, scalarValue } from './scalar-value.ts';
import { blockScalarEnd, blockScalarHeader, nextToken } from './source.ts';

/** A YAML node with its place in the text: offsets in UTF-16 units, `end` is the offset behind its last character. */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}
export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Node;
}
export interface ListNode {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  readonly items: readonly Item[];
}
export interface Item {
  /** Where the item begins: its dash, or its value in a flow list. */
  readonly start: number;
  readonly value: Node;
}
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  /** `none`: nothing is written; start and end are where it would be. */
  readonly style: 'plain' | 'quoted' | 'block' | 'none';
  readonly value: Scalar;
}

/** YAML that a plan does not use, found while the tree was built. */
export interface Fault {
  readonly name: 'duplicate-key' | 'alias' | 'tag' | 'complex-key' | 'second-document';
  readonly offset: number;
  /** The key, alias or tag that it is about. */
  readonly text: string;
}

export interface Tree {
  /** Undefined where there is no content. */
  readonly root: Node | undefined;
  readonly faults: readonly Fault[];
}

/** Deeper than any plan; hostile files go far beyond. */
const deepest = 50;

/**
 * Reads YAML text into nodes with places.
 * @throws YAMLException of js-yaml where the text is not YAML.
 */
export function parseTree(text: string): Tree {
  const walk: Walk = {
    text,
    events: parseEvents(text, { maxDepth: deepest }),
    next: 0,
    position: 0,
    faults: [],
  };
  let root: Node | undefined;
  for (let event = take(walk); event; event = take(walk)) {
    if (event.type === EVENT_ID.DOCUMENT && root)
      walk.faults.push({ name: 'second-document', offset: documentStart(walk), text: '' });
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) continue;
    const node = build(walk, event);
    root ??= node;
  }
  return { root, faults: walk.faults };
}

/** The line `---` that begins the next document, or the last token where none is written. */
function documentStart({ text, position }: Walk): number {
  const marker = /^---/gm;
  marker.lastIndex = position;
  return marker.exec(text)?.index ?? position;
}

/** One pass over the flat events; `position` is behind the last token that was read. */
interface Walk {
  readonly text: string;
  readonly events: readonly Event[];
  readonly faults: Fault[];
  next: number;
  position: number;
}

function take(walk: Walk): Event | undefined {
  return walk.events[walk.next++];
}

function build(walk: Walk, event: Event): Node {
  if (event.type === EVENT_ID.ALIAS) return alias(walk, event.anchorStart, event.anchorEnd);
  if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
    noteProperties(walk, event);
    if (event.type === EVENT_ID.SCALAR) return scalar(walk, event);
    return event.type === EVENT_ID.MAPPING ? map(walk, event) : list(walk, event);
  }
  throw new Error('The YAML parser sent an event where a value belongs');
}

function noteProperties(walk: Walk, event: ScalarEvent | MappingEvent | SequenceEvent): void {
  if (event.anchorStart >= 0) {
    walk.faults.push({
      name: 'alias',
      offset: event.anchorStart - 1,
      text: walk.text.slice(event.anchorStart, event.anchorEnd),
    });
  }
  if (event.tagStart >= 0) {
    walk.faults.push({
      name: 'tag',
      offset: event.tagStart,
      text: walk.text.slice(event.tagStart, event.tagEnd),
    });
  }
}

function alias(walk: Walk, start: number, end: number): ScalarNode {
  walk.faults.push({ name: 'alias', offset: start - 1, text: walk.text.slice(start, end) });
  walk.position = end;
  return { kind: 'scalar', start: start - 1, end, style: 'plain', value: null };
}

function scalar(walk: Walk, event: ScalarEvent): ScalarNode {
  if (event.valueStart < 0)
    return { kind: 'scalar', start: walk.position, end: walk.position, style: 'none', value: null };
  const value = getScalarValue(walk.text, event);
  if (event.style === SCALAR_STYLE.PLAIN) {
    walk.position = event.valueEnd;
    return {
      kind: 'scalar',
      start: event.valueStart,
      end: event.valueEnd,
      style: 'plain',
      value: scalarValue(value),
    };
  }
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
    walk.position = event.valueEnd + 1;
    return { kind: 'scalar', start: event.valueStart - 1, end: walk.position, style: 'quoted', value };
  }
  const start = blockScalarHeader(walk.text, walk.position);
  walk.position = blockScalarEnd(walk.text, start, event, value);
  return { kind: 'scalar', start, end: walk.position, style: 'block', value };
}

function map(walk: Walk, event: MappingEvent): MapNode {
  const flow = event.style === COLLECTION_STYLE.FLOW;
  const entries: Entry[] = [];
  const seen = new Set<string>();
  walk.position = flow ? event.start + 1 : event.start;
  for (let next = take(walk); next && next.type !== EVENT_ID.POP; next = take(walk)) {
    const entry = pair(walk, next);
    if (seen.has(entry.key))
      walk.faults.push({ name: 'duplicate-key', offset: entry.keyStart, text: entry.key });
    seen.add(entry.key);
    entries.push(entry);
  }
  if (flow) walk.position = nextToken(walk.text, walk.position, ',') + 1;
  return { kind: 'map', start: event.start, end: walk.position, flow, entries };
}

function pair(walk: Walk, event: Event): Entry {
  const before = nextToken(walk.text, walk.position, ',');
  const node = build(walk, event);
  const key =
    event.type === EVENT_ID.SCALAR && node.end > node.start ? getScalarValue(walk.text, event) : undefined;
  if (key === undefined || node.start !== before) {
    walk.faults.push({ name: 'complex-key', offset: before, text: walk.text.slice(before, walk.position) });
  }
  const colon = nextToken(walk.text, walk.position, '');
  if (walk.text[colon] === ':') walk.position = colon + 1;
  const next = take(walk);
  if (!next) throw new Error('The YAML parser sent a key without a value');
  return { key: key ?? '', keyStart: node.start, keyEnd: node.end, value: build(walk, next) };
}

function list(walk: Walk, event: SequenceEvent): ListNode {
  const flow = event.style === COLLECTION_STYLE.FLOW;
  const items: Item[] = [];
  walk.position = flow ? event.start + 1 : event.start;
  for (let next = take(walk); next && next.type !== EVENT_ID.POP; next = take(walk)) {
    const start = nextToken(walk.text, walk.position, flow ? ',' : '');
    if (!flow) walk.position = start + 1;
    items.push({ start, value: build(walk, next) });
  }
  if (flow) walk.position = nextToken(walk.text, walk.position, ',') + 1;
  return { kind: 'list', start: event.start, end: walk.position, flow, items };
}

/** A node as plain data: maps without a prototype, so that any key is only a key. */
export function toValue(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map((item) => toValue(item.value));
  const value: Record<string, Json> = Object.create(null);
  for (const entry of node.entries) value[entry.key] = toValue(entry.value);
  return value;
}

export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };

const indexes = new WeakMap<MapNode, ReadonlyMap<string, Entry>>();

/** The entry of a map, or undefined: also where the node is no map. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'map') return undefined;
  let index = indexes.get(node);
  if (!index) {
    index = new Map(node.entries.map((entry) => [entry.key, entry]));
    indexes.set(node, index);
  }
  return index.get(key);
}
