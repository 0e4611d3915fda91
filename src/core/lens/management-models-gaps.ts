import { successTests } from '../method/management-models.ts';
import { elementsGap, type Gap, partsGap } from './gaps.ts';
import type { LensFacts } from './lens-facts.ts';
import {
  mismatches,
  segmentsHalfSaid,
  silentMetrics,
  undecided,
  unmeasured,
} from './management-models-faults.ts';
import type { ModelAnswers } from './management-models-fields.ts';
import { mismatchWords, modelWords } from './management-models-words.ts';
import { verdictGaps } from './verdict-gaps.ts';

/** What does not fit or is not said: in what metrics measure, in how segments are managed, in the tests. */
export function managementModelsGaps({ plan, called }: LensFacts, answers: ModelAnswers): readonly Gap[] {
  return [
    ...mismatches(plan, answers).map((mismatch) => ({
      ids: [mismatch.metric],
      words: `What is measured is ${mismatchWords(mismatch, called)}.`,
    })),
    ...unmeasured(plan, answers).map(({ segment, model }) => ({
      ids: [segment],
      words: `No metric measures ${modelWords(model)}, the model intended for them.`,
    })),
    ...elementsGap(undecided(plan, answers), 'Nobody decided how they are managed.'),
    ...segmentsHalfSaid(plan, answers).flatMap(({ segment, missing }) =>
      partsGap([segment], 'Nobody has said', missing),
    ),
    ...elementsGap(silentMetrics(plan, answers), 'Nobody has said which model is measured.'),
    ...verdictGaps('Tests of success', successTests, answers.plan),
  ];
}
