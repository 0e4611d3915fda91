import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { titleFor } from '../workshop/line.ts';
import { elementCells, lensForm } from './asking.ts';
import { chosenConcepts } from './concept-standing.ts';
import { readinessRow } from './index.ts';
import { lensOf } from './lens.ts';
import { pathTouchpoints } from './path-touchpoints.ts';
import { readinessBlocks } from './readiness-blocks.ts';
import { type ReadinessAnswers, readinessTables } from './readiness-fields.ts';
import { readinessGaps } from './readiness-gaps.ts';
import { readinessRules } from './readiness-rules.ts';
import { readinessSentence } from './readiness-sentence.ts';
import { rowsAsking } from './rows-asking.ts';

/** Readiness: what the house has to learn, drop, lead and bridge before the chosen concepts can work. */
export const readiness = lensOf({
  row: readinessRow,
  tables: readinessTables,
  questions,
  rules: readinessRules,
  gaps: readinessGaps,
  blocks: readinessBlocks,
  sentence: readinessSentence,
});

function questions(draft: Draft, answers: ReadinessAnswers): readonly (Asking | undefined)[] {
  return chosenConcepts(draft.plan).flatMap((id) => [
    houseAsking(draft, answers, id),
    touchpointsAsking(draft, answers, id),
  ]);
}

function houseAsking(draft: Draft, { concepts }: ReadinessAnswers, id: string): Asking | undefined {
  const { skills, habits, silos, networkInside } = readinessTables.concepts;
  const cells = elementCells(draft, 'concepts', [id], { skills, habits, silos, networkInside }, concepts);
  return lensForm(
    draft,
    readinessRow,
    ['concepts', id],
    {
      prompt: `What does your house have to do for “${titleFor(draft.plan, id)}”?`,
      guidance: [
        'Who would do it on a Monday morning, and can they today? Several skills, habits or silos with semicolons between; none is an answer.',
      ],
    },
    // The prompt names the concept, so each row goes by its own label.
    cells.map(({ label: _title, ...cell }) => cell),
  );
}

function touchpointsAsking(draft: Draft, { concepts }: ReadinessAnswers, id: string): Asking {
  const onTheWay = pathTouchpoints(draft.plan, id);
  return rowsAsking(
    readinessRow,
    {
      prompt: `Where do customers meet “${titleFor(draft.plan, id)}”, and who leads there?`,
      guidance: [
        'One touchpoint a line, with its lead behind two colons: The residents’ groups :: Hamnes station.',
        ...(onTheWay.length > 0 ? [`On the way of those it serves: ${onTheWay.join(' · ')}.`] : []),
      ],
    },
    {
      at: ['concepts', id, 'touchpoints'],
      kind: 'touchpoint',
      entries: concepts.get(id)?.touchpoints ?? new Map(),
      naming: 'name',
      second: 'lead',
    },
  );
}
