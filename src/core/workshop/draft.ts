import type { Edit } from '../plan/edit.ts';
import { displayNumbers } from '../plan/numbers.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { updateAtOnce } from '../plan/update.ts';
import type { Asking } from './asking.ts';
import type { Starter } from './starter.ts';

/** A plan on the desk of a workshop: with all that its questions look up. */
export interface Draft extends PlanFile {
  /** Display numbers by id. They never shift while the workshop lasts: what is gone leaves a hole. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
  /** What a starter suggests, to be accepted or struck. */
  readonly starter: Starter | undefined;
  /** How long the workshop is, where its time is shown. */
  readonly hours: number | undefined;
  /** The lenses that the plan is looked at through: those that it has, and one that somebody asked for. */
  readonly lenses: readonly LensQuestions[];
}

/** The screens of a lens, as the plan now stands. */
export interface LensQuestions {
  readonly id: string;
  readonly title: string;
  /** What has to be in the plan before it asks anything, and where that comes from; left out where it always asks. */
  readonly needs?: string;
  readonly questions: (draft: Draft) => readonly Asking[];
}

/** A plan as a workshop begins to work on it. */
export function draftOf(
  file: PlanFile,
  today: string,
  starter?: Starter,
  hours?: number,
  lenses: readonly LensQuestions[] = [],
): Draft {
  return { ...file, numbers: displayNumbers(file.plan), today, starter, hours, lenses };
}

/**
 * The draft after some edits.
 * @throws UserError where something of another kind stands in the way. The draft is then unchanged.
 */
export function change(draft: Draft, edits: readonly Edit[]): Draft {
  return replaced(draft, updateAtOnce(draft, edits));
}

/** The draft with another text of the same plan; what it held before keeps its numbers. */
export function replaced(draft: Draft, file: PlanFile): Draft {
  return { ...draft, ...file, numbers: numbersAfter(draft.numbers, file.plan) };
}

/** The draft with the numbers that people knew its elements by, when the session was interrupted. */
export function renumbered(draft: Draft, known: Readonly<Record<string, string>>): Draft {
  return { ...draft, numbers: numbersAfter(new Map(Object.entries(known)), draft.plan) };
}

/** The numbers that have to be kept for that: none as long as counting gives the same ones. */
export function numbersToKeep({ plan, numbers }: Draft): Readonly<Record<string, string>> {
  const counted = displayNumbers(plan);
  const isCounted =
    counted.size === numbers.size && [...counted].every(([id, one]) => numbers.get(id) === one);
  return isCounted ? {} : Object.fromEntries(numbers);
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
