import { everyElement, type Located } from '../plan/every-element.ts';
import { elements } from '../plan/fields.ts';
import { displayNumbers, titles } from '../plan/numbers.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { visibleLine } from '../visible.ts';

/** A plan with the display numbers that people see, which may be older than the plan and have holes. */
export interface NumberedPlan extends PlanFile {
  /** By id; also of elements that are gone. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** A plan with its numbers as they are counted now. */
export function numberedPlan(file: PlanFile): NumberedPlan {
  return { ...file, numbers: displayNumbers(file.plan) };
}

/** What an element is called: `C3 Rebook in two taps`, safe to show. */
export function labelOf(numbered: NumberedPlan, id: string): string {
  const number = numbered.numbers.get(id);
  const words = visibleLine(wordsFor(numbered.plan).get(id) ?? id);
  return number === undefined ? words : `${number} ${words}`;
}

/** Several elements in one breath: one by its label, more by their numbers: `C4, C7 and C9–C12`. */
export function labelsOf(numbered: NumberedPlan, ids: readonly string[]): string {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return labelOf(numbered, only);
  return listed(inRuns(ids.map((id) => numbered.numbers.get(id) ?? labelOf(numbered, id))));
}

/** Numbers, with three or more that follow one another as a range. */
export function inRuns(words: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run && word === following(run.at(-1) ?? '')) run.push(word);
    else runs.push([word]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]}–${run.at(-1)}`]));
}

function following(number: string): string {
  const [, letter = '', count = ''] = /^([A-Z])(\d+)$/.exec(number) ?? [];
  return `${letter}${Number(count) + 1}`;
}

/** Words in a row: `C4, C7 and C9`. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

const known = new WeakMap<Plan, ReadonlyMap<string, string>>();

function wordsFor(plan: Plan): ReadonlyMap<string, string> {
  const words = known.get(plan) ?? titles(plan);
  known.set(plan, words);
  return words;
}

/** The elements that have a number, by number: `C3`. */
export function elementsByNumber({ plan, numbers }: NumberedPlan): ReadonlyMap<string, Located> {
  const found = new Map<string, Located>();
  for (const located of everyElement(plan)) {
    const number = elements[located.kind].letter && numbers.get(located.id);
    if (number !== undefined && !found.has(number)) found.set(number, located);
  }
  return found;
}
