import { isKept } from '../method/concepts.ts';
import { funnel, stageIds } from '../method/journey.ts';
import { listed } from '../report/story/phrases.ts';
import type { journeyTables } from './journey-fields.ts';
import { broadcastStages, holesIn, lastStage, touchpointsOf } from './journey-map.ts';
import { type LensFind, type LensSpec, lensPath } from './lens.ts';
import { outlineOf } from './outline.ts';

type Find = LensFind<typeof journeyTables>;

/** A barrier bites on a stage where no concept works for that segment. */
const barrierAtEmptyStage: Find = (facts, answers) =>
  holesIn(outlineOf(facts.plan), answers).map(({ segment, id, stage, barrier }) => {
    const at = funnel[stage].title.toLowerCase();
    return {
      path: lensPath('journey', 'segments', segment, 'touchpoints', id, 'barriers', barrier),
      message: `${facts.called(barrier)} bites at ${at}, and no concept for ${facts.called(segment)} works there`,
      help: `Place a concept for them on \`${stage}\`, or write in \`accepted\` of the barrier why you leave it standing`,
      question: `What would help ${facts.called(segment)} at that very moment?`,
    };
  });

/** The funnel stops before customers speak for the firm. */
const funnelEndsEarly: Find = ({ plan }, answers) => {
  const last = lastStage(outlineOf(plan), answers);
  if (last === undefined || last === 'advocacy') return [];
  const missing = stageIds
    .slice(stageIds.indexOf(last) + 1)
    .map((stage) => funnel[stage].title.toLowerCase());
  return [
    {
      path: lensPath('journey', 'concepts'),
      message: `The funnel ends at ${funnel[last].title.toLowerCase()}: nothing works at ${listed(missing)}`,
      help: 'Place a concept on `advocacy`, or think of one that gives customers a reason to speak',
      question: 'What would make a customer tell somebody else about this, unasked?',
    },
  ];
};

/** Nobody but the firm itself sways a segment at a stage. */
const broadcastAlone: Find = (facts, answers) =>
  broadcastStages(outlineOf(facts.plan), answers).map(({ segment, stage, id }) => ({
    path: lensPath('journey', 'segments', segment, 'touchpoints', id, 'influence'),
    message: `Broadcast alone reaches ${facts.called(segment)} at ${funnel[stage].title.toLowerCase()}`,
    help: `Add the touchpoint where people sway one another (${funnel[stage].network}), or a concept that connects them there`,
    question: `Whom do ${facts.called(segment)} listen to at that moment, apart from us?`,
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
const touchpointHalfSaid: Find = ({ called }, answers) =>
  touchpointsOf(answers).flatMap(({ segment, id, touchpoint, stage }) => {
    const missing = [
      ...(stage === undefined ? ['the moment'] : []),
      ...wanted.filter(([key]) => !touchpoint[key]).map(([, words]) => words),
    ];
    if (missing.length === 0) return [];
    return [
      {
        path: lensPath('journey', 'segments', segment, 'touchpoints', id),
        message: `The touchpoint “${touchpoint.name ?? id}” of ${called(segment)} leaves open ${listed(missing)}`,
        help: 'Say it, or take the touchpoint out: five to eight that are clear make a path',
        question: 'What did the last real customer do there, and with whom?',
      },
    ];
  });

/** A segment has a path, and a barrier of it bites nowhere on it. */
const barrierNotOnPath: Find = ({ plan, called }, answers) =>
  [...plan.segments].flatMap(([segment, { barriers }]) => {
    const path = touchpointsOf(answers, segment);
    if (path.length === 0) return [];
    const met = new Set(path.flatMap(({ touchpoint }) => [...(touchpoint.barriers?.keys() ?? [])]));
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
