import { isKept } from '../method/concepts.ts';
import { funnel, stageIds } from '../method/journey.ts';
import { listed } from '../report/story/phrases.ts';
import type { journeyTables } from './journey-fields.ts';
import { broadcastStages, funnelEnd, holesIn } from './journey-holes.ts';
import { journeyMapOf } from './journey-map.ts';
import { answeredElsewhere, endWords, stageName, touchpointName, touchpointNames } from './journey-words.ts';
import { type LensFind, type LensSpec, lensPath } from './lens.ts';
import { outlineOf } from './outline.ts';

type Find = LensFind<typeof journeyTables>;

/** A barrier bites on a stage where no concept works for that segment. */
const barrierAtEmptyStage: Find = ({ plan, called }, answers) =>
  holesIn(journeyMapOf(outlineOf(plan), answers)).map((hole) => {
    const { segment, id, stage, barrier } = hole;
    const cure = `Place a concept for them on \`${stage}\`, or write in \`accepted\` of the barrier why you leave it standing`;
    return {
      path: lensPath('journey', 'segments', segment, 'touchpoints', id, 'barriers', barrier),
      message: `${called(barrier)} bites at ${stageName(stage)}, and no concept for ${called(segment)} works there`,
      help: `${answeredElsewhere(hole, called)} ${cure}`.trim(),
      question: `What would help ${called(segment)} at that very moment?`,
    };
  });

/** The funnel stops before customers speak for the firm. */
const funnelEndsEarly: Find = ({ plan, called }, answers) => {
  const end = funnelEnd(journeyMapOf(outlineOf(plan), answers));
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
  broadcastStages(journeyMapOf(outlineOf(plan), answers)).map((one) => ({
    path: lensPath('journey', 'segments', one.segment, 'touchpoints', one.touchpoints[0].id, 'influence'),
    message: `Broadcast alone reaches ${called(one.segment)} at ${stageName(one.stage)}, through ${touchpointNames(one)}`,
    help: `Add the touchpoint where people sway one another (${funnel[one.stage].network}), or a concept that connects them there`,
    question: `Whom do ${called(one.segment)} listen to at that moment, apart from us?`,
  }));

/** A kept concept has no place in the funnel. */
const conceptWithoutStage: Find = ({ plan, called }, { concepts }) =>
  [...plan.concepts].flatMap(([id, { status }]) =>
    isKept(status) && concepts.get(id)?.stage === undefined
      ? [
          {
            path: lensPath('journey', 'concepts', id, 'stage'),
            message: `${called(id)} has no stage of the funnel`,
            help: `Write in \`stage\` where it works: ${stageIds.join(', ')}`,
            question: `In which state of mind is the customer whom ${called(id)} helps?`,
          },
        ]
      : [],
  );

/** What a touchpoint needs to be of use, in the order in which it is told. */
const wanted = [
  ['need', 'the need'],
  ['channel', 'the channel'],
  ['influence', 'who sways the customer'],
] as const;

/** A touchpoint leaves open at which stage it is, what is needed there, where it is, or who sways the customer. */
const touchpointHalfSaid: Find = ({ plan, called }, answers) =>
  journeyMapOf(outlineOf(plan), answers).path.flatMap((placed) => {
    const { segment, id, touchpoint, stage } = placed;
    const missing = [
      ...(stage === undefined ? ['the moment'] : []),
      ...wanted.filter(([key]) => !touchpoint[key]).map(([, words]) => words),
    ];
    if (missing.length === 0) return [];
    return [
      {
        path: lensPath('journey', 'segments', segment, 'touchpoints', id),
        message: `The touchpoint “${touchpointName(placed)}” of ${called(segment)} leaves open ${listed(missing)}`,
        help: 'Say it, or take the touchpoint out: five to eight that are clear make a path',
        question: 'What did the last real customer do there, and with whom?',
      },
    ];
  });

/** A segment has a path, and a barrier of it bites nowhere on it. */
const barrierNotOnPath: Find = ({ plan, called }, answers) =>
  [...plan.segments].flatMap(([segment, { barriers }]) => {
    const path = [...(answers.segments.get(segment)?.touchpoints?.values() ?? [])];
    if (path.length === 0) return [];
    const met = new Set(path.flatMap((touchpoint) => [...(touchpoint.barriers?.keys() ?? [])]));
    return [...(barriers ?? [])].flatMap(([id, { accepted }]) =>
      met.has(id) || accepted?.trim()
        ? []
        : [
            {
              path: lensPath('journey', 'segments', segment, 'touchpoints'),
              message: `${called(id)} bites nowhere on the path of ${called(segment)}`,
              help: `Name \`${id}\` in the \`barriers\` of the touchpoint where it bites, or add that touchpoint`,
              question: `At which moment does ${called(id)} stop them?`,
            },
          ],
    );
  });

/** The rules of the lens, by name. */
export const journeyRules: LensSpec<typeof journeyTables>['rules'] = {
  'barrier-at-empty-stage': barrierAtEmptyStage,
  'funnel-ends-early': funnelEndsEarly,
  'broadcast-alone': broadcastAlone,
  'concept-without-stage': conceptWithoutStage,
  'touchpoint-half-said': touchpointHalfSaid,
  'barrier-not-on-path': barrierNotOnPath,
};
