import { type RelationshipRule, relationshipRules } from '../method/four-rules.ts';
import type { LensAnswers, LensTables } from './field.ts';
import { type Asks, verdictsOn } from './verdict-fields.ts';

/** A rule as a field: a verdict on each of its questions, and the words to it. */
function ruleField<Of extends Asks>({ title, about, asks }: RelationshipRule & { readonly asks: Of }) {
  const [example] = Object.entries(asks).map(([key, asked]) => ({
    [key]: { answer: 'yes', words: asked.example },
  }));
  return { kind: 'group', label: title, description: about, example, fields: verdictsOn(asks) } as const;
}

/** What the four rules ask: verdicts for the plan, data for concepts, a model of value for metrics that claim money. */
export const fourRulesTables = {
  plan: {
    network: ruleField(relationshipRules.network),
    influencers: ruleField(relationshipRules.influencers),
    data: ruleField(relationshipRules.data),
    bottomLine: ruleField(relationshipRules.bottomLine),
  },
  concepts: {
    collects: {
      kind: 'flag',
      label: 'Collects data',
      description: 'Whether the concept collects data about people.',
      example: true,
    },
    what: {
      kind: 'text',
      label: 'What is collected',
      description: 'The data about people that it collects.',
      example: 'Booking, seat and telephone of those whose flight was cancelled',
      tbd: true,
    },
    basis: {
      kind: 'line',
      label: 'On what basis',
      description: 'What allows it: a contract, consent, a law.',
      example: 'The contract of carriage',
      tbd: true,
    },
    keptFor: {
      kind: 'line',
      label: 'For how long',
      description: 'How long it is kept, or what ends it.',
      example: 'Ninety days after the flight',
      tbd: true,
    },
    risk: {
      kind: 'text',
      label: 'Risk',
      description: 'What it would do to whom if it got out.',
      example: 'Thieves would learn who is away from home',
      tbd: true,
    },
  },
  segments: {},
  metrics: {
    claimsMoney: {
      kind: 'flag',
      label: 'Claims money',
      description:
        'Whether the metric claims revenue or profit; where it is not said, its unit and name tell.',
      example: true,
    },
    model: {
      kind: 'line',
      label: 'Model of customer value',
      description: 'The model by which the money is reckoned.',
      example: 'Margin of three years per frequent flyer',
      tbd: true,
    },
    assumes: {
      kind: 'text',
      label: 'It assumes',
      description: 'What has to be true for the model to hold.',
      example: 'Flyers who stay go on flying as often as before',
      tbd: true,
    },
    leavesOut: {
      kind: 'text',
      label: 'It leaves out',
      description: 'What the model does not see.',
      example: 'What flyers tell their colleagues',
      tbd: true,
    },
  },
} as const satisfies LensTables;

/** What a plan answers to the four rules. */
export type FourRulesAnswers = LensAnswers<typeof fourRulesTables>;
