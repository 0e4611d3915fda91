import { type StepId, steps } from '../method/steps.ts';
import { timetable } from '../method/timetable.ts';

/** A part of the workshop that has its time: what comes before step 1, a step, or what comes after step 5. */
export type TimedPart = 'start' | StepId | 'end';

const minute = 60_000;
/** Whoever comes back so long after goes on with the plan, not with the block. */
const forgottenAfter = 12 * 60;

/**
 * A few words on the time that a part of a workshop has left: `Step 2 · 31 min left`, `Step 2 · 4 min over`.
 * Undefined when it was entered half a day ago.
 * @param hours the hours of the whole workshop.
 * @param enteredAt when the part was entered, and `now`: both in milliseconds.
 */
export function timeLeft(hours: number, part: TimedPart, enteredAt: number, now: number): string | undefined {
  const passed = Math.max(0, now - enteredAt) / minute;
  const left = minutesOf(hours, part) - passed;
  return left < -forgottenAfter ? undefined : `${partName(part)} · ${leftWords(left)}`;
}

/** What the agenda gives a part, its buffer included. */
export function minutesOf(hours: number, part: TimedPart): number {
  const working = timetable(hours).filter(({ block }) => block.kind === undefined);
  const own =
    part === 'start' || part === 'end'
      ? [part === 'start' ? working.at(0) : working.at(-1)]
      : working.filter(({ block }) => block.step === part);
  return own.reduce((sum, timed) => sum + (timed?.minutes ?? 0), 0);
}

function partName(part: TimedPart): string {
  if (part === 'start') return 'Opening';
  return part === 'end' ? 'Close' : `Step ${steps[part].number}`;
}

function leftWords(left: number): string {
  if (left > 0) return `${Math.ceil(left)} min left`;
  const over = Math.floor(-left);
  if (over === 0) return 'time is up';
  return over < 120 ? `${over} min over` : `${Math.floor(over / 60)} h over`;
}
