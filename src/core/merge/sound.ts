import { readForm } from '../plan/form.ts';
import { readPlan } from '../plan/plan-file.ts';
import { isConserved } from './conserved.ts';
import { type Facts, factsOf, noFacts } from './facts.ts';
import type { Sides } from './merged.ts';

/**
 * Whether a text that was merged line by line can be trusted: it can be read, says all that both sides say, and has no
 * fault that neither side has. It need be no plan, and may be in a format that this program does not know.
 */
export function isSound(sides: Sides, merged: string): boolean {
  const texts = [sides.base, sides.ours, sides.theirs, merged];
  const [base, ours, theirs, result] = texts.map(whatIsSaid);
  if (!base || !ours || !theirs || !result) return false;
  return isConserved({ base, ours, theirs }, result) && !hasNewFaults(sides, merged);
}

/** Undefined for what cannot be read; an empty text says nothing. */
function whatIsSaid(text: string): Facts | undefined {
  if (text.trim() === '') return noFacts;
  const { tree, findings } = readForm(text);
  return tree?.root && findings.length === 0 ? factsOf(text, tree.root) : undefined;
}

function hasNewFaults({ ours, theirs }: Sides, merged: string): boolean {
  const known = new Set([...faultsIn(ours), ...faultsIn(theirs)]);
  return faultsIn(merged).some((fault) => !known.has(fault));
}

function faultsIn(text: string): readonly string[] {
  return readPlan(text).problems.flatMap(({ severity, code, path }) =>
    severity === 'error' ? [`${code} ${path}`] : [],
  );
}
