import { funnel, stageIds } from '../method/journey.ts';
import { listed } from '../report/story/phrases.ts';
import {
  barriersOffPath,
  broadcastStages,
  funnelEnd,
  holesIn,
  touchpointsHalfSaid,
  unplacedConcepts,
} from './journey-faults.ts';
import type { journeyTables } from './journey-fields.ts';
import { journeyMapOf } from './journey-map.ts';
import { answeredElsewhere, endWords, stageName, touchpointName, touchpointNames } from './journey-words.ts';
import { type LensFind, type LensSpec, lensPath } from './lens.ts';

type Find = LensFind<typeof journeyTables>;

/** A barrier bites on a stage where no concept works for that segment. */
const barrierAtEmptyStage: Find = ({ plan, called }, answers) =>
  holesIn(journeyMapOf(plan, answers)).map((hole) => {
    const { segment, touchpoint, stage, barrier } = hole;
    const cure = `Place a concept for them on \`${stage}\`, or write in \`accepted\` of the barrier why you leave it standing`;
    return {
      path: lensPath('journey', 'segments', segment, 'touchpoints', touchpoint, 'barriers', barrier),
      message: `${called(barrier)} bites at ${stageName(stage)}, and no concept for ${called(segment)} works there`,
      help: `${answeredElsewhere(hole, called)} ${cure}`.trim(),
      question: `What would help ${called(segment)} at that very moment?`,
    };
  });

/** The funnel stops before customers speak for the firm. */
const funnelEndsEarly: Find = ({ plan, called }, answers) => {
  const end = funnelEnd(journeyMapOf(plan, answers));
  if (end === undefined) return [];
  return [
    {
      path: lensPath('journey', 'concepts'),
      message: endWords(end, called),
      help: 'Place a concept on `advocacy`, or think of one that gives customers a reason to speak',
      question: 'What would make a customer tell somebody else about this, unasked?',
    },
  ];
};

/** Nobody but the firm itself sways a segment at a stage. */
const broadcastAlone: Find = ({ plan, called }, answers) =>
  broadcastStages(journeyMapOf(plan, answers)).map((one) => ({
    path: lensPath('journey', 'segments', one.segment, 'touchpoints', one.touchpoints[0].id, 'influence'),
    message: `Broadcast alone reaches ${called(one.segment)} at ${stageName(one.stage)}, through ${touchpointNames(one)}`,
    help: `Add the touchpoint where people sway one another (${funnel[one.stage].network}), or a concept that connects them there`,
    question: `Whom do ${called(one.segment)} listen to at that moment, apart from us?`,
  }));

/** A kept concept has no place in the funnel. */
const conceptWithoutStage: Find = ({ plan, called }, answers) =>
  unplacedConcepts(plan, answers).map((id) => ({
    path: lensPath('journey', 'concepts', id, 'stage'),
    message: `${called(id)} has no stage of the funnel`,
    help: `Write in \`stage\` where it works: ${stageIds.join(', ')}`,
    question: `In which state of mind is the customer whom ${called(id)} helps?`,
  }));

/** A touchpoint leaves open at which stage it is, what is needed there, where it is, or who sways the customer. */
const touchpointHalfSaid: Find = ({ plan, called }, answers) =>
  touchpointsHalfSaid(journeyMapOf(plan, answers)).map(({ placed, missing }) => ({
    path: lensPath('journey', 'segments', placed.segment, 'touchpoints', placed.id),
    message: `The touchpoint “${touchpointName(placed)}” of ${called(placed.segment)} leaves open ${listed(missing)}`,
    help: 'Say it, or take the touchpoint out: five to eight that are clear make a path',
    question: 'What did the last real customer do there, and with whom?',
  }));

/** A segment has a path, and a barrier of it bites nowhere on it. */
const barrierNotOnPath: Find = ({ plan, called }, answers) =>
  barriersOffPath(plan, journeyMapOf(plan, answers)).map(({ segment, barrier }) => ({
    path: lensPath('journey', 'segments', segment, 'touchpoints'),
    message: `${called(barrier)} bites nowhere on the path of ${called(segment)}`,
    help: `Name \`${barrier}\` in the \`barriers\` of the touchpoint where it bites, or add that touchpoint`,
    question: `At which moment does ${called(barrier)} stop them?`,
  }));

/** The rules of the lens, by name. */
export const journeyRules: LensSpec<typeof journeyTables>['rules'] = {
  'barrier-at-empty-stage': barrierAtEmptyStage,
  'funnel-ends-early': funnelEndsEarly,
  'broadcast-alone': broadcastAlone,
  'concept-without-stage': conceptWithoutStage,
  'touchpoint-half-said': touchpointHalfSaid,
  'barrier-not-on-path': barrierNotOnPath,
};
