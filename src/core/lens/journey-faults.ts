import { type StageId, stageIds } from '../method/journey.ts';
import { keptConcepts } from './concept-standing.ts';
import type { JourneyAnswers } from './journey-fields.ts';
import {
  conceptsOn,
  conceptsPerhapsOn,
  type JourneyMap,
  type LiveConcept,
  type Placed,
  servedStages,
} from './journey-map.ts';
import type { Outline } from './outline.ts';

/** A barrier that bites on a stage where no concept works for that segment, and that nobody accepted in words. */
export interface Hole {
  readonly segment: string;
  readonly stage: StageId;
  readonly barrier: string;
  /** The first touchpoint of the stage that names it. */
  readonly touchpoint: string;
  /** The concepts that answer it, at other stages or at none. */
  readonly answeredBy: readonly LiveConcept[];
}

/** The barriers that are left alone where they bite, each once a stage of a path. */
export function holesIn(map: JourneyMap): readonly Hole[] {
  const seen = new Set<string>();
  return map.path.flatMap(({ segment, id, stage, touchpoint }) => {
    if (stage === undefined) return [];
    return [...(touchpoint.barriers?.keys() ?? [])].flatMap((barrier) => {
      const place = `${segment} ${stage} ${barrier}`;
      // A barrier that the plan does not have is told of as a reference that leads nowhere.
      if (seen.has(place) || map.accepted.get(barrier) !== '' || isMet(map, stage, segment, barrier))
        return [];
      seen.add(place);
      const answeredBy = map.concepts.filter(({ barriers }) => barriers.includes(barrier));
      return [{ segment, stage, barrier, touchpoint: id, answeredBy }];
    });
  });
}

function isMet(map: JourneyMap, stage: StageId, segment: string, barrier: string): boolean {
  return conceptsPerhapsOn(map, stage).some(
    ({ segments, barriers }) => segments.has(segment) || barriers.includes(barrier),
  );
}

/** Where a funnel stops before advocacy. */
export interface FunnelEnd {
  readonly last: StageId;
  /** The stages behind it. */
  readonly missing: readonly StageId[];
  /** The concepts that work on the last one; none where nothing was placed, and only paths lead there. */
  readonly concepts: readonly LiveConcept[];
}

/** How a funnel ends too early; undefined where it reaches advocacy, or may do so, and where there is none. */
export function funnelEnd(map: JourneyMap): FunnelEnd | undefined {
  if (map.concepts.some(({ isWithheld }) => isWithheld)) return undefined;
  const touched = new Set(map.path.map(({ stage }) => stage));
  const last = servedStages(map).at(-1) ?? stageIds.filter((stage) => touched.has(stage)).at(-1);
  if (last === undefined || last === 'advocacy') return undefined;
  return { last, missing: stageIds.slice(stageIds.indexOf(last) + 1), concepts: conceptsOn(map, last) };
}

/** A stage of a segment's path where nothing but what is sent out sways the customer. */
export interface BroadcastStage {
  readonly segment: string;
  readonly stage: StageId;
  /** The touchpoints there, in the order of the path. */
  readonly touchpoints: readonly [Placed, ...Placed[]];
}

/** The strategies whose concepts bring customers to one another. */
const networked: readonly (string | undefined)[] = ['connect', 'collaborate'];

/**
 * The stages that broadcast serves alone: all touchpoints there are swayed by it, and no concept brings people in. Where
 * one does not say what sways the customer, nobody knows yet.
 */
export function broadcastStages(map: JourneyMap): readonly BroadcastStage[] {
  return map.segments.flatMap((segment) => {
    const path = map.path.filter((placed) => placed.segment === segment);
    return stageIds.flatMap((stage) => {
      const [first, ...others] = path.filter((placed) => placed.stage === stage);
      if (!first || ![first, ...others].every(isBroadcast) || isJoined(map, stage, segment)) return [];
      return [{ segment, stage, touchpoints: [first, ...others] as const }];
    });
  });
}

function isBroadcast({ touchpoint }: Placed): boolean {
  return touchpoint.influence === 'broadcast';
}

function isJoined(map: JourneyMap, stage: StageId, segment: string): boolean {
  return conceptsPerhapsOn(map, stage).some(
    ({ segments, strategy, isWithheld }) =>
      segments.has(segment) && (isWithheld || networked.includes(strategy)),
  );
}

/** The kept concepts without a stage. */
export function unplacedConcepts(plan: Outline, { concepts }: JourneyAnswers): readonly string[] {
  return keptConcepts(plan).filter((id) => concepts.get(id)?.stage === undefined);
}

/** The barriers that nobody accepted and that bite nowhere on the path of their segment, where it has one. */
export function barriersOffPath(
  { segments }: Outline,
  map: JourneyMap,
): readonly { readonly segment: string; readonly barrier: string }[] {
  return [...segments].flatMap(([segment, { barriers }]) => {
    const path = map.path.filter((placed) => placed.segment === segment);
    const met = new Set(path.flatMap(({ touchpoint }) => [...(touchpoint.barriers?.keys() ?? [])]));
    return [...barriers].flatMap(([barrier, accepted]) =>
      path.length === 0 || met.has(barrier) || accepted !== '' ? [] : [{ segment, barrier }],
    );
  });
}

/** What a touchpoint needs to be of use besides its moment, in the order in which it is told. */
const wanted = [
  ['need', 'the need'],
  ['channel', 'the channel'],
  ['influence', 'who sways the customer'],
] as const;

/** The touchpoints that leave something open, with what. */
export function touchpointsHalfSaid({
  path,
}: JourneyMap): readonly { readonly placed: Placed; readonly missing: readonly string[] }[] {
  return path.flatMap((placed) => {
    const missing = [
      ...(placed.stage === undefined ? ['the moment'] : []),
      ...wanted.filter(([key]) => !placed.touchpoint[key]).map(([, words]) => words),
    ];
    return missing.length > 0 ? [{ placed, missing }] : [];
  });
}
