import { type RelationshipRule, relationshipRuleIds, relationshipRules } from '../method/four-rules.ts';
import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { elementCells, lensForm } from './asking.ts';
import { liveConcepts, weighedConcepts } from './concept-standing.ts';
import { fourRulesBlocks } from './four-rules-blocks.ts';
import { claimingMetrics, collectsData } from './four-rules-faults.ts';
import { type FourRulesAnswers, fourRulesTables } from './four-rules-fields.ts';
import { fourRulesGaps } from './four-rules-gaps.ts';
import { fourRulesRules } from './four-rules-rules.ts';
import { fourRulesSentence } from './four-rules-sentence.ts';
import { fourRulesRow } from './index.ts';
import { lensOf } from './lens.ts';
import { verdictAsking } from './verdict-asking.ts';

/** Four rules: whether the relationship that a plan wants will hold, and what for. */
export const fourRules = lensOf({
  row: fourRulesRow,
  tables: fourRulesTables,
  questions,
  rules: fourRulesRules,
  gaps: fourRulesGaps,
  blocks: fourRulesBlocks,
  sentence: fourRulesSentence,
});

function questions(draft: Draft, answers: FourRulesAnswers): readonly (Asking | undefined)[] {
  return [
    ...relationshipRuleIds.map((rule) => ruleAsking(draft, answers, rule)),
    collectsAsking(draft, answers),
    dataAsking(draft, answers),
    claimsAsking(draft, answers),
    modelAsking(draft, answers),
  ];
}

function ruleAsking(draft: Draft, { plan }: FourRulesAnswers, id: (typeof relationshipRuleIds)[number]) {
  const { title, about }: RelationshipRule = relationshipRules[id];
  return verdictAsking(
    draft,
    fourRulesRow,
    [id],
    { prompt: `${title}: does your plan hold?`, guidance: [about] },
    fourRulesTables.plan[id].fields,
    plan[id],
  );
}

/** Which concepts collect data about people. */
function collectsAsking(draft: Draft, { concepts }: FourRulesAnswers): Asking | undefined {
  const { collects } = fourRulesTables.concepts;
  const cells = elementCells(draft, 'concepts', weighedConcepts(draft.plan), { collects }, concepts);
  return lensForm(
    draft,
    fourRulesRow,
    ['concepts', 'collects'],
    {
      prompt: 'Which concepts collect data about people?',
      guidance: ['Also what comes along unasked: places, times, names of others.'],
    },
    // Whoever says what is collected has said that it is.
    cells.map((cell) => ({ ...cell, value: collectsData(concepts.get(cell.path[1] ?? '')) })),
  );
}

/** What matters of the data, for those that collect some. */
function dataAsking(draft: Draft, { concepts }: FourRulesAnswers): Asking | undefined {
  const { collects: _, ...details } = fourRulesTables.concepts;
  const collecting = liveConcepts(draft.plan).filter((id) => collectsData(concepts.get(id)));
  return lensForm(
    draft,
    fourRulesRow,
    ['concepts', 'data'],
    {
      prompt: 'What does each collect, on what basis, for how long, and at what risk?',
      guidance: ['Owning data about people brings the duty to look after it. TBD where nobody knows yet.'],
    },
    elementCells(draft, 'concepts', collecting, details, concepts),
  );
}

/** Which metrics claim money, where the team knows better than unit and name. */
function claimsAsking(draft: Draft, { metrics }: FourRulesAnswers): Asking | undefined {
  const { claimsMoney } = fourRulesTables.metrics;
  const claiming = new Set(claimingMetrics(draft.plan, metrics));
  const cells = elementCells(draft, 'metrics', [...draft.plan.metrics.keys()], { claimsMoney }, metrics);
  return lensForm(
    draft,
    fourRulesRow,
    ['metrics', 'claimsMoney'],
    {
      prompt: 'Which metrics claim money: revenue, profit, what a customer is worth?',
      guidance: ['A yes is there where the unit or the name speaks of money. Change what is not so.'],
    },
    cells.map((cell) => ({
      ...cell,
      value: cell.value ?? (claiming.has(cell.path[1] ?? '') ? true : undefined),
      // Silence is an answer: most metrics claim none.
      isOptional: true,
    })),
  );
}

/** The model behind those that claim money. */
function modelAsking(draft: Draft, { metrics }: FourRulesAnswers): Asking | undefined {
  const { claimsMoney: _, ...details } = fourRulesTables.metrics;
  return lensForm(
    draft,
    fourRulesRow,
    ['metrics', 'model'],
    {
      prompt: 'By which model of customer value is the money reckoned?',
      guidance: ['What does the model assume, and what does it leave out? Each leaves something out.'],
    },
    elementCells(draft, 'metrics', claimingMetrics(draft.plan, metrics), details, metrics),
  );
}
