import { strategyIds } from '../../src/core/method/strategies.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { planOf } from '../plan-of.ts';

const speech =
  'Everybody in the room had a reason of their own, and so the sentence grew by one half each time that somebody read it aloud to the others and was asked what had become of the branches in the hills.';

/** Answers that give each lens as long a sentence as it has. */
const lenses = {
  journey: {
    concepts: { 'idea-0': { stage: 'awareness' }, 'idea-1': { stage: 'action' } },
    segments: {
      'reader-0': {
        touchpoints: {
          'the-door': {
            name: 'The door',
            stage: 'loyalty',
            influence: 'broadcast',
            barriers: { 'shut-0': {} },
          },
        },
      },
    },
  },
  'push-pull': {
    concepts: { 'idea-0': { direction: 'push' }, 'idea-1': { direction: 'pull' } },
    maturity: { store: { now: 1, needed: 3 } },
  },
  'four-rules': { network: { clusters: { answer: 'yes' }, revenue: { answer: 'no' } } },
  'management-models': {
    segments: { 'reader-0': { inUse: 'auction', intended: 'social' } },
    metrics: { 'metric-0': { measures: 'auction' } },
    balance: { answer: 'yes' },
  },
  readiness: {
    concepts: {
      'idea-0': {
        skills: ['Keep a shelf open'],
        silos: ['Branches and depot'],
        touchpoints: { 'the-door': { name: 'The door' } },
      },
    },
  },
};

/** A plan with many elements and all lenses, in which every long text is as long as one is told: the same talk cut to its first letters. */
export function wordyPlan(letters: number): Plan {
  const words = speech.repeat(Math.ceil(letters / speech.length)).slice(0, letters);
  const named = <Element>(count: number, name: string, made: (at: number) => Element) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}-${at}`, made(at)]));
  return planOf({
    title: 'Turn the libraries into the place where people learn',
    summary: words,
    ask: words,
    objectives: named(4, 'aim', () => ({ statement: `Keep ${words}`, level: 'direct' })),
    segments: named(5, 'reader', (at) => ({
      name: `Readers of branch ${at}`,
      serves: ['aim-0'],
      rationale: words,
      objective: words,
      valueProposition: words,
      barriers: { [`shut-${at}`]: { statement: words } },
    })),
    strategies: Object.fromEntries(
      strategyIds.map((id, at) => [id, { rationale: words, segments: [`reader-${at}`] }]),
    ),
    concepts: named(8, 'idea', (at) => ({
      title: `Open shelf ${at}`,
      strategy: strategyIds[at % strategyIds.length],
      status: 'chosen',
      segments: ['reader-0'],
      customerValue: words,
      nextTest: words,
    })),
    metrics: named(8, 'metric', (at) => ({
      name: `Readers who come back to branch ${at}`,
      objectives: ['aim-0'],
      concepts: { [`idea-${at}`]: { mechanism: 'They find it open' } },
      unit: 'readers',
      baseline: { value: 10, date: '2026-01-31' },
      target: { value: 20, date: '2027-01-31' },
    })),
    lenses,
  });
}
