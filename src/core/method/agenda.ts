import type { StepId } from './steps.ts';

export interface AgendaBlock {
  /** Minutes of the standard half day of 240. */
  readonly minutes: number;
  readonly block: string;
  readonly output: string;
  readonly step?: StepId;
  /** What it is called in a few words, where the step's title does not say it. */
  readonly name?: string;
  /** Nothing is worked on: a pause, or time that is kept free for what takes longer. */
  readonly kind?: 'pause' | 'buffer';
  /** Who has the floor. */
  readonly who?: string;
}

/** What everybody reads alone before the workshop. */
export const preWork =
  'everybody reads the brief, the data on segments and the current numbers alone, so that the room starts from the same facts.';

/** What the facilitator gets ready before the day. */
export const preparations: readonly string[] = [
  'The facilitator sends them out a week before, two pages at most, and asks the sponsor for one sentence: what will this project be judged on?',
  'The facilitator prints sheets and cards (`cnsg guide handout`) and brings pens, dots and a clock that all can see.',
  'The scribe tries the screen in the room, and that the last row can read it.',
];

/** The standard half day around the five steps. */
export const agenda: readonly AgendaBlock[] = [
  {
    minutes: 10,
    block: 'Outcomes, roles, decision rule',
    output: 'an agreed rule',
    name: 'Opening',
    who: 'facilitator',
  },
  {
    minutes: 25,
    block: 'Write silently, cluster, read out',
    output: 'objectives, linked',
    step: 'objectives',
    who: 'each alone, then all',
  },
  {
    minutes: 40,
    block: 'In pairs, a segment each',
    output: 'two to four segments, three answers each',
    step: 'customers',
    who: 'pairs, then all',
  },
  { minutes: 10, block: 'Break', output: '', kind: 'pause' },
  {
    minutes: 20,
    block: 'Each argues one strategy, then vote',
    output: 'one to three strategies, with reasons',
    step: 'strategies',
    who: 'one after the other, sponsor last',
  },
  {
    minutes: 35,
    block: 'Diverge: write silently, then round robin along the approaches',
    output: '15 to 40 concepts',
    step: 'concepts',
    name: 'diverge',
    who: 'each alone, then all',
  },
  {
    minutes: 25,
    block: 'Converge: join, dots, impact against effort',
    output: 'quick wins, big plays, parked ideas',
    step: 'concepts',
    name: 'converge',
    who: 'all, sponsor last',
  },
  { minutes: 10, block: 'Break', output: '', kind: 'pause' },
  {
    minutes: 30,
    block: 'For each objective, what would prove it and what moves it',
    output: 'metrics',
    step: 'impact',
    who: 'all',
  },
  {
    minutes: 15,
    block: 'Read back decisions and parking lot, owners, next test',
    output: 'the log',
    name: 'Close',
    who: 'scribe, then owners',
  },
  { minutes: 20, block: 'Buffer, spread over the steps', output: '', kind: 'buffer' },
];

export interface Role {
  readonly role: string;
  readonly does: string;
}

/** Who does what in the room. Facilitator and scribe do not take part in the talk. */
export const roles: readonly Role[] = [
  { role: 'Facilitator', does: 'leads through the questions, keeps the talk going, has no opinion today' },
  { role: 'Scribe', does: 'types what the room agrees, asks when the words are not clear' },
  { role: 'Sponsor', does: 'answers for the project, sets dots last and speaks last' },
  { role: 'Timekeeper', does: 'says when half of a block is over, and when it ends' },
];

const pause: AgendaBlock = { minutes: 10, block: 'Break', output: '', kind: 'pause' };
const lunch: AgendaBlock = { ...pause, minutes: 45, block: 'Lunch' };

/** Where the pauses go in a day that is no longer than so many minutes: each behind a block, counted without pauses. */
export interface Pauses {
  readonly upTo: number;
  readonly behind: Readonly<Record<number, AgendaBlock>>;
}

/** By the length of the day, so that nobody sits for much longer than an hour and a half. */
export const pauses: readonly Pauses[] = [
  { upTo: 179, behind: { 3: pause } },
  { upTo: 269, behind: { 2: pause, 5: pause } },
  { upTo: 300, behind: { 1: pause, 3: pause, 5: pause } },
  { upTo: 360, behind: { 1: pause, 3: lunch, 5: pause } },
  {
    upTo: Number.POSITIVE_INFINITY,
    behind: { 1: pause, 2: pause, 3: { ...lunch, minutes: 60 }, 4: pause, 5: pause },
  },
];
