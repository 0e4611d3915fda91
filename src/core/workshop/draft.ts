import type { Edit } from '../plan/edit.ts';
import { displayNumbers } from '../plan/numbers.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { updatePlan } from '../plan/update.ts';
import type { Starter } from './starter.ts';

/** A plan on the desk of a workshop: with all that its questions look up. */
export interface Draft extends PlanFile {
  /** Display numbers by id. They never shift while the workshop lasts: what is gone leaves a hole. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
  /** What a starter suggests, to be accepted or struck. */
  readonly starter: Starter | undefined;
}

/** A plan as a workshop begins to work on it. */
export function draftOf(file: PlanFile, today: string, starter?: Starter): Draft {
  return { ...file, numbers: displayNumbers(file.plan), today, starter };
}

/**
 * The draft after some edits.
 * @throws UserError where something of another kind stands in the way. The draft is then unchanged.
 */
export function change(draft: Draft, edits: readonly Edit[]): Draft {
  return replaced(draft, updatePlan(draft, edits));
}

/** The draft with another text of the same plan; what it held before keeps its numbers. */
export function replaced(draft: Draft, file: PlanFile): Draft {
  return { ...draft, ...file, numbers: numbersAfter(draft.numbers, file.plan) };
}

function numbersAfter(before: ReadonlyMap<string, string>, plan: Plan): ReadonlyMap<string, string> {
  const numbers = new Map(before);
  const highest = new Map<string, number>();
  for (const number of before.values()) note(highest, number);
  for (const [id, number] of displayNumbers(plan)) {
    if (numbers.has(id)) continue;
    const letter = number.slice(0, 1);
    const next = `${letter}${(highest.get(letter) ?? 0) + 1}`;
    numbers.set(id, next);
    note(highest, next);
  }
  return numbers;
}

function note(highest: Map<string, number>, number: string): void {
  const letter = number.slice(0, 1);
  highest.set(letter, Math.max(highest.get(letter) ?? 0, Number(number.slice(1))));
}
