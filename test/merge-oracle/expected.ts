import { type Facts, unitOf } from './facts.ts';
import { type Draft, inDoubt } from './in-doubt.ts';
import { reordered } from './order.ts';
import type { Read, Trio } from './sides.ts';

/** What a merge has to come to, worked out fact by fact. */
export interface Expected {
  /** What the merged plan says; what the sides disagree about is not here. */
  readonly facts: Facts;
  /** Every fact that both sides changed in two ways. */
  readonly collided: ReadonlySet<string>;
  /** Among them texts of several lines, which may yet merge by their lines. */
  readonly long: ReadonlySet<string>;
  /** Elements and fields that nobody but people can decide about, and why. */
  readonly must: ReadonlyMap<string, string>;
  /** Those where a conflict is as good as a merge. */
  readonly may: ReadonlySet<string>;
}

export function expectedOf(sides: Trio<Read>): Expected {
  const { base, ours, theirs } = sides;
  const facts = { base: base.facts, ours: ours.facts, theirs: theirs.facts };
  const draft: Draft = {
    sides: facts,
    facts: new Map(),
    collided: new Set(),
    long: new Set(),
    must: new Map(),
    may: new Set(reordered(sides)),
  };
  for (const key of new Set([...facts.base.keys(), ...facts.ours.keys(), ...facts.theirs.keys()]))
    mergeFact(draft, key);
  for (const find of inDoubt) find(draft);
  return draft;
}

function mergeFact({ sides, facts, collided, long, must, may }: Draft, key: string): void {
  const [base, ours, theirs] = [sides.base.get(key), sides.ours.get(key), sides.theirs.get(key)];
  const isSettled = ours === theirs || base === ours || base === theirs;
  const merged = ours === theirs || base === theirs ? ours : theirs;
  if (isSettled && merged !== undefined) facts.set(key, merged);
  if (isSettled) return;
  collided.add(key);
  const isLong = [base, ours, theirs].every((value) => value !== undefined) && isText(base, ours, theirs);
  if (!isLong) must.set(unitOf(key), `${key} was changed in two ways`);
  else {
    long.add(key);
    may.add(unitOf(key));
  }
}

function isText(...values: (string | undefined)[]): boolean {
  return values.some((value) => value?.includes('\\n'));
}
