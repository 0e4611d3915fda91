import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import type { Path } from '../plan/shape.ts';
import { afterthoughts, type Outcomes, readOutcome } from './afterthoughts.ts';
import { brought, type Files } from './brought.ts';
import { mergedLines } from './comments.ts';
import { isConserved, isConservedBetween } from './conserved.ts';
import { Doubt } from './doubt.ts';
import { type Dress, mergedDress, undressed } from './dress.ts';
import { factsOf, noFacts } from './facts.ts';
import type { FaultsOf } from './faults.ts';
import type { Sides } from './merged.ts';
import { mergedEntries } from './merged-collection.ts';
import { mergedPart } from './merged-part.ts';
import { type Piece, sideLines, undisputed } from './piece.ts';
import { type PlanParts, planParts } from './plan-parts.ts';
import { changedOne, eachOf, sameList, type Three } from './three.ts';
import { graver, type Work, workWith } from './work.ts';

/** A merge in pieces, and what its text has around its lines. */
export interface MergedPieces {
  readonly pieces: readonly Piece[];
  readonly dress: Dress;
}

/** A decision can call for another; more rounds than these no plan of people needs. */
const mostRounds = 8;

/**
 * Merges three texts of a plan into pieces that are proved to keep all that both sides say.
 * @param faultsOf says what is wrong with a plan beyond its form.
 * @throws Doubt where that cannot be done in the plan's terms.
 */
export function mergedPieces(sides: Sides, faultsOf: FaultsOf): MergedPieces {
  const plain = eachOf<string, ReturnType<typeof undressed>>(sides, (text) =>
    text === '' ? undefined : undressed(text),
  );
  const files = filesOf(eachOf(plain, (one) => one.plain));
  const dress = mergedDress(eachOf(plain, (one) => one.dress));
  const home = brought(files);
  const forced = new Map(home.forced);
  for (let round = 0; round < mostRounds; round += 1) {
    const pieces = mergedOnce(home.files, workWith(forced));
    const outcomes = outcomesOf(pieces, dress);
    const more = afterthoughts(home.files, outcomes, faultsOf);
    if ([...more.keys()].every((place) => forced.has(place))) {
      if (more.size > 0)
        throw new Doubt('The sides contradict each other in a way that no conflict can show');
      return proved(files, outcomes, { pieces, dress });
    }
    for (const [place, kind] of more) forced.set(place, graver(kind, forced.get(place)));
  }
  throw new Doubt('The sides contradict each other at too many places');
}

/** @throws Doubt where a side is no plan that can be read. */
function filesOf({ base = '', ours = '', theirs = '' }: Three<string>): Files {
  const read = (text: string, whose: string) => {
    const file = readPlan(text);
    if (!file.root)
      throw new Doubt(`${whose} cannot be read as a plan: ${file.problems[0]?.message ?? 'it is empty'}`);
    return file;
  };
  return {
    base: base === '' ? readPlan('') : read(base, 'The common start'),
    ours: read(ours, 'Our side'),
    theirs: read(theirs, 'Their side'),
  };
}

function outcomesOf(pieces: readonly Piece[], { lastEnd }: Dress): Outcomes {
  const isClean = pieces.every(({ kind }) => kind === 'undisputed');
  const ours = readOutcome(sideLines(pieces, 'ours').join('\n') + lastEnd);
  return {
    ours,
    theirs: isClean ? ours : readOutcome(sideLines(pieces, 'theirs').join('\n') + lastEnd),
    isClean,
  };
}

/** @throws Doubt where something of a side is not there, or something is there that no side has. */
function proved({ base, ours, theirs }: Files, outcomes: Outcomes, merged: MergedPieces): MergedPieces {
  const facts = ({ text, root }: PlanFile) => (root ? factsOf(text, root) : noFacts);
  const sides = { base: facts(base), ours: facts(ours), theirs: facts(theirs) };
  const isKept = outcomes.isClean
    ? isConserved(sides, facts(outcomes.ours))
    : isConservedBetween(sides, facts(outcomes.ours), facts(outcomes.theirs));
  if (!isKept) throw new Doubt('The merged plan would not hold all that both sides say');
  return merged;
}

function mergedOnce(files: Files, work: Work): readonly Piece[] {
  const whole = eachOf<PlanFile, PlanParts>(files, planParts);
  const preambles = eachOf(whole, ({ preamble }) => preamble.join('\n'));
  const { base, ours, theirs } = preambles;
  if (ours !== theirs && ours !== base && theirs !== base)
    throw new Doubt('What stands above the plan differs');
  const column = changedOne(eachOf(whole, ({ inside }) => inside.column)) ?? 0;
  const each = (part: Parameters<typeof mergedPart>[1], path: Path, to: number) =>
    mergedPart(work, part, path, to);
  const chosen = changedOne(preambles) ?? '';
  const pieces = [
    undisputed(chosen === '' ? [] : chosen.split('\n')),
    ...mergedEntries(
      eachOf(whole, ({ inside }) => inside),
      [],
      column,
      each,
    ),
    undisputed(mergedLines(eachOf(whole, ({ inside }) => inside.tail))),
  ];
  return pieces.map((piece) =>
    piece.kind === 'clash' && sameList(piece.ours, piece.theirs) ? undisputed(piece.ours) : piece,
  );
}
