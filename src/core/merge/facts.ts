import { findStrategy } from '../method/strategies.ts';
import { ownPrefix } from '../plan/ids.ts';
import { isLensVessel } from '../plan/lens-places.ts';
import { fieldAt, type Path, placeAt } from '../plan/shape.ts';
import { entryOf, type ListNode, type MapNode, type Node, type ScalarNode } from '../plan/tree.ts';
import { commentFacts, type Owner } from './comment-facts.ts';
import { numbered } from './comments.ts';
import { areElements } from './elements-at.ts';

/** All that a plan says, each as a line of its own; the order in which it says it is left out. */
export interface Facts {
  readonly said: ReadonlySet<string>;
  /** Of those, that a field with entries is there at all: it goes with the last of its entries. */
  readonly vessels: ReadonlySet<string>;
  /** The order of each collection whose order a team means. */
  readonly orders: ReadonlyMap<string, readonly string[]>;
  /** Each text of several lines as a whole but for its last line end, by where it stands: lines can come twice or be blank. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What nothing at all says. */
export const noFacts: Facts = { said: new Set(), vessels: new Set(), orders: new Map(), texts: new Map() };

interface Gathering {
  readonly said: Set<string>;
  readonly vessels: Set<string>;
  readonly orders: Map<string, readonly string[]>;
  readonly texts: Map<string, string>;
  readonly owners: Owner[];
  readonly text: string;
}

/** Where something stands: by the keys that lead to it, and by what it is known by wherever it stands. */
interface Place {
  readonly path: Path;
  readonly address: string;
  readonly isElement?: true;
}

/**
 * What a text says: that an entry is there, its value, each line of a text, each item of a list, and each comment with
 * what it belongs to. An element goes by its kind and id wherever it stands, and where it stands is one fact of its own.
 * @param inside where the text stands in a plan, where it is only a piece of one.
 */
export function factsOf(text: string, root: Node, inside: Path = []): Facts {
  const found: Gathering = {
    said: new Set(),
    vessels: new Set(),
    orders: new Map(),
    texts: new Map(),
    owners: [],
    text,
  };
  gather(found, root, { path: inside, address: '' });
  for (const fact of commentFacts(text, root, found.owners)) found.said.add(fact);
  return found;
}

function gather(found: Gathering, node: Node, place: Place): void {
  if (node.kind === 'scalar') gatherScalar(found, node, place);
  else if (node.kind === 'map') gatherMap(found, node, place);
  else gatherList(found, node, place);
}

function gatherScalar(found: Gathering, { value }: ScalarNode, { path, address }: Place): void {
  if (value === null) {
    if (hasEntries(path)) found.vessels.add(address);
    found.said.add(address);
  } else if (typeof value !== 'string' || value.trim() === '') found.said.add(`${address} = ${show(value)}`);
  else {
    if (value.includes('\n')) found.texts.set(address, value.replace(/\n$/, ''));
    for (const line of value.split('\n')) if (line.trim() !== '') found.said.add(`${address} = "${line}"`);
  }
}

function show(value: ScalarNode['value']): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

const vessels = ['elements', 'links', 'list', 'references', 'texts', 'open', 'group'];

/** Whether a path is that of a field that is there for its entries alone. */
function hasEntries(path: Path): boolean {
  return vessels.includes(fieldAt(path)?.kind ?? '') || isLensVessel(path);
}

function note(found: Gathering, { path, address }: Place): void {
  found.said.add(address);
  if (hasEntries(path)) found.vessels.add(address);
}

function gatherMap(found: Gathering, { entries, flow }: MapNode, place: Place): void {
  note(found, place);
  const places = entries.map(({ key }) => inner(place, key));
  if (areElements(place.path))
    found.orders.set(
      place.address,
      places.map(({ address }) => address),
    );
  for (const [index, { keyStart, value }] of entries.entries()) {
    const next = places[index];
    if (!next) continue;
    if (next.isElement) found.said.add(`${next.address} in ${place.address}`);
    if (!flow) found.owners.push({ start: keyStart, address: next.address });
    gather(found, value, next);
  }
}

/** A kind of element and its id are an address in the whole plan. */
function inner({ path, address }: Place, key: string): Place {
  const at = placeAt(path);
  const next = [...path, key];
  if (at.kind !== 'entries' || at.field.kind !== 'elements' || key.startsWith(ownPrefix))
    return { path: next, address: `${address}/${JSON.stringify(key)}` };
  const kind = at.field.element;
  const id = (kind === 'strategy' ? findStrategy(key) : undefined) ?? key;
  return { path: next, address: `@${kind} ${JSON.stringify(id)}`, isElement: true };
}

function gatherList(found: Gathering, node: ListNode, place: Place): void {
  note(found, place);
  const keys = namesOf(node, place.path);
  if (keys) found.orders.set(place.address, keys);
  for (const [at, { start, value }] of node.items.entries()) {
    const next = inner(place, keys?.[at] ?? String(at));
    if (!node.flow) found.owners.push({ start, address: next.address });
    if (keys && value.kind === 'scalar') found.said.add(next.address);
    else gather(found, value, next);
  }
}

/** What the items of a list are known by; undefined where it is only their place. */
function namesOf({ items }: ListNode, path: Path): readonly string[] | undefined {
  const field = fieldAt(path);
  const nodes = items.map(({ value }) =>
    field?.kind === 'list' ? entryOf(value, field.identity)?.value : value,
  );
  const isNamed = nodes.every(
    (node) => node?.kind === 'scalar' && (typeof node.value === 'string' || field?.kind === 'list'),
  );
  return isNamed
    ? numbered(nodes.map((node) => String(node?.kind === 'scalar' ? node.value : '')))
    : undefined;
}
