import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { choiceGrid } from './choice-grid.ts';
import { keptConcepts, liveConcepts } from './concept-standing.ts';
import { journeyRow } from './index.ts';
import { journeyBlocks } from './journey-blocks.ts';
import { type JourneyAnswers, journeyTables } from './journey-fields.ts';
import { journeyGaps } from './journey-gaps.ts';
import { pathAskings } from './journey-path.ts';
import { journeyRules } from './journey-rules.ts';
import { journeySentence } from './journey-sentence.ts';
import { lensOf } from './lens.ts';

/** Journey: at which stage of the funnel each concept works, and what each segment meets on its path. */
export const journey = lensOf({
  row: journeyRow,
  tables: journeyTables,
  questions,
  rules: journeyRules,
  gaps: journeyGaps,
  blocks: journeyBlocks,
  sentence: journeySentence,
});

function questions(draft: Draft, answers: JourneyAnswers): readonly (Asking | undefined)[] {
  const kept = new Set(keptConcepts(draft.plan));
  return [
    choiceGrid(
      draft,
      journeyRow,
      {
        prompt: 'At which stage does each concept work?',
        guidance: ['In which state of mind is the customer whom it helps? Take the one where it helps most.'],
      },
      {
        section: 'concepts',
        ids: liveConcepts(draft.plan),
        key: 'stage',
        field: journeyTables.concepts.stage,
        chosen: (id) => answers.concepts.get(id)?.stage,
        isOptional: (id) => !kept.has(id),
      },
    ),
    ...[...draft.plan.segments.keys()].flatMap((segment) => pathAskings(draft, answers, segment)),
  ];
}
