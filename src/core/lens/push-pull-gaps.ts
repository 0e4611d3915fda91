import { elementsGap, type Gap, partsGap } from './gaps.ts';
import type { LensFacts } from './lens-facts.ts';
import {
  allPush,
  going,
  halfJudged,
  neededBelowNow,
  pullingUnjudged,
  unplaced,
  unreasoned,
} from './push-pull-faults.ts';
import { type CapabilityId, capabilityTitle, type PushPullAnswers } from './push-pull-fields.ts';
import { shortfalls } from './push-pull-levels.ts';
import { quoted } from './quoted.ts';

/** What does not hold of directions, and of the data that pull needs. */
export function pushPullGaps({ plan }: LensFacts, answers: PushPullAnswers): readonly Gap[] {
  const pulling = going('pull', plan, answers);
  const short = pulling.length > 0 ? shortfalls(answers) : [];
  return [
    ...elementsGap(allPush(plan, answers), 'Nothing pulls: all of this is push.'),
    ...partsGap(pulling, 'Pull is counted on here while the data falls short:', titlesOf(short)),
    ...elementsGap(
      pullingUnjudged(plan, answers),
      'Pull is counted on here, and nobody has judged the data for it.',
    ),
    ...elementsGap(unplaced(plan, answers), 'Neither push nor pull yet.'),
    ...elementsGap(unreasoned(plan, answers), 'No reason is given for the direction.'),
    ...partsGap([], 'Not judged, or by half:', titlesOf(halfJudged(answers))),
    ...partsGap([], 'Less is needed than there is:', titlesOf(neededBelowNow(answers))),
  ];
}

function titlesOf(ids: readonly CapabilityId[]): readonly string[] {
  return ids.map((id) => quoted(capabilityTitle(id)));
}
