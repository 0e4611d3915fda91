import { type RelationshipRule, relationshipRuleIds, relationshipRules } from '../method/four-rules.ts';
import type { LensBlock } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import { listed } from '../report/story/phrases.ts';
import { claimsMoney } from './claims-money.ts';
import { namingIn } from './element-refs.ts';
import { collectsData, type FourRulesAnswers, unsaidOfData } from './four-rules-rules.ts';
import { unanswered, type Verdicts, verdictTitle, wordless } from './verdict-fields.ts';

/** What the four rules tell in reports: what is missing first, then the answers rule by rule. */
export function fourRulesBlocks(data: PlanData, answers: FourRulesAnswers): readonly LensBlock[] {
  return [
    ...gapBlocks(data, answers),
    ...ruleBlocks(answers),
    ...dataBlocks(data, answers),
    ...moneyBlocks(data, answers),
  ];
}

/** The metrics of a report that claim money. */
function claimingIn({ metrics, language }: PlanData, answers: FourRulesAnswers): PlanData['metrics'] {
  const known = (language || 'en').slice(0, 2).toLowerCase();
  return metrics.filter((metric) => claimsMoney(metric, known, answers.metrics.get(metric.id)?.claimsMoney));
}

/** What is not answered yet, by rule, and what is not said of data and of money. */
function gapBlocks(data: PlanData, answers: FourRulesAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const items = [
    ...relationshipRuleIds.flatMap((id) => {
      const { title, asks }: RelationshipRule = relationshipRules[id];
      const open = unanswered(asks, answers.plan[id]).map((key) => asks[key]?.title.toLowerCase() ?? key);
      const bare = wordless(asks, answers.plan[id]).map((key) => asks[key]?.title.toLowerCase() ?? key);
      return [
        ...(open.length > 0 ? [plainWords(`${title}, not answered yet: ${listed(open)}.`)] : []),
        ...(bare.length > 0 ? [plainWords(`${title}, answered without words: ${listed(bare)}.`)] : []),
      ];
    }),
    ...data.concepts.flatMap(({ id, isKept: kept }) => {
      const missing = unsaidOfData(answers.concepts.get(id));
      if (missing.length > 0) return [named([id], `It collects data and does not say ${listed(missing)}.`)];
      const isUnsaid = kept && collectsData(answers.concepts.get(id)) === undefined;
      return isUnsaid ? [named([id], 'Nobody has said whether it collects data.')] : [];
    }),
    ...claimingIn(data, answers)
      .filter(({ id }) => !answers.metrics.get(id)?.model)
      .map(({ id }) => named([id], 'It claims money without a model of customer value.')),
  ];
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

/** What was answered, a table for each rule. */
function ruleBlocks({ plan }: FourRulesAnswers): readonly LensBlock[] {
  return relationshipRuleIds.flatMap((id): readonly LensBlock[] => {
    const { title, about, asks }: RelationshipRule = relationshipRules[id];
    const answers: Verdicts = plan[id] ?? {};
    const rows = Object.entries(asks).flatMap(([key, { prompt }]) => {
      const { answer, words = '' } = answers[key] ?? {};
      return answer === undefined ? [] : [[prompt, verdictTitle(answer), words].map(plainWords)];
    });
    if (rows.length === 0) return [];
    return [
      { kind: 'heading', text: title },
      { kind: 'paragraph', text: about },
      { kind: 'table', head: ['Question', 'Answer', 'In words'], rows },
    ];
  });
}

function dataBlocks(data: PlanData, { concepts }: FourRulesAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const rows = [...concepts].flatMap(([id, answer]) => {
    if (!collectsData(answer)) return [];
    const { what = '', basis = '', keptFor = '', risk = '' } = answer;
    return [[named([id]), ...[what, basis, keptFor, risk].map(plainWords)]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Data that concepts collect' },
    { kind: 'table', head: ['Concept', 'What', 'On what basis', 'For how long', 'Risk'], rows },
  ];
}

function moneyBlocks(data: PlanData, answers: FourRulesAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const rows = claimingIn(data, answers).flatMap(({ id }) => {
    const { model = '', assumes = '', leavesOut = '' } = answers.metrics.get(id) ?? {};
    return model === '' ? [] : [[named([id]), ...[model, assumes, leavesOut].map(plainWords)]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Money that metrics claim' },
    { kind: 'table', head: ['Metric', 'Model of customer value', 'It assumes', 'It leaves out'], rows },
  ];
}

/** How many of the questions are answered with yes; empty where none is answered. */
export function fourRulesSentence(_data: PlanData, { plan }: FourRulesAnswers): string {
  const all = relationshipRuleIds.flatMap((id) => {
    const { asks }: RelationshipRule = relationshipRules[id];
    const answers: Verdicts = plan[id] ?? {};
    return Object.keys(asks).map((key) => answers[key]?.answer);
  });
  const count = (verdict: string | undefined) => all.filter((answer) => answer === verdict).length;
  const open = count(undefined);
  if (open === all.length) return '';
  const concerned = all.length - count('not-applicable');
  const rest = open === 0 ? '' : `; ${open === 1 ? 'one is' : `${open} are`} not answered yet`;
  return `Of ${concerned} questions on network, influencers, data and bottom line, ${count('yes')} are answered with yes${rest}.`;
}
