import type { Asking } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { approachesAsking } from './approaches.ts';
import { choiceAsking, scoresAsking, shortlistAsking } from './assessment.ts';
import { choiceDecisionAsking } from './choice-decision.ts';
import { acceptedAsking, conceptFitAsking, nextTestAsking, valueAsking } from './concept-details.ts';
import { asideAsking, convergeAsking } from './converge.ts';
import { ideasAsking } from './ideas.ts';
import { selectedStrategies } from './strategies.ts';
import { votesAsking } from './votes.ts';

/** Step 4: many ideas by strategy, then the few that are kept, and what is needed of those. */
export function conceptsQuestions(draft: Draft): (Asking | undefined)[] {
  const strategies = selectedStrategies(draft.plan);
  return [
    ...strategies.map((strategy) => ideasAsking(draft, strategy)),
    ...strategies.map((strategy) => approachesAsking(draft, strategy)),
    convergeAsking(draft),
    votesAsking(draft),
    shortlistAsking(draft),
    scoresAsking(draft),
    choiceAsking(draft),
    choiceDecisionAsking(draft),
    valueAsking(draft),
    nextTestAsking(draft),
    conceptFitAsking(draft),
    acceptedAsking(draft),
    asideAsking(draft),
  ];
}
