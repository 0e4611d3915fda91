import { customerModels, modelIds, successTests } from '../method/management-models.ts';
import type { LensAnswers, LensTables } from './field.ts';
import { wordsFrom } from './option-words.ts';
import { verdictsOn } from './verdict-fields.ts';

const modelWords = wordsFrom(customerModels, ({ detail }) => detail);

/** What is asked about models: the tests of success for the plan, models for segments and for metrics. */
export const managementModelsTables = {
  plan: verdictsOn(successTests),
  concepts: {},
  segments: {
    inUse: {
      kind: 'choice',
      options: modelIds,
      words: modelWords,
      label: 'In use',
      description: 'The model that customers of the segment meet today.',
      example: 'key-account',
    },
    intended: {
      kind: 'choice',
      options: modelIds,
      words: modelWords,
      label: 'Intended',
      description: 'The model by which the segment is meant to be managed.',
      example: 'social',
    },
    conscious: {
      kind: 'flag',
      label: 'Decided',
      description: 'Whether somebody chose this on purpose; false where it has just come about.',
      example: true,
    },
    reason: {
      kind: 'text',
      label: 'Why',
      description: 'Who decided it, and why this model suits the segment.',
      example: 'Travel managers ask one another before they ask us',
    },
  },
  metrics: {
    measures: {
      kind: 'choice',
      options: modelIds,
      words: wordsFrom(customerModels, ({ counts }) => counts),
      label: 'Measures',
      description: 'The model that the metric watches: that under which its number is good news.',
      example: 'relationship-service',
    },
  },
} as const satisfies LensTables;

/** What a plan answers on the models. */
export type ModelAnswers = LensAnswers<typeof managementModelsTables>;
