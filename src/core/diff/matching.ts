import { pointer } from '../plan/shape.ts';
import { everyPart, type Part } from './anatomy.ts';
import { contentOf } from './content.ts';

/** Which elements of two plans are the same ones. */
export interface Matching {
  /** The other plan's element for an element of either plan; undefined where it came or went. */
  readonly partner: ReadonlyMap<Part, Part>;
  /** Those whose partner has another id: they say the same, so that they are possibly renamed. */
  readonly renamed: ReadonlySet<Part>;
}

/** Matches elements by kind and id in the whole plan, and what is left of them by what they say, both in their order. */
export function matched(older: Part, newer: Part): Matching {
  const partner = new Map<Part, Part>([
    [older, newer],
    [newer, older],
  ]);
  const renamed = new Set<Part>();
  const join = (one: Part, other: Part) => {
    partner.set(one, other);
    partner.set(other, one);
  };
  const olders = everyPart(older);
  const newers = everyPart(newer);
  for (const [one, other] of pairs(olders, newers, address)) join(one, other);
  // The same id twice is a fault in a plan: then the place tells which is which.
  const isLeft = (part: Part) => !partner.has(part);
  for (const [one, other] of pairs(olders.filter(isLeft), newers.filter(isLeft), place)) join(one, other);
  for (const [one, other] of alike(olders.filter(isLeft), newers.filter(isLeft))) {
    join(one, other);
    renamed.add(one).add(other);
  }
  return { partner, renamed };
}

/** What an element is known by in the whole plan. */
export function address({ kind, id }: Pick<Part, 'kind' | 'id'>): string {
  return `${kind}\n${id}`;
}

function place({ kind, path }: Part): string {
  return `${kind}\n${pointer(path)}`;
}

/** Those of both lists that alone have what a key says. */
function pairs(
  olders: readonly Part[],
  newers: readonly Part[],
  key: (part: Part) => string,
): readonly (readonly [Part, Part])[] {
  const others = grouped(newers, key);
  return [...grouped(olders, key)].flatMap(([name, [one, ...more]]) => {
    const [other, ...rest] = others.get(name) ?? [];
    return one && other && more.length === 0 && rest.length === 0 ? [[one, other] as const] : [];
  });
}

/** Those of both lists that say the same, the first of each with the first. */
function alike(olders: readonly Part[], newers: readonly Part[]): readonly (readonly [Part, Part])[] {
  if (olders.length === 0 || newers.length === 0) return [];
  const others = grouped(newers, contentOf);
  return [...grouped(olders, contentOf)].flatMap(([said, ones]) =>
    ones.flatMap((one, at) => {
      const other = said === '' ? undefined : others.get(said)?.[at];
      return other ? [[one, other] as const] : [];
    }),
  );
}

function grouped(parts: readonly Part[], key: (part: Part) => string): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const name = key(part);
    const group = groups.get(name);
    if (group) group.push(part);
    else groups.set(name, [part]);
  }
  return groups;
}
