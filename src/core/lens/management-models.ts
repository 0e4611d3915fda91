import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { elementCells, lensForm } from './asking.ts';
import { choiceGrid } from './choice-grid.ts';
import { managementModelsRow } from './index.ts';
import { lensOf } from './lens.ts';
import { managementModelsBlocks } from './management-models-blocks.ts';
import { type ModelAnswers, managementModelsTables } from './management-models-fields.ts';
import { managementModelsGaps } from './management-models-gaps.ts';
import { managementModelsRules } from './management-models-rules.ts';
import { managementModelsSentence } from './management-models-sentence.ts';
import { verdictAsking } from './verdict-asking.ts';

/** Management models: how each segment is managed, now and on purpose, and what the metrics watch. */
export const managementModels = lensOf({
  row: managementModelsRow,
  tables: managementModelsTables,
  questions,
  rules: managementModelsRules,
  gaps: managementModelsGaps,
  blocks: managementModelsBlocks,
  sentence: managementModelsSentence,
});

function questions(draft: Draft, answers: ModelAnswers): readonly (Asking | undefined)[] {
  return [
    modelGrid(draft, answers, 'inUse', 'Which model does each segment meet today?', [
      'If a customer of this segment rang now, how would you treat them?',
    ]),
    modelGrid(draft, answers, 'intended', 'By which model do you mean to manage each segment?', [
      'Segments differ, so models may. Take one each; it may be the one in use.',
    ]),
    decidedAsking(draft, answers),
    measuresGrid(draft, answers),
    testsAsking(draft, answers),
  ];
}

function modelGrid(
  draft: Draft,
  { segments }: ModelAnswers,
  key: 'inUse' | 'intended',
  prompt: string,
  guidance: readonly string[],
): Asking | undefined {
  return choiceGrid(
    draft,
    managementModelsRow,
    { prompt, guidance },
    {
      section: 'segments',
      ids: [...draft.plan.segments.keys()],
      key,
      field: managementModelsTables.segments[key],
      chosen: (id) => segments.get(id)?.[key],
    },
  );
}

function measuresGrid(draft: Draft, { metrics }: ModelAnswers): Asking | undefined {
  return choiceGrid(
    draft,
    managementModelsRow,
    {
      prompt: 'Which model does each metric watch?',
      guidance: [
        'Under which model would its number be good news? Firms often measure the model that they have left.',
      ],
    },
    {
      section: 'metrics',
      ids: [...draft.plan.metrics.keys()],
      key: 'measures',
      field: managementModelsTables.metrics.measures,
      chosen: (id) => metrics.get(id)?.measures,
      isOptional: (id) => draft.plan.metrics.get(id)?.kind === 'guardrail',
    },
  );
}

function decidedAsking(draft: Draft, { segments }: ModelAnswers): Asking | undefined {
  const { conscious, reason } = managementModelsTables.segments;
  const ids = [...draft.plan.segments.keys()];
  return lensForm(
    draft,
    managementModelsRow,
    ['segments', 'conscious'],
    {
      prompt: 'Did somebody decide this, and why this model?',
      guidance: [
        'Answer no if it has come about by itself. Different floors may believe in different models.',
      ],
    },
    elementCells(draft, 'segments', ids, { conscious, reason }, segments),
  );
}

function testsAsking(draft: Draft, { plan }: ModelAnswers): Asking | undefined {
  return verdictAsking(
    draft,
    managementModelsRow,
    [],
    {
      prompt: 'Does the mix of models pass the four tests?',
      guidance: ['Answer for all segments taken together.'],
    },
    managementModelsTables.plan,
    plan,
  );
}
