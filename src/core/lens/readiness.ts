import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { titleFor } from '../workshop/line.ts';
import { elementCells, lensForm } from './asking.ts';
import { readinessRow } from './index.ts';
import { lensOf } from './lens.ts';
import { readinessBlocks, readinessSentence } from './readiness-blocks.ts';
import { readinessTables } from './readiness-fields.ts';
import type { ReadinessAnswers } from './readiness-rolled-up.ts';
import { readinessRules } from './readiness-rules.ts';
import { rowsAsking } from './rows-asking.ts';

/** Readiness: what the house has to learn, drop, lead and bridge before the chosen concepts can work. */
export const readiness = lensOf({
  row: readinessRow,
  tables: readinessTables,
  questions,
  rules: readinessRules,
  blocks: readinessBlocks,
  sentence: readinessSentence,
});

function questions(draft: Draft, { concepts }: ReadinessAnswers): readonly (Asking | undefined)[] {
  const { skills, habits, silos, networkInside } = readinessTables.concepts;
  const chosen = [...draft.plan.concepts].filter(([, { status }]) => status === 'chosen').map(([id]) => id);
  return chosen.flatMap((id) => {
    const words = `“${titleFor(draft.plan, id)}”`;
    return [
      lensForm(
        draft,
        readinessRow,
        ['concepts', id],
        {
          prompt: `What does your house have to do for ${words}?`,
          guidance: [
            'Who would do it on a Monday morning, and can they today? Several skills, habits or silos with commas between; none is an answer.',
          ],
        },
        [...elementCells(draft, 'concepts', [id], { skills, habits, silos, networkInside }, concepts)].map(
          ({ label: _title, ...cell }) => cell,
        ),
      ),
      rowsAsking(
        readinessRow,
        {
          prompt: `Where do customers meet ${words}, and who leads there?`,
          guidance: [
            'One touchpoint a line, with its lead behind two colons: The residents’ groups :: Hamnes station.',
          ],
        },
        {
          at: ['concepts', id, 'touchpoints'],
          kind: 'touchpoint',
          entries: concepts.get(id)?.touchpoints ?? new Map(),
          naming: 'name',
          second: 'lead',
        },
      ),
    ];
  });
}
