import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import { mergedLines } from './comments.ts';
import { isConservedBetween } from './conserved.ts';
import { Doubt } from './doubt.ts';
import { type Dress, mergedDress, undressed } from './dress.ts';
import { type Facts, factsOf, noFacts } from './facts.ts';
import { type Piece, sideLines, undisputed } from './piece.ts';
import { type PlanParts, planParts } from './plan-parts.ts';
import { pairedEntries } from './resolve-collection.ts';
import type { Pairing } from './resolve-sides.ts';
import { eachOf, sameList } from './three.ts';

/** Two plans in pieces: settled lines, and a conflict for the smallest things that differ. */
export interface PairedPlans {
  readonly pieces: readonly Piece[];
  readonly dress: Dress;
}

/**
 * Compares two texts of a plan, or joins two plans. Each conflict is about one element or field. Decided for ours, or for
 * theirs, all of it reads as a plan, and between the two of them nothing that either says is missing.
 * @throws Doubt where that cannot be done in the plan's terms.
 */
export function pairedPlans(pairing: Pairing, ours: PlanFile, theirs: PlanFile): PairedPlans {
  const plain = eachOf({ base: undefined, ours, theirs }, ({ text }) => undressed(text));
  const dress = mergedDress(eachOf(plain, (one) => one.dress));
  const whole = eachOf(plain, (one) => wholeOf(one.plain));
  if (!sameList(whole.ours?.preamble ?? [], whole.theirs?.preamble ?? []))
    throw new Doubt('What stands above the plan differs');
  const inside = eachOf(whole, (one) => one.inside);
  const pieces = [
    undisputed(whole.ours?.preamble ?? []),
    ...pairedEntries(pairing, inside, [], inside.ours?.column ?? 0),
    undisputed(mergedLines(eachOf(inside, ({ tail }) => tail))),
  ];
  return proved({ pieces, dress }, plain.ours?.plain ?? '', plain.theirs?.plain ?? '', pairing.isJoin);
}

function readable(text: string): PlanFile {
  const file = readPlan(text);
  if (!file.root) throw new Doubt(file.problems[0]?.message ?? 'One side is no plan');
  return file;
}

function wholeOf(text: string): PlanParts {
  const parts = planParts(readable(text));
  if (!parts) throw new Doubt('One side is no plan');
  return parts;
}

/** @throws Doubt where something of either would be missing, or something would be there that neither has. */
function proved(paired: PairedPlans, ours: string, theirs: string, isJoin: boolean): PairedPlans {
  const sides = { base: noFacts, ours: factsIn(ours), theirs: factsIn(theirs) };
  const outcome = (side: 'ours' | 'theirs') => {
    const facts = factsIn(`${sideLines(paired.pieces, side).join('\n')}\n`);
    return isJoin ? withoutNewOwners(facts, [sides.ours, sides.theirs]) : facts;
  };
  if (!isConservedBetween(sides, outcome('ours'), outcome('theirs')))
    throw new Doubt('Something of one side would be missing');
  return paired;
}

/** A comment at the end of a list may come to stand above what is added there: only that it is there can be proved. */
function withoutNewOwners(facts: Facts, sides: readonly Facts[]): Facts {
  const comments = new Set(sides.flatMap(({ said }) => [...said].flatMap((fact) => commentIn(fact) ?? [])));
  const isKnown = (fact: string) => sides.some(({ said }) => said.has(fact));
  const isMoved = (fact: string) => !isKnown(fact) && comments.has(commentIn(fact) ?? '');
  return { ...facts, said: new Set([...facts.said].filter((fact) => !isMoved(fact))) };
}

function commentIn(fact: string): string | undefined {
  return / (#.*)$/.exec(fact)?.[1];
}

function factsIn(text: string): Facts {
  const { root } = readable(text);
  return root ? factsOf(text, root) : noFacts;
}
