import { relationshipRuleIds, relationshipRules } from '../method/four-rules.ts';
import { listed } from '../report/story/phrases.ts';
import { collecting, perhapsCollecting, valued, withoutModel } from './four-rules-faults.ts';
import type { fourRulesTables } from './four-rules-fields.ts';
import { type LensFind, type LensSpec, lensPath } from './lens.ts';
import { quoted } from './quoted.ts';
import { titlesOf, unanswered, wordless } from './verdict-fields.ts';

type Find = LensFind<typeof fourRulesTables>;

/** The questions of each rule that have no answer yet. */
const ruleUnanswered: Find = (_, { plan }) =>
  relationshipRuleIds.flatMap((rule) => {
    const { title, asks, about } = relationshipRules[rule];
    const open = unanswered(asks, plan[rule]);
    return open.slice(0, 1).map(([, { prompt }]) => ({
      path: lensPath('four-rules', rule),
      message: `The rule ${quoted(title)} leaves unanswered: ${listed(titlesOf(open))}`,
      help: `Answer each with yes, no or not-applicable, and a line of words. ${about}`,
      question: prompt,
    }));
  });

/** A verdict that nothing is said to. */
const verdictWithoutWords: Find = (_, { plan }) =>
  relationshipRuleIds.flatMap((rule) =>
    wordless(relationshipRules[rule].asks, plan[rule]).map(([key, { title, prompt, example }]) => ({
      path: lensPath('four-rules', rule, key, 'words'),
      message: `${relationshipRules[rule].title}, ${quoted(title)}: the answer stands without words`,
      help: `Say in \`words\` how, or why not: ${example}`,
      question: prompt,
    })),
  );

/** A concept collects data, and not all that matters is said of them; one that was set aside will collect nothing. */
const dataHalfSaid: Find = ({ plan, called }, answers) =>
  collecting(plan, answers)
    .filter(({ missing }) => missing.length > 0)
    .map(({ id, missing }) => ({
      path: lensPath('four-rules', 'concepts', id),
      message: `${called(id)} collects data about people and does not say ${listed(missing)}`,
      help: 'Say it in `what`, `basis`, `keptFor` and `risk`, or collect nothing and write `collects: false`',
      question: `What would customers say if they saw what ${called(id)} keeps about them?`,
    }));

/** Of a kept concept it is not said whether it collects data. */
const collectingUnsaid: Find = ({ plan, called }, answers) =>
  perhapsCollecting(plan, answers).map((id) => ({
    path: lensPath('four-rules', 'concepts', id, 'collects'),
    message: `Nobody has said whether ${called(id)} collects data about people`,
    help: 'Write `collects: true` with what it collects, or `collects: false`',
    question: `What does ${called(id)} have to know about one customer to work?`,
  }));

/** A metric claims money, and nobody says by which model of customer value. */
const moneyWithoutModel: Find = ({ plan, called }, answers) =>
  withoutModel(plan, answers).map((id) => ({
    path: lensPath('four-rules', 'metrics', id, 'model'),
    message: `${called(id)} claims money without a model of customer value`,
    help: 'Say in `model` how you reckon it, or write `claimsMoney: false` where no money is claimed',
    question: 'If this works, who pays more, more often or for longer, and how do you know?',
  }));

/** A model of customer value without what it assumes or what it leaves out. */
const valueModelHalfSaid: Find = ({ plan, called }, answers) =>
  valued(plan, answers)
    .filter(({ missing }) => missing.length > 0)
    .map(({ id, missing }) => ({
      path: lensPath('four-rules', 'metrics', id, answers.metrics.get(id)?.assumes ? 'leavesOut' : 'assumes'),
      message: `The model of customer value behind ${called(id)} does not say ${listed(missing)}`,
      help: 'Fill `assumes` and `leavesOut`: each model of a customer’s worth has both',
      question: 'What has to be true for this number to hold, and what does it not see?',
    }));

/** The rules of the lens, by name. */
export const fourRulesRules: LensSpec<typeof fourRulesTables>['rules'] = {
  'rule-unanswered': ruleUnanswered,
  'verdict-without-words': verdictWithoutWords,
  'data-half-said': dataHalfSaid,
  'collecting-unsaid': collectingUnsaid,
  'money-without-model': moneyWithoutModel,
  'value-model-half-said': valueModelHalfSaid,
};
