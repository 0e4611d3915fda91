import type { LensAnswers, LensTables } from './field.ts';

const touchpointFields = {
  name: {
    kind: 'line',
    label: 'Touchpoint',
    description: 'Where customers meet the concept.',
    example: 'The residents’ groups',
  },
  lead: {
    kind: 'line',
    label: 'Who leads it',
    description: 'The person or team that answers for it. TBD where that is still to be found out.',
    example: 'Hamnes station',
    tbd: true,
  },
} as const;

/** What readiness asks of each chosen concept. */
export const readinessTables = {
  plan: {},
  concepts: {
    skills: {
      kind: 'texts',
      phrases: true,
      label: 'Skills to gain',
      description: 'What your people have to learn for it, each so that one could see whether they did.',
      example: ['Write in public, in plain words, within ten minutes'],
    },
    habits: {
      kind: 'texts',
      phrases: true,
      label: 'Habits to drop',
      description: 'What you have to stop doing so that it can work.',
      example: ['Wait for a release before anything is said'],
    },
    touchpoints: {
      kind: 'rows',
      naming: 'name',
      label: 'Touchpoints',
      description: 'Where customers meet it and who leads there, keyed by id.',
      example: { 'residents-groups': { name: 'The residents’ groups', lead: 'Hamnes station' } },
      fields: touchpointFields,
    },
    silos: {
      kind: 'texts',
      phrases: true,
      label: 'Silos to bridge',
      description: 'The departments that have to work as one.',
      example: ['Operations and communications'],
    },
    networkInside: {
      kind: 'text',
      label: 'The network inside',
      description: 'What your own people have to do, who are a network too.',
      example: 'Duty officers tell their crews before they tell the groups',
    },
  },
  segments: {},
  metrics: {},
} as const satisfies LensTables;

/** What a plan answers on readiness. */
export type ReadinessAnswers = LensAnswers<typeof readinessTables>;
