import { funnel, type StageId } from '../method/journey.ts';
import { fewOf, listed } from '../report/story/phrases.ts';
import type { BroadcastStage, FunnelEnd, Hole } from './journey-faults.ts';
import type { LiveConcept, Placed } from './journey-map.ts';

/** Names an element where the words are shown. */
type Call = (id: string) => string;

/** So many are named; more are counted. */
const most = 3;

/** A stage within a sentence. */
export function stageName(stage: StageId): string {
  return funnel[stage].title.toLowerCase();
}

/** `awareness, consideration and preference` */
function stageNames(stages: readonly StageId[]): string {
  return listed(stages.map(stageName));
}

/** Where the concepts that answer a lonely barrier work instead, as a sentence; empty where there are none. */
export function answeredElsewhere({ answeredBy }: Hole, call: Call): string {
  if (answeredBy.length === 0) return '';
  const where = ({ id, stage }: LiveConcept) =>
    `${call(id)} ${stage === undefined ? 'without a stage' : `at ${stageName(stage)}`}`;
  return `Answered by ${listed(fewOf(answeredBy.map(where), most))}.`;
}

/** How a funnel ends, without a full stop. */
export function endWords({ last, missing, concepts }: FunnelEnd, call: Call): string {
  if (concepts.length === 0)
    return `No concept has a stage, and the paths end at ${stageName(last)}: nothing leads on to ${stageNames(missing)}`;
  const names = listed(
    fewOf(
      concepts.map(({ id }) => call(id)),
      most,
    ),
  );
  return `The funnel ends at ${stageName(last)}, with ${names}: nothing works at ${stageNames(missing)}`;
}

/** The touchpoints of a stage that only broadcast reaches, by name. */
export function touchpointNames({ touchpoints }: BroadcastStage): string {
  return listed(fewOf(touchpoints.map(quoted), most));
}

/** A touchpoint as people call it. */
export function touchpointName({ id, touchpoint }: Placed): string {
  return touchpoint.name ?? id;
}

function quoted(placed: Placed): string {
  return `“${touchpointName(placed)}”`;
}
