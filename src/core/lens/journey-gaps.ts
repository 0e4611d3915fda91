import { elementsGap, type Gap } from './gaps.ts';
import { barriersOffPath, broadcastStages, funnelEnd, holesIn, unplacedConcepts } from './journey-faults.ts';
import type { JourneyAnswers } from './journey-fields.ts';
import { journeyMapOf } from './journey-map.ts';
import { answeredElsewhere, endWords, stageName, touchpointNames } from './journey-words.ts';
import type { LensFacts } from './lens-facts.ts';

/** Where nothing helps on the way of customers, and what has no place on it. */
export function journeyGaps({ plan, called }: LensFacts, answers: JourneyAnswers): readonly Gap[] {
  const map = journeyMapOf(plan, answers);
  const end = funnelEnd(map);
  return [
    ...holesIn(map).map((hole) => ({
      ids: [hole.barrier],
      words:
        `Left alone at ${stageName(hole.stage)}: no concept for ${called(hole.segment)} works there. ${answeredElsewhere(hole, called)}`.trim(),
    })),
    ...(end ? [{ ids: [], words: `${endWords(end, called)}.` }] : []),
    ...broadcastStages(map).map((one) => ({
      ids: [one.segment],
      words: `Broadcast alone reaches them at ${stageName(one.stage)}, through ${touchpointNames(one)}.`,
    })),
    ...elementsGap(unplacedConcepts(plan, answers), 'No stage of the funnel yet.'),
    ...barriersOffPath(plan, map).map(({ segment, barrier }) => ({
      ids: [barrier],
      words: `No place on the path of ${called(segment)} yet.`,
    })),
  ];
}
