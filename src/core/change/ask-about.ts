import type { Located } from '../plan/every-element.ts';
import { labelsOf, type NumberedPlan } from './numbered-plan.ts';

const counts = 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** `Three others refer to S2 Travel managers`, for so many lines of those who do. */
export function whoRefers(
  numbered: NumberedPlan,
  chosen: readonly Located[],
  { length }: readonly string[],
): string {
  const count = counts[length - 1] ?? String(length);
  const ids = chosen.map(({ id }) => id);
  return `${count} ${length === 1 ? 'other refers' : 'others refer'} to ${labelsOf(numbered, ids)}`;
}

/** `Three others refer to S2 Travel managers. Take it out all the same?` @param verb `Take out`. */
export function askAbout(
  numbered: NumberedPlan,
  chosen: readonly Located[],
  affected: readonly string[],
  verb: string,
): string {
  const [first, ...more] = verb.split(' ');
  const act = [first, chosen.length === 1 ? 'it' : 'them', ...more].join(' ');
  return `${whoRefers(numbered, chosen, affected)}. ${act} all the same?`;
}
