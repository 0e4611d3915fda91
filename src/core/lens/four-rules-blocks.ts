import { relationshipRuleIds, relationshipRules } from '../method/four-rules.ts';
import type { LensBlock } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import { collecting, valued } from './four-rules-faults.ts';
import type { FourRulesAnswers } from './four-rules-fields.ts';
import type { ReportFacts } from './lens-facts.ts';
import { verdictTable } from './verdict-table.ts';

/** What the four rules tell in reports: the answers rule by rule, the data of concepts, the models behind metrics. */
export function fourRulesBlocks(facts: ReportFacts, answers: FourRulesAnswers): readonly LensBlock[] {
  return [...ruleBlocks(answers), ...dataBlocks(facts, answers), ...moneyBlocks(facts, answers)];
}

/** What was answered, a table for each rule. */
function ruleBlocks({ plan }: FourRulesAnswers): readonly LensBlock[] {
  return relationshipRuleIds.flatMap((id): readonly LensBlock[] => {
    const { title, about, asks } = relationshipRules[id];
    const table = verdictTable('Question', asks, plan[id]);
    if (table.length === 0) return [];
    return [{ kind: 'heading', text: title }, { kind: 'paragraph', text: about }, ...table];
  });
}

function dataBlocks({ plan, named }: ReportFacts, answers: FourRulesAnswers): readonly LensBlock[] {
  const rows = collecting(plan, answers).map(({ id }) => {
    const { what = '', basis = '', keptFor = '', risk = '' } = answers.concepts.get(id) ?? {};
    return [named([id]), ...[what, basis, keptFor, risk].map(plainWords)];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Data that concepts collect' },
    { kind: 'table', head: ['Concept', 'What', 'On what basis', 'For how long', 'Risk'], rows },
  ];
}

function moneyBlocks({ plan, named }: ReportFacts, answers: FourRulesAnswers): readonly LensBlock[] {
  const rows = valued(plan, answers).map(({ id }) => {
    const { model = '', assumes = '', leavesOut = '' } = answers.metrics.get(id) ?? {};
    return [named([id]), ...[model, assumes, leavesOut].map(plainWords)];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Money that metrics claim' },
    { kind: 'table', head: ['Metric', 'Model of customer value', 'It assumes', 'It leaves out'], rows },
  ];
}
