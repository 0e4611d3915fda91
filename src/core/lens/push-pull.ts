import { isKept } from '../method/concepts.ts';
import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { labelFor } from '../workshop/line.ts';
import { type LensCell, lensForm } from './asking.ts';
import { choiceGrid } from './choice-grid.ts';
import { liveConcepts } from './concept-standing.ts';
import { pushPullRow } from './index.ts';
import { lensOf } from './lens.ts';
import { pushPullBlocks } from './push-pull-blocks.ts';
import { capabilityIds, capabilityTitle, type PushPullAnswers, pushPullTables } from './push-pull-fields.ts';
import { pushPullGaps } from './push-pull-gaps.ts';
import { pushPullRules } from './push-pull-rules.ts';
import { pushPullSentence } from './push-pull-sentence.ts';

/** Push or pull: who starts each concept, and whether the data is there that pull needs. */
export const pushPull = lensOf({
  row: pushPullRow,
  tables: pushPullTables,
  questions,
  rules: pushPullRules,
  gaps: pushPullGaps,
  blocks: pushPullBlocks,
  sentence: pushPullSentence,
});

function questions(draft: Draft, answers: PushPullAnswers): readonly (Asking | undefined)[] {
  const live = liveConcepts(draft.plan);
  return [
    directionAsking(draft, answers, live),
    reasonAsking(draft, answers, live),
    maturityAsking(draft, answers),
  ];
}

function directionAsking(
  draft: Draft,
  { concepts }: PushPullAnswers,
  ids: readonly string[],
): Asking | undefined {
  return choiceGrid(
    draft,
    pushPullRow,
    {
      prompt: 'Who starts it: you or the customer?',
      guidance: [
        'Push is a message of yours, the same for everybody. Pull fits what these people want so well that they come for it.',
      ],
    },
    {
      section: 'concepts',
      ids,
      key: 'direction',
      field: pushPullTables.concepts.direction,
      chosen: (id) => concepts.get(id)?.direction,
      isOptional: (id) => !isKept(draft.plan.concepts.get(id)?.status),
    },
  );
}

/** A reason for each direction that was said; the row tells which. */
function reasonAsking(
  draft: Draft,
  { concepts }: PushPullAnswers,
  ids: readonly string[],
): Asking | undefined {
  const cells = ids.flatMap((id): readonly LensCell[] => {
    const { direction, reason } = concepts.get(id) ?? {};
    if (direction === undefined) return [];
    const label = `${labelFor(draft, id)}: ${direction}`;
    const field = pushPullTables.concepts.reason;
    return [{ path: ['concepts', id, 'reason'], field, value: reason, label }];
  });
  return lensForm(
    draft,
    pushPullRow,
    ['concepts', 'reason'],
    { prompt: 'Why is it push or pull?', guidance: ['Who takes the first step, and at what moment?'] },
    cells,
  );
}

function maturityAsking(draft: Draft, answers: PushPullAnswers): Asking | undefined {
  return lensForm(
    draft,
    pushPullRow,
    ['maturity'],
    {
      prompt: 'What do you know of your customers, and what do these concepts need?',
      guidance: [
        'Each from 0 to 4: where you stand now, and where you have to be. What a level means stands below the row.',
      ],
    },
    maturityCells(answers),
  );
}

function maturityCells({ plan: { maturity } }: PushPullAnswers): readonly LensCell[] {
  const { fields } = pushPullTables.plan.maturity;
  return capabilityIds.flatMap((id): readonly LensCell[] => {
    const { now, needed, note } = fields[id].fields;
    const said = maturity?.[id];
    return [
      { path: ['maturity', id, 'now'], field: now, value: said?.now, label: `${capabilityTitle(id)}: now` },
      { path: ['maturity', id, 'needed'], field: needed, value: said?.needed, label: 'needed' },
      { path: ['maturity', id, 'note'], field: note, value: said?.note, label: 'in words', isOptional: true },
    ];
  });
}
