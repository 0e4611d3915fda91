import { readPlan } from '../plan/plan-file.ts';
import { disputesIn } from './clash.ts';
import { Doubt } from './doubt.ts';
import { dressed, onlyChanged } from './dress.ts';
import type { FaultsOf } from './faults.ts';
import type { Marking, Merged, Sides } from './merged.ts';
import { mergedPieces } from './merged-pieces.ts';
import { markedLines } from './piece.ts';

/**
 * Merges two sides of a plan, element by element and field by field. What only one side touched keeps its bytes.
 * @param faultsOf says what is wrong with the text of a plan beyond its form: what is wrong with the result and with
 * neither side becomes a conflict. Nothing unless said.
 */
export function mergePlans(sides: Sides, marking: Marking, faultsOf: FaultsOf = () => []): Merged {
  try {
    return merged(sides, marking, faultsOf);
  } catch (error) {
    if (error instanceof Doubt) return { kind: 'doubtful', why: error.message };
    throw error;
  }
}

function merged(sides: Sides, marking: Marking, faultsOf: FaultsOf): Merged {
  const text = onlyChanged(sides);
  if (text !== undefined) {
    if (!readPlan(text).root) throw new Doubt('The text that would win cannot be read as a plan');
    return { kind: 'merged', text };
  }
  const { pieces, dress } = mergedPieces(sides, faultsOf);
  const whole = dressed(markedLines(pieces, marking), dress);
  const conflicts = disputesIn(pieces).map(({ kind, path }) => ({ kind, path }));
  return conflicts.length === 0
    ? { kind: 'merged', text: whole }
    : { kind: 'conflicts', text: whole, conflicts };
}
