import { isKept, isSetAside } from '../method/concepts.ts';
import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { choiceGrid } from './asking.ts';
import { journeyRow } from './index.ts';
import { journeyBlocks } from './journey-blocks.ts';
import { journeyTables } from './journey-fields.ts';
import type { JourneyAnswers } from './journey-map.ts';
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
  blocks: journeyBlocks,
  sentence: journeySentence,
});

function questions(draft: Draft, answers: JourneyAnswers): readonly (Asking | undefined)[] {
  const { plan } = draft;
  const live = [...plan.concepts].filter(([, { status }]) => !isSetAside(status)).map(([id]) => id);
  const kept = new Set(live.filter((id) => isKept(plan.concepts.get(id)?.status)));
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
        ids: live,
        key: 'stage',
        field: journeyTables.concepts.stage,
        chosen: (id) => answers.concepts.get(id)?.stage,
        isOptional: (id) => !kept.has(id),
      },
    ),
    ...[...plan.segments.keys()].flatMap((segment) => pathAskings(draft, answers, segment)),
  ];
}
