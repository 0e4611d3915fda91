import { isKept } from '../method/concepts.ts';
import {
  type RelationshipRule,
  type RelationshipRuleId,
  relationshipRuleIds,
  relationshipRules,
} from '../method/four-rules.ts';
import { listed } from '../report/story/phrases.ts';
import { claimsMoney } from './claims-money.ts';
import type { LensAnswers, LensValues } from './field.ts';
import type { fourRulesTables } from './four-rules-fields.ts';
import { type LensFind, type LensSpec, lensPath } from './lens.ts';
import { unanswered, wordless } from './verdict-fields.ts';

type Find = LensFind<typeof fourRulesTables>;
export type FourRulesAnswers = LensAnswers<typeof fourRulesTables>;
type Collecting = LensValues<(typeof fourRulesTables)['concepts']>;

/** The titles of questions of a rule, as they are told in a sentence. */
function titlesOf(rule: RelationshipRuleId, keys: readonly string[]): readonly string[] {
  const { asks }: RelationshipRule = relationshipRules[rule];
  return keys.flatMap((key) => asks[key]?.title.toLowerCase() ?? []);
}

/** The questions of each rule that have no answer yet. */
const ruleUnanswered: Find = (_, { plan }) =>
  relationshipRuleIds.flatMap((rule) => {
    const { title, asks, about }: RelationshipRule = relationshipRules[rule];
    const open = unanswered(asks, plan[rule]);
    if (open.length === 0) return [];
    const [first = ''] = open;
    return [
      {
        path: lensPath('four-rules', rule),
        message: `The rule ${title.toLowerCase()} leaves unanswered: ${listed(titlesOf(rule, open))}`,
        help: `Answer each with yes, no or not-applicable, and a line of words. ${about}`,
        question: asks[first]?.prompt ?? about,
      },
    ];
  });

/** A verdict that nothing is said to. */
const verdictWithoutWords: Find = (_, { plan }) =>
  relationshipRuleIds.flatMap((rule) => {
    const { asks, title }: RelationshipRule = relationshipRules[rule];
    return wordless(asks, plan[rule]).map((key) => ({
      path: lensPath('four-rules', rule, key, 'words'),
      message: `${title}, ${titlesOf(rule, [key]).join('')}: the answer stands without words`,
      help: `Say in \`words\` how, or why not: ${asks[key]?.example ?? ''}`,
      question: asks[key]?.prompt ?? title,
    }));
  });

/** What has to be said of data that is collected, in the order in which it is told. */
const dataWords = [
  ['what', 'what is collected'],
  ['basis', 'on what basis'],
  ['keptFor', 'for how long'],
  ['risk', 'the risk'],
] as const;

/** Whether a concept collects data: it says so, or it says something of the data. Undefined where nothing is said. */
export function collectsData(answer: Collecting | undefined): boolean | undefined {
  if (answer?.collects !== undefined) return answer.collects;
  return dataWords.some(([key]) => answer?.[key]) ? true : undefined;
}

/** What is not said of the data that a concept collects. */
export function unsaidOfData(answer: Collecting | undefined): readonly string[] {
  if (!collectsData(answer)) return [];
  return dataWords.filter(([key]) => !answer?.[key]).map(([, words]) => words);
}

/** A concept collects data, and not all that matters is said of them. */
const dataHalfSaid: Find = ({ called }, { concepts }) =>
  [...concepts].flatMap(([id, answer]) => {
    const missing = unsaidOfData(answer);
    if (missing.length === 0) return [];
    return [
      {
        path: lensPath('four-rules', 'concepts', id),
        message: `${called(id)} collects data about people and does not say ${listed(missing)}`,
        help: 'Say it in `what`, `basis`, `keptFor` and `risk`, or collect nothing and write `collects: false`',
        question: `What would customers say if they saw what ${called(id)} keeps about them?`,
      },
    ];
  });

/** Of a kept concept it is not said whether it collects data. */
const collectingUnsaid: Find = ({ plan, called }, { concepts }) =>
  [...plan.concepts].flatMap(([id, { status }]) =>
    isKept(status) && collectsData(concepts.get(id)) === undefined
      ? [
          {
            path: lensPath('four-rules', 'concepts', id, 'collects'),
            message: `Nobody has said whether ${called(id)} collects data about people`,
            help: 'Write `collects: true` with what it collects, or `collects: false`',
            question: `What does ${called(id)} have to know about one customer to work?`,
          },
        ]
      : [],
  );

/** A metric claims money, and nobody says by which model of customer value. */
const moneyWithoutModel: Find = ({ plan, called, language }, { metrics }) =>
  [...plan.metrics].flatMap(([id, metric]) =>
    claimsMoney(metric, language, metrics.get(id)?.claimsMoney) && !metrics.get(id)?.model
      ? [
          {
            path: lensPath('four-rules', 'metrics', id, 'model'),
            message: `${called(id)} claims money without a model of customer value`,
            help: 'Say in `model` how you reckon it, or write `claimsMoney: false` where no money is claimed',
            question: 'If this works, who pays more, more often or for longer, and how do you know?',
          },
        ]
      : [],
  );

/** A model of customer value without what it assumes, or without what it leaves out. */
const valueModelHalfSaid: Find = ({ called }, { metrics }) =>
  [...metrics].flatMap(([id, { model, assumes, leavesOut }]) => {
    const missing = [...(assumes ? [] : ['what it assumes']), ...(leavesOut ? [] : ['what it leaves out'])];
    if (!model || missing.length === 0) return [];
    return [
      {
        path: lensPath('four-rules', 'metrics', id, assumes ? 'leavesOut' : 'assumes'),
        message: `The model of customer value behind ${called(id)} does not say ${listed(missing)}`,
        help: 'Fill `assumes` and `leavesOut`: each model of a customer’s worth has both',
        question: 'What has to be true for this number to hold, and what does it not see?',
      },
    ];
  });

/** The rules of the lens, by name. */
export const fourRulesRules: LensSpec<typeof fourRulesTables>['rules'] = {
  'rule-unanswered': ruleUnanswered,
  'verdict-without-words': verdictWithoutWords,
  'data-half-said': dataHalfSaid,
  'collecting-unsaid': collectingUnsaid,
  'money-without-model': moneyWithoutModel,
  'value-model-half-said': valueModelHalfSaid,
};
