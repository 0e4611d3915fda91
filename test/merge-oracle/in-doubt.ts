import { commentSign, type Facts, isElement, unitOf } from './facts.ts';
import type { Trio } from './sides.ts';

/** The parts that an expectation is put together from. */
export interface Draft {
  readonly sides: Trio<Facts>;
  readonly facts: Map<string, string>;
  readonly collided: Set<string>;
  readonly long: Set<string>;
  readonly must: Map<string, string>;
  readonly may: Set<string>;
}

/** What finds, each by itself, what nobody but people can decide, and what may be left to them. */
export const inDoubt: readonly ((draft: Draft) => void)[] = [
  addedTwice,
  changedAndDeleted,
  addedToDeleted,
  uncommentedAndDeleted,
  broughtApart,
  touchedWithDeleted,
  dangling,
  sameId,
];

/** The same id was added by both sides, with different content. Strategies have the method's ids and merge by field. */
function addedTwice({ sides, must, may }: Draft): void {
  const keys = new Set([...sides.ours.keys(), ...sides.theirs.keys()]);
  for (const key of keys) {
    const unit = unitOf(key);
    if (sides.ours.get(key) === sides.theirs.get(key)) continue;
    for (const segment of segmentsAround(sides, unit)) if (isNewOnBoth(sides, segment)) may.add(segment);
    if (!isNewOnBoth(sides, unit)) continue;
    if (unit.startsWith('strategies/') || key.includes(commentSign)) may.add(unit);
    else if (isElement(unit)) must.set(unit, `${unit} was added in two ways`);
  }
}

function isNewOnBoth({ base, ours, theirs }: Trio<Facts>, word: string): boolean {
  return !base.has(word) && ours.has(word) && theirs.has(word);
}

/** The segments that a barrier has on either side; none for anything else. */
function segmentsAround({ ours, theirs }: Trio<Facts>, unit: string): string[] {
  return [ours, theirs].flatMap((side) => {
    const segment = side.get(`${unit}/@segment`);
    return segment === undefined ? [] : [`segments/${segment}`];
  });
}

/** One side deleted an element in which the other one changed anything; what it became may be in doubt as well. */
function changedAndDeleted({ sides, must, may }: Draft): void {
  const { base } = sides;
  for (const [side, other] of [
    [sides.ours, sides.theirs],
    [sides.theirs, sides.ours],
  ] as const)
    for (const key of new Set([...base.keys(), ...side.keys()])) {
      const unit = unitOf(key);
      if (!base.has(unit) || !isElement(unit) || !side.has(unit) || other.has(unit)) continue;
      if (side.get(key) === base.get(key)) continue;
      must.set(unit, `${unit} was deleted by one side and changed by the other`);
      for (const word of newIn(base, other)) may.add(word);
    }
}

