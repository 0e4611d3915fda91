import { isSetAside } from '../method/concepts.ts';
import { type RelationshipRule, relationshipRuleIds, relationshipRules } from '../method/four-rules.ts';
import type { LensBlock } from '../report/lens-section.ts';
import { plainWords, verdictWords } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import { namingIn } from './element-refs.ts';
import { fourRulesGaps } from './four-rules-gaps.ts';
import { collectsData, type FourRulesAnswers, isClaiming } from './four-rules-unsaid.ts';
import type { Verdicts } from './verdict-fields.ts';

/** What the four rules tell in reports: what is missing first, then the answers rule by rule. */
export function fourRulesBlocks(data: PlanData, answers: FourRulesAnswers): readonly LensBlock[] {
  return [
    ...fourRulesGaps(data, answers),
    ...ruleBlocks(answers),
    ...dataBlocks(data, answers),
    ...moneyBlocks(data, answers),
  ];
}

/** What was answered, a table for each rule. */
function ruleBlocks({ plan }: FourRulesAnswers): readonly LensBlock[] {
  return relationshipRuleIds.flatMap((id): readonly LensBlock[] => {
    const { title, about, asks }: RelationshipRule = relationshipRules[id];
    const answers: Verdicts = plan[id] ?? {};
    const rows = Object.entries(asks).flatMap(([key, { prompt }]) => {
      const { answer, words = '' } = answers[key] ?? {};
      return answer === undefined ? [] : [[plainWords(prompt), verdictWords(answer), plainWords(words)]];
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
  const rows = data.concepts.flatMap(({ id, status }) => {
    const answer = concepts.get(id) ?? {};
    if (!collectsData(answer) || isSetAside(status ?? undefined)) return [];
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
  const rows = data.metrics.flatMap((metric) => {
    const answer = answers.metrics.get(metric.id);
    const { model = '', assumes = '', leavesOut = '' } = answer ?? {};
    if (model === '' || !isClaiming(metric, answer)) return [];
    return [[named([metric.id]), ...[model, assumes, leavesOut].map(plainWords)]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Money that metrics claim' },
    { kind: 'table', head: ['Metric', 'Model of customer value', 'It assumes', 'It leaves out'], rows },
  ];
}

/** How many of the questions that concern the plan are answered with yes; empty where none is answered. */
export function fourRulesSentence(_data: PlanData, { plan }: FourRulesAnswers): string {
  const all = relationshipRuleIds.flatMap((id) => {
    const { asks }: RelationshipRule = relationshipRules[id];
    const answers: Verdicts = plan[id] ?? {};
    return Object.keys(asks).map((key) => answers[key]?.answer);
  });
  const count = (verdict: string | undefined) => all.filter((answer) => answer === verdict).length;
  const [yes, open, concerned] = [count('yes'), count(undefined), all.length - count('not-applicable')];
  if (open === all.length) return '';
  if (concerned === 0) return 'No question on network, influencers, data and bottom line concerns this plan.';
  const rest = open === 0 ? '' : `; ${open} ${isOrAre(open)} not answered yet`;
  return `Of ${concerned} questions on network, influencers, data and bottom line, ${yes} ${isOrAre(yes)} answered with yes${rest}.`;
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
