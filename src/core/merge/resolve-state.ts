import type { PlanFile } from '../plan/plan-file.ts';
import { pointer } from '../plan/shape.ts';
import { type Dress, dressed } from './dress.ts';
import type { Marked } from './markers.ts';
import type { Marking } from './merged.ts';
import { type Clash, markedLines, type Piece, undisputed } from './piece.ts';
import { withoutBareKeys } from './resolve-bare.ts';
import { pairedPlans } from './resolve-plans.ts';
import { type Astray, astrayIn, type Decider } from './resolve-sides.ts';
import { linesFor, type Verdict } from './resolve-verdict.ts';

/** Two texts of a plan that are made into one. */
export interface Pair {
  readonly ours: PlanFile;
  readonly theirs: PlanFile;
  /** The common start, to show; undefined where there is none. */
  readonly base: PlanFile | undefined;
  /** Whether that is the very plan that both began with, and not only what the markers tell of it. */
  readonly isBaseWhole: boolean;
  /** What stands outside of any conflict, to show what was not moved; undefined where nobody knows. */
  readonly settled: PlanFile | undefined;
  readonly isJoin: boolean;
  /** Whose place an element gets, by pointer. */
  readonly places: ReadonlyMap<string, Decider>;
  /** New ids that elements of theirs have been given, from the one to the other. */
  readonly renames: readonly (readonly [from: string, to: string])[];
}

/** A pair with what it comes to. */
export interface Arrangement {
  /** Undefined where the conflicts are only known as lines. */
  readonly pair: Pair | undefined;
  readonly astray: ReadonlyMap<string, Astray>;
  readonly pieces: readonly Piece[];
  readonly dress: Dress;
}

/** How far somebody has come with the conflicts of a plan. */
export interface Resolving {
  readonly arrangement: Arrangement;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The elements, by pointer, that are gone through field by field. */
  readonly opened: ReadonlySet<string>;
}

/** One thing to decide. */
export interface Conflicting {
  /** A pointer to what it is about; a number where nobody knows. */
  readonly key: string;
  readonly clash: Clash;
}

/** Looks at two plans for what has to be decided. @throws Doubt where that cannot be told in the plan's terms. */
export function arranged(pair: Pair): Arrangement {
  const { ours, theirs, base, settled, isJoin, places } = pair;
  const astray = astrayIn(ours, theirs);
  return {
    pair,
    astray,
    ...pairedPlans({ base: base?.root, settled: settled?.root, isJoin, places, astray }, ours, theirs),
  };
}

/** The conflicts of a text as they are marked in it, line by line. */
export function arrangedByLines({ pieces, dress }: Marked): Arrangement {
  return { pair: undefined, astray: new Map(), pieces, dress };
}

/** Nothing is decided yet. */
export function startingWith(arrangement: Arrangement): Resolving {
  return { arrangement, verdicts: new Map(), opened: new Set() };
}

/** All that there is to decide; what is about an element at two places comes twice. */
export function conflictsOf({ arrangement }: Resolving): readonly Conflicting[] {
  const clashes = arrangement.pieces.filter((piece) => piece.kind === 'clash');
  return clashes.map((clash, at) => ({ key: keyOf(clash, at), clash }));
}

function keyOf({ disputes: [first] }: Clash, at: number): string {
  return first ? pointer(first.path) : `#${at}`;
}

/** What is not decided yet, each thing once. */
export function openConflicts(resolving: Resolving): readonly Conflicting[] {
  const seen = new Set<string>();
  return conflictsOf(resolving).filter(({ key }) => {
    const astray = resolving.arrangement.astray.get(key);
    const name = astray ? pointer(astray.ours) : key;
    if (seen.has(name) || resolving.verdicts.has(key)) return false;
    seen.add(name);
    return true;
  });
}

/** The text as far as it is decided, with markers around the rest. */
export function textSoFar(resolving: Resolving, marking: Marking): string {
  const { pieces, dress } = resolving.arrangement;
  let at = -1;
  const settled = pieces.map((piece) => {
    if (piece.kind === 'undisputed') return piece;
    at += 1;
    const verdict = resolving.verdicts.get(keyOf(piece, at));
    return verdict ? undisputed(linesFor(piece, verdict)) : piece;
  });
  const text = dressed(markedLines(settled, marking), dress);
  const { pair } = resolving.arrangement;
  return pair && openConflicts(resolving).length === 0
    ? withoutBareKeys(text, [pair.ours, pair.theirs])
    : text;
}
