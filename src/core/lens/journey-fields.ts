import {
  funnel,
  influenceIds,
  influences,
  momentIds,
  moments,
  type StageId,
  stageIds,
} from '../method/journey.ts';
import type { LensAnswers, LensTables, LensValues } from './field.ts';
import { wordsFrom } from './option-words.ts';

const stageWords = wordsFrom(funnel, ({ stateOfMind }) => `the customer ${stateOfMind}`);

const touchpointFields = {
  name: {
    kind: 'line',
    label: 'Touchpoint',
    description: 'What the customer meets there, in a few words.',
    example: 'The departure board',
  },
  moment: {
    kind: 'choice',
    options: momentIds,
    words: wordsFrom(moments, ({ doing }) => doing),
    label: 'Moment',
    description: 'What the customer is doing on the path to purchase; it tells the stage of the funnel.',
    example: 'use',
  },
  stage: {
    kind: 'choice',
    options: stageIds,
    words: stageWords,
    label: 'Stage',
    description: 'The stage of the funnel, where it is another than that of the moment.',
    example: 'loyalty',
  },
  need: {
    kind: 'text',
    label: 'Need',
    description: 'What the customer needs at this touchpoint.',
    example: 'Another seat tonight',
  },
  channel: {
    kind: 'line',
    label: 'Channel',
    description: 'Where it happens: a place, a page, a person, a device.',
    example: 'Gate, and the forum on the phone',
  },
  influence: {
    kind: 'choice',
    options: influenceIds,
    words: wordsFrom(influences, ({ detail }) => detail),
    label: 'Influence',
    description: 'Whether other people sway the customer there, or what you send out.',
    example: 'network',
  },
  influencer: {
    kind: 'line',
    label: 'Who sways them',
    description: 'Who or what it is, by name.',
    example: 'Other flyers, who know first',
  },
  barriers: {
    kind: 'links',
    target: 'barrier',
    label: 'Barriers',
    description: 'The barriers of this segment that bite there, keyed by id.',
    example: { 'desk-queues': { bite: 'Sixty people, two counters' } },
    fields: {
      bite: {
        kind: 'line',
        label: 'How it bites',
        description: 'What it looks like at this touchpoint.',
        example: 'Sixty people, two counters',
      },
    },
  },
} as const;

/** What the journey asks: a stage for each concept, a path of touchpoints for each segment. */
export const journeyTables = {
  plan: {},
  concepts: {
    stage: {
      kind: 'choice',
      options: stageIds,
      words: stageWords,
      label: 'Stage',
      description: 'The stage of the funnel on which the concept works.',
      example: 'loyalty',
    },
  },
  segments: {
    touchpoints: {
      kind: 'rows',
      naming: 'name',
      label: 'Path to purchase',
      description: 'What customers of the segment touch on their way, in order, keyed by id.',
      example: { 'departure-board': { name: 'The departure board', moment: 'use', influence: 'network' } },
      fields: touchpointFields,
    },
  },
  metrics: {},
} as const satisfies LensTables;

/** What a plan answers to the journey. */
export type JourneyAnswers = LensAnswers<typeof journeyTables>;

/** One touchpoint as it was answered so far. */
export type Touchpoint = LensValues<typeof touchpointFields>;

/** The stage of the funnel that a touchpoint belongs to; undefined where neither stage nor moment is said. */
export function stageOf({ stage, moment }: Touchpoint): StageId | undefined {
  return stage ?? (moment && moments[moment].stage);
}
