import { isKept, isSetAside } from '../method/concepts.ts';
import {
  type RelationshipRule,
  type RelationshipRuleId,
  relationshipRuleIds,
  relationshipRules,
} from '../method/four-rules.ts';
import { listed } from '../report/story/phrases.ts';
import type { fourRulesTables } from './four-rules-fields.ts';
import { collectsData, dataParts, isClaiming, unsaid, valueParts } from './four-rules-unsaid.ts';
import { type LensFind, type LensSpec, lensPath } from './lens.ts';
import { isToBeFound } from './says-none.ts';
import { unanswered, wordless } from './verdict-fields.ts';

type Find = LensFind<typeof fourRulesTables>;

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

/** A concept collects data, and not all that matters is said of them; one that was set aside will collect nothing. */
const dataHalfSaid: Find = ({ plan, called }, { concepts }) =>
  [...concepts].flatMap(([id, answer]) => {
    const missing = unsaid(dataParts, answer);
    if (!collectsData(answer) || missing.length === 0 || isSetAside(plan.concepts.get(id)?.status)) return [];
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
const moneyWithoutModel: Find = ({ plan, called }, { metrics }) =>
  [...plan.metrics].flatMap(([id, metric]) =>
    isClaiming(metric, metrics.get(id)) && !metrics.get(id)?.model
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

/** A model of customer value, not one that is still to be found out, without what it assumes or what it leaves out. */
const valueModelHalfSaid: Find = ({ plan, called }, { metrics }) =>
  [...metrics].flatMap(([id, answer]) => {
    const missing = unsaid(valueParts, answer);
    const isNamed = answer.model !== undefined && !isToBeFound(answer.model);
    if (!isNamed || missing.length === 0 || !isClaiming(plan.metrics.get(id) ?? {}, answer)) return [];
    return [
      {
        path: lensPath('four-rules', 'metrics', id, answer.assumes ? 'leavesOut' : 'assumes'),
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
