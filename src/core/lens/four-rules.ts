import { isKept, isSetAside } from '../method/concepts.ts';
import { type RelationshipRule, relationshipRuleIds, relationshipRules } from '../method/four-rules.ts';
import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { elementCells, lensForm } from './asking.ts';
import { fourRulesBlocks, fourRulesSentence } from './four-rules-blocks.ts';
import { fourRulesTables } from './four-rules-fields.ts';
import { fourRulesRules } from './four-rules-rules.ts';
import { collectsData, type FourRulesAnswers, isClaiming } from './four-rules-unsaid.ts';
import { fourRulesRow } from './index.ts';
import { lensOf } from './lens.ts';
import { verdictAsking } from './verdict-asking.ts';

/** Four rules: whether the relationship that a plan wants will hold, and what for. */
export const fourRules = lensOf({
  row: fourRulesRow,
  tables: fourRulesTables,
  questions,
  rules: fourRulesRules,
  blocks: fourRulesBlocks,
  sentence: fourRulesSentence,
});

function questions(draft: Draft, answers: FourRulesAnswers): readonly (Asking | undefined)[] {
  return [
    ...relationshipRuleIds.map((rule) => ruleAsking(draft, answers, rule)),
    ...dataAskings(draft, answers),
    ...moneyAskings(draft, answers),
  ];
}

function ruleAsking(draft: Draft, { plan }: FourRulesAnswers, id: (typeof relationshipRuleIds)[number]) {
  const { title, about, asks }: RelationshipRule = relationshipRules[id];
  return verdictAsking(
    draft,
    fourRulesRow,
    [id],
    {
      prompt: `${title}: does it hold?`,
      guidance: [about, ...Object.values(asks).map((ask) => `${ask.title}: ${ask.prompt}`)],
    },
    fourRulesTables.plan[id].fields,
    plan[id],
  );
}

/** Which kept concepts collect data about people, and for those that do, what matters of the data. */
function dataAskings(draft: Draft, { concepts }: FourRulesAnswers): readonly (Asking | undefined)[] {
  const { collects, ...details } = fourRulesTables.concepts;
  const live = [...draft.plan.concepts].filter(([, { status }]) => !isSetAside(status));
  const kept = live.filter(([, { status }]) => isKept(status)).map(([id]) => id);
  const asked = kept.length > 0 ? kept : live.map(([id]) => id);
  const collecting = live.map(([id]) => id).filter((id) => collectsData(concepts.get(id)));
  return [
    lensForm(
      draft,
      fourRulesRow,
      ['concepts', 'collects'],
      {
        prompt: 'Which concepts collect data about people?',
        guidance: ['Also what comes along unasked: places, times, names of others.'],
      },
      elementCells(draft, 'concepts', asked, { collects }, concepts).map((cell) => ({
        ...cell,
        // Whoever says what is collected has said that it is.
        value: collectsData(concepts.get(cell.path[1] ?? '')),
      })),
    ),
    lensForm(
      draft,
      fourRulesRow,
      ['concepts', 'data'],
      {
        prompt: 'What does each collect, on what basis, for how long, and at what risk?',
        guidance: ['Owning data about people brings the duty to look after it. TBD where nobody knows yet.'],
      },
      elementCells(draft, 'concepts', collecting, details, concepts),
    ),
  ];
}

/** Which metrics claim money, where the team knows better than unit and name, and the model behind those that do. */
function moneyAskings(draft: Draft, { metrics }: FourRulesAnswers): readonly (Asking | undefined)[] {
  const { claimsMoney, ...details } = fourRulesTables.metrics;
  const { plan } = draft;
  const claiming = [...plan.metrics]
    .filter(([id, metric]) => isClaiming(metric, metrics.get(id)))
    .map(([id]) => id);
  return [
    lensForm(
      draft,
      fourRulesRow,
      ['metrics', 'claimsMoney'],
      {
        prompt: 'Which metrics claim money: revenue, profit, what a customer is worth?',
        guidance: ['A yes is there where the unit or the name speaks of money. Change what is not so.'],
      },
      elementCells(draft, 'metrics', [...plan.metrics.keys()], { claimsMoney }, metrics).map((cell) => ({
        ...cell,
        value: cell.value ?? (claiming.includes(cell.path[1] ?? '') ? true : undefined),
        // Silence is an answer: most metrics claim none.
        isOptional: true,
      })),
    ),
    lensForm(
      draft,
      fourRulesRow,
      ['metrics', 'model'],
      {
        prompt: 'By which model of customer value is the money reckoned?',
        guidance: ['What does the model assume, and what does it leave out? Each leaves something out.'],
      },
      elementCells(draft, 'metrics', claiming, details, metrics),
    ),
  ];
}
