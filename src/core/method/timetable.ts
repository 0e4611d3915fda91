import { type AgendaBlock, agenda, pauses } from './agenda.ts';
import type { StepId } from './steps.ts';

/** A block of a day of its own length. */
export interface TimedBlock {
  /** Minutes from the start of the day. */
  readonly from: number;
  /** How long it takes, with its buffer. */
  readonly minutes: number;
  /** How many of them are kept free for what takes longer. */
  readonly buffer: number;
  readonly block: AgendaBlock;
}

/** The hours that a workshop can have. */
export const shortestDay = 2;
export const longestDay = 8;
export const usualDay = 4;

/** Blocks begin and end on the clock's five minutes. */
const grain = 5;

const working = agenda.filter(({ kind }) => kind === undefined);
const bufferWeight = agenda.find(({ kind }) => kind === 'buffer')?.minutes ?? 0;

/** The blocks of a day of so many hours, 2 to 8, from its start to its end without a gap. */
export function timetable(hours: number): readonly TimedBlock[] {
  const total = Math.round(hours * 60);
  const behind = pauses.find(({ upTo }) => total <= upTo)?.behind ?? {};
  const resting = Object.values(behind).reduce((sum, { minutes }) => sum + minutes, 0);
  const odd = (total - resting) % grain;
  const weights = [...working.map(({ minutes }) => minutes), bufferWeight];
  const shares = apportioned(total - resting - odd, weights);
  const buffers = bufferShares(shares.at(-1) ?? 0);
  const timed: TimedBlock[] = [];
  const add = (block: AgendaBlock, minutes: number, buffer: number) => {
    const last = timed.at(-1);
    timed.push({ from: last ? last.from + last.minutes : 0, minutes: minutes + buffer, buffer, block });
  };
  for (const [at, block] of working.entries()) {
    // What does not fit the clock's five minutes is left for the end.
    const rest = at === working.length - 1 ? odd : 0;
    add(block, shares[at] ?? 0, (buffers[at] ?? 0) + rest);
    const pause = behind[at];
    if (pause) add(pause, pause.minutes, 0);
  }
  return timed;
}

/** The buffer of each working block: spread over the steps; a step of two blocks has it in the second. */
function bufferShares(minutes: number): readonly number[] {
  const isLast = working.map(({ step }, at) => step !== undefined && working[at + 1]?.step !== step);
  const weights = working.map(({ step }, at) => (isLast[at] ? weightOf(step) : 0));
  return apportioned(minutes, weights);
}

function weightOf(step: StepId | undefined): number {
  return working.filter((block) => block.step === step).reduce((sum, block) => sum + block.minutes, 0);
}

/** A multiple of five minutes in parts of five minutes after their weights; what is left over goes to the largest remainders. */
function apportioned(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (weight / sum) * (total / grain));
  const shares = exact.map(Math.floor);
  const left = total / grain - shares.reduce((all, share) => all + share, 0);
  const remainder = (at: number) => (exact[at] ?? 0) - (shares[at] ?? 0);
  const largest = [...weights.keys()].toSorted((one, other) => remainder(other) - remainder(one));
  for (const at of largest.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares.map((share) => share * grain);
}