/** A side said something new, or a comment, about what the other one deleted. */
function addedToDeleted({ sides, facts, must, may }: Draft): void {
  for (const key of [...facts.keys()].filter((one) => !sides.base.has(one))) {
    // A comment can be about barriers of which none is left.
    if (/^segments\/[^/]+\/barriers # /.test(key)) may.add(key.split(commentSign)[0] ?? '');
    for (const above of containers(key)) {
      const isDeleted =
        isThere(sides.base, above) && !(isThere(sides.ours, above) && isThere(sides.theirs, above));
      if (!isDeleted) continue;
      // A list that is left empty may stay for its comment's sake.
      const isList = [...sides.base.keys()].some((one) => one.startsWith(`${above}/[`));
      const isOrphan = key.includes(commentSign) && !isThere(facts, above) && !isList;
      const isKnown = isElement(above) || isOrphan;
      if (isKnown) must.set(unitOf(above), `${key} was added to ${above}, which was deleted`);
      else may.add(above);
    }
  }
}

/**
 * One side touched a reference to what the other one deleted, or a barrier whose segment the other one deleted: keeping
 * the deleted element in doubt as well is as good.
 */
function touchedWithDeleted({ sides, may }: Draft): void {
  const { base } = sides;
  for (const [key, value] of [...base, ...sides.ours, ...sides.theirs])
    for (const [side, other] of [
      [sides.ours, sides.theirs],
      [sides.theirs, sides.ours],
    ] as const) {
      if (side.get(key) === base.get(key)) continue;
      for (const word of heldBy(key, value, base))
        if (base.has(word) && !other.has(word)) for (const one of [word, ...newIn(base, other)]) may.add(one);
    }
}

/** The elements that a fact leans on: what it refers to, and the segment of its barrier. */
function heldBy(key: string, value: string, base: Facts): string[] {
  const unit = unitOf(key);
  const segment = base.get(`${unit}/@segment`);
  const [reference = ''] = key.split(commentSign);
  const naming = reference.replace(/^(lenses(?:\/[^/]+){3}|.*\/concepts\/[^/]+)\/.*$/, '$1');
  const target = referenceIn(naming, value);
  const words =
    target === undefined ? [] : [...base.keys()].filter((word) => isElement(word) && idOf(word) === target);
  return segment === undefined ? words : [...words, `segments/${segment}`];
}

/** Elements that came: what was deleted may have become one of them. */
function newIn(base: Facts, side: Facts): string[] {
  return [...side.keys()].filter((word) => isElement(word) && !base.has(word));
}

/** One side took a comment from what the other one deleted. */
function uncommentedAndDeleted({ sides, may }: Draft): void {
  for (const key of sides.base.keys()) {
    const [owner = '', comment] = key.split(commentSign);
    const isGone = comment !== undefined && !sides.ours.has(key) && !sides.theirs.has(key);
    if (isGone && isThere(sides.ours, owner) !== isThere(sides.theirs, owner)) may.add(owner);
  }
}

/** One side brought a barrier to a segment that the other one has not: where it meets what that says of it is open. */
function broughtApart({ sides, may }: Draft): void {
  for (const [side, other] of [
    [sides.ours, sides.theirs],
    [sides.theirs, sides.ours],
  ] as const)
    for (const [key, segment] of side) {
      const before = key.endsWith('/@segment') ? sides.base.get(key) : undefined;
      if (before === undefined || before === segment || other.has(`segments/${segment}`)) continue;
      const words = [unitOf(key), `segments/${segment}`, `segments/${before}`, ...newIn(sides.base, side)];
      for (const word of words) may.add(word);
    }
}

/** Whether anything but a comment stands at a word or inside of it. */
function isThere(facts: Facts, word: string): boolean {
  if (facts.has(word)) return true;
  for (const key of facts.keys()) if (key.startsWith(`${word}/`) && !key.includes(commentSign)) return true;
  return false;
}

/** The words of all that holds what a fact speaks of, the nearest last; of a comment also what it belongs to. */
function containers(key: string): string[] {
  const [owner = '', comment] = key.split(commentSign);
  const steps = owner.split('/');
  const count = comment === undefined ? steps.length - 1 : steps.length;
  return Array.from({ length: count }, (_, index) => steps.slice(0, index + 1).join('/'));
}

const referenceKey =
  /\/(?:segments|serves|supports|barriers|objectives)\/\[([^\]]+)\]$|^metrics\/[^/]+\/concepts\/([^/]+)$/;

/** What a lens is told of an element. */
const toldOf = /^lenses\/.*\/(?:concepts|segments|metrics|barriers)\/([^/]+)$/;

/** The id that a fact refers to; undefined where it refers to none. */
function referenceIn(key: string, value: string): string | undefined {
  if (key.includes(commentSign)) return undefined;
  if (key.endsWith('/@segment')) return value;
  if (key.endsWith('/replaces')) return value.replaceAll('"', '');
  const [, listed, linked] = referenceKey.exec(key) ?? [];
  return listed ?? linked ?? toldOf.exec(key)?.[1];
}

function idsIn(facts: Facts): Set<string> {
  return new Set([...facts.keys()].filter(isElement).map(idOf));
}

function idOf(word: string): string {
  return word.replace(/^barrier:|^.*\//, '');
}

/** One side deleted what the other one came to refer to. */
function dangling({ sides, facts, must, may }: Draft): void {
  const ids = idsIn(facts);
  for (const [key, value] of facts) {
    const target = referenceIn(key, value);
    if (target === undefined || ids.has(target)) continue;
    // Who referred to nothing before the merge does so afterwards.
    if (holders(sides, key, value).some((side) => !idsIn(side).has(target))) continue;
    const deleted = [...sides.base.keys()].find((word) => isElement(word) && idOf(word) === target);
    must.set(deleted ?? unitOf(key), `${key} refers to ${target}, which is gone`);
    may.add(unitOf(key));
  }
}

function holders({ ours, theirs }: Trio<Facts>, key: string, value: string): Facts[] {
  return [ours, theirs].filter((side) => side.get(key) === value);
}

/** One id came to stand at two places. */
function sameId({ sides, facts, must, may }: Draft): void {
  const words = [...facts.keys()].filter(isElement);
  const places = new Map<string, string[]>();
  for (const word of words) places.set(idOf(word), [...(places.get(idOf(word)) ?? []), word]);
  for (const [id, all] of places)
    for (const word of all.length > 1 ? all : []) must.set(word, `${id} stands at two places`);
  if (must.size === 0) return;
  // What went may be what came under the id in doubt, and then is in doubt as well.
  for (const word of [...newIn(sides.ours, sides.base), ...newIn(sides.theirs, sides.base)]) may.add(word);
}
