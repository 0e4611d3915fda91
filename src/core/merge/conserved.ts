import type { Facts } from './facts.ts';
import { sameList } from './three.ts';

/** The facts of the three texts of a merge. */
export interface ThreeFacts {
  readonly base: Facts;
  readonly ours: Facts;
  readonly theirs: Facts;
}

/**
 * Whether a merged plan says exactly what both sides say: what both have, and what either added. A field whose last
 * entries went on both sides may go with them. What one side put into another order stands so, and a text that one side
 * changed is as that side has it, down to its blank lines.
 */
export function isConserved(sides: ThreeFacts, merged: Facts): boolean {
  const expected = expectedFacts(sides);
  const isVessel = (fact: string) => sides.ours.vessels.has(fact) || sides.theirs.vessels.has(fact);
  const isRight = [...merged.said].every((fact) => expected.has(fact) || isVessel(fact));
  const missing = [...expected].filter((fact) => !merged.said.has(fact));
  return (
    isRight &&
    missing.every((fact) => isEmptied(sides, fact, expected)) &&
    keepsOrder(sides, merged) &&
    keepsTexts(sides, merged)
  );
}

/**
 * The same of a merge with conflicts, by what it says where each is decided for ours, and for theirs: whatever has to be
 * there is in one of the two, and nothing is in either that neither side has.
 */
export function isConservedBetween(sides: ThreeFacts, ours: Facts, theirs: Facts): boolean {
  const expected = expectedFacts(sides);
  const isKnown = (fact: string) => sides.ours.said.has(fact) || sides.theirs.said.has(fact);
  const isThere = (fact: string) => ours.said.has(fact) || theirs.said.has(fact);
  return (
    [...ours.said, ...theirs.said].every(isKnown) &&
    [...expected].every((fact) => isThere(fact) || isEmptied(sides, fact, expected)) &&
    keepsTexts(sides, ours, true) &&
    keepsTexts(sides, theirs, true)
  );
}

/** What both sides have, and what either has that the base has not. */
function expectedFacts({ base, ours, theirs }: ThreeFacts): ReadonlySet<string> {
  const expected = new Set<string>();
  for (const fact of ours.said) if (theirs.said.has(fact) || !base.said.has(fact)) expected.add(fact);
  for (const fact of theirs.said) if (!base.said.has(fact)) expected.add(fact);
  return expected;
}

function isEmptied({ ours, theirs }: ThreeFacts, fact: string, expected: ReadonlySet<string>): boolean {
  if (!ours.vessels.has(fact) && !theirs.vessels.has(fact)) return false;
  return ![...expected].some((other) => other.startsWith(`${fact}/`) || other.endsWith(` in ${fact}`));
}

/** What all have stands as in the side that changed the order, where only one did. */
function keepsOrder({ base, ours, theirs }: ThreeFacts, merged: Facts): boolean {
  return [...merged.orders].every(([address, order]) => {
    const orders = [base, ours, theirs].map((facts) => facts.orders.get(address));
    const sets = orders.map((keys) => new Set(keys));
    const shared = (keys: readonly string[] = []) => keys.filter((key) => sets.every((set) => set.has(key)));
    const [before = [], one = [], other = []] = orders.map(shared);
    const now = shared(order);
    if (sameList(before, one)) return sameList(now, other);
    return sameList(before, other) ? sameList(now, one) : true;
  });
}

/**
 * A text that only one side changed is as that side has it; in a conflict, as the other one has it. One that both changed
 * is proved by its lines.
 */
function keepsTexts({ base, ours, theirs }: ThreeFacts, merged: Facts, isDecided = false): boolean {
  return [...merged.texts].every(([address, text]) => {
    const [before, one, other] = [base, ours, theirs].map((facts) => facts.texts.get(address));
    if (isDecided && (text === one || text === other)) return true;
    if (one === other || before === other) return text === one;
    return before !== one || text === other;
  });
}
