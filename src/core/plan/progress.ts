import { isKept } from '../method/concepts.ts';
import { type StepId, stepIds } from '../method/steps.ts';
import { answeredCounts } from './open.ts';
import type { Plan } from './plan.ts';

/** How far a step is. */
export interface Progress {
  /** Requirements that are met, of those that apply to what is there. */
  readonly answered: number;
  readonly open: number;
  /** What there is, in words: `2 direct objectives, 1 wider aim`. */
  readonly summary: string;
}

type Count = readonly [count: number, one: string, many: string];

/** How far each step is. */
export function stepProgress(plan: Plan): Readonly<Record<StepId, Progress>> {
  const counts = answeredCounts(plan);
  const progress = (step: StepId): Progress => ({
    answered: counts.get(step)?.answered ?? 0,
    open: counts.get(step)?.open ?? 0,
    summary: stepSummary(plan, step),
  });
  // One entry a step: fromEntries cannot say so in its type.
  return Object.fromEntries(stepIds.map((step) => [step, progress(step)])) as Record<StepId, Progress>;
}

/** What there is of a step, in words: `2 direct objectives, 1 wider aim`. */
export function stepSummary(plan: Plan, step: StepId): string {
  return inWords(contents[step](plan));
}

const contents: Readonly<Record<StepId, (plan: Plan) => readonly Count[]>> = {
  objectives: ({ objectives }) => {
    const levels = [...objectives.values()].map(({ level }) => level);
    return [
      [levels.filter((level) => level === 'direct').length, 'direct objective', 'direct objectives'],
      [levels.filter((level) => level === 'higher-order').length, 'wider aim', 'wider aims'],
      [levels.filter((level) => level === undefined).length, 'objective to sort', 'objectives to sort'],
    ];
  },
  customers: ({ segments, leftOut }) => {
    const barriers = [...segments.values()].reduce((sum, segment) => sum + (segment.barriers?.size ?? 0), 0);
    return [
      [segments.size, 'segment', 'segments'],
      [barriers, 'barrier', 'barriers'],
      [leftOut.size, 'left out', 'left out'],
    ];
  },
  strategies: ({ strategies }) => {
    const selected = [...strategies.values()].filter(({ selected }) => selected !== false).length;
    return [
      [selected, 'strategy', 'strategies'],
      [strategies.size - selected, 'not taken', 'not taken'],
    ];
  },
  concepts: ({ concepts }) => [
    [concepts.size, 'concept', 'concepts'],
    [[...concepts.values()].filter(({ status }) => isKept(status)).length, 'kept', 'kept'],
  ],
  impact: ({ metrics }) => {
    const aimed = [...metrics.values()].filter(({ target }) => target?.value !== undefined).length;
    return [
      [metrics.size, 'metric', 'metrics'],
      [aimed, 'with a target', 'with a target'],
    ];
  },
};

function inWords(counts: readonly Count[]): string {
  const words = counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return words.join(', ') || 'nothing yet';
}
