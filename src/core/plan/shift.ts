import { once } from '../once.ts';
import type { Entry, Node } from './tree.ts';

/** What a shifted entry was before its first shift, and how far it has come since. */
interface Origin {
  readonly entry: Entry;
  readonly by: number;
}

const origins = new WeakMap<Entry, Origin>();

/**
 * An entry that stands so much further on in the text. What is inside moves when it is looked at: a change near the top
 * of a large plan moves all below it, of which the next change needs next to nothing.
 */
export function shiftEntry(entry: Entry, by: number): Entry {
  if (by === 0) return entry;
  const origin = origins.get(entry) ?? { entry, by: 0 };
  const distance = origin.by + by;
  const value = once(() => shift(origin.entry.value, distance));
  const shifted: Entry = {
    key: entry.key,
    keyStart: entry.keyStart + by,
    keyEnd: entry.keyEnd + by,
    get value() {
      return value();
    },
  };
  origins.set(shifted, { entry: origin.entry, by: distance });
  return shifted;
}

function shift(node: Node, by: number): Node {
  const moved = { start: node.start + by, end: node.end + by };
  if (node.kind === 'scalar') return { ...node, ...moved };
  if (node.kind === 'map')
    return { ...node, ...moved, entries: node.entries.map((entry) => shiftEntry(entry, by)) };
  const items = node.items.map((item) => ({ start: item.start + by, value: shift(item.value, by) }));
  return { ...node, ...moved, items };
}
