import { tbd } from '../plan/plan.ts';

/** What is typed where there is nothing to gain or to bridge, or nobody who leads. */
const none: ReadonlySet<string> = new Set([
  'none',
  'nothing',
  'no',
  'nobody',
  'no one',
  'n/a',
  '-',
  '–',
  '—',
  '?',
]);

/** Whether a text says that there is nothing, or nobody. */
export function saysNone(text: string): boolean {
  return none.has(text.trim().toLowerCase().replace(/\.$/, ''));
}

/** Whether a text says that the answer is still to be found out, in whatever case. */
export function isToBeFound(text: string): boolean {
  return text.trim().toUpperCase() === tbd;
}
