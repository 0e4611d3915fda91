import type { StepId } from './steps.ts';

export interface AgendaBlock {
  /** Minutes of the standard half day of 240. */
  readonly minutes: number;
  readonly block: string;
  readonly output: string;
  readonly step?: StepId;
}

/** What everybody reads alone before the workshop. */
export const preWork =
  'everybody reads the brief, the data on segments and the current numbers alone, so that the room starts from the same facts.';

/** The half day around the five steps. */
export const agenda: readonly AgendaBlock[] = [
  { minutes: 10, block: 'Outcomes, roles, decision rule', output: 'an agreed rule' },
  {
    minutes: 25,
    block: 'Write silently, cluster, read out',
    output: 'objectives, linked',
    step: 'objectives',
  },
  {
    minutes: 40,
    block: 'In pairs, a segment each',
    output: 'two to four segments, three answers each',
    step: 'customers',
  },
  { minutes: 10, block: 'Break', output: '' },
  {
    minutes: 20,
    block: 'Each argues one strategy, then vote',
    output: 'one to three strategies, with reasons',
    step: 'strategies',
  },
  {
    minutes: 35,
    block: 'Diverge: write silently, then round robin along the approaches',
    output: '15 to 40 concepts',
    step: 'concepts',
  },
  {
    minutes: 25,
    block: 'Converge: join, dots, impact against effort',
    output: 'quick wins, big plays, parked ideas',
    step: 'concepts',
  },
  { minutes: 10, block: 'Break', output: '' },
  {
    minutes: 30,
    block: 'For each objective, what would prove it and what moves it',
    output: 'metrics',
    step: 'impact',
  },
  { minutes: 15, block: 'Read back decisions and parking lot, owners, next test', output: 'the log' },
  { minutes: 20, block: 'Buffer, spread over the steps', output: '' },
];
