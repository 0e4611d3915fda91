import type { Path } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { type Facts, hasEntries, type Listing } from './facts.ts';

/** A map that is being put together. */
type Branch = Map<string, Branch | Json>;

/** The value that says these facts; an empty map where there are none. */
export function composed({ values, listings }: Facts): Json {
  const whole = values.get('');
  if (whole && values.size === 1 && listings.size === 0) return whole.value;
  const list = listings.get('');
  if (list && !hasEntries(list.style)) return keysOf(list);
  const root: Branch = new Map();
  const lists = new Set<Branch | Json>();
  for (const listing of listings.values()) {
    if (!hasEntries(listing.style)) {
      put(root, listing.path, keysOf(listing));
      continue;
    }
    const branch = grown(root, listing.path);
    for (const key of listing.keys) if (!branch.has(key)) branch.set(key, null);
    if (listing.style === 'list') lists.add(branch);
  }
  for (const { path, value } of values.values()) if (path.length > 0) put(root, path, value);
  return plain(root, lists);
}

function keysOf({ style, keys }: Listing): Json {
  return style === 'reference' ? (keys[0] ?? null) : keys;
}

function put(root: Branch, path: Path, value: Json): void {
  grown(root, path.slice(0, -1)).set(path.at(-1) ?? '', value);
}

function grown(root: Branch, path: Path): Branch {
  let branch = root;
  for (const key of path) {
    const next = branch.get(key);
    const inner: Branch = next instanceof Map ? next : new Map();
    if (inner !== next) branch.set(key, inner);
    branch = inner;
  }
  return branch;
}

function plain(branch: Branch | Json, lists: ReadonlySet<Branch | Json>): Json {
  if (!(branch instanceof Map)) return branch;
  if (lists.has(branch)) return [...branch.values()].map((item) => plain(item, lists));
  const value: Record<string, Json> = Object.create(null);
  for (const [key, item] of branch) value[key] = plain(item, lists);
  return value;
}
