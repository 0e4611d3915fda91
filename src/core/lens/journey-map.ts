import { isSetAside } from '../method/concepts.ts';
import { type StageId, stageIds } from '../method/journey.ts';
import type { LensAnswers } from './field.ts';
import { type journeyTables, stageOf, type Touchpoint } from './journey-fields.ts';
import type { Outline } from './outline.ts';

export type JourneyAnswers = LensAnswers<typeof journeyTables>;

/** A touchpoint with where it stands. */
export interface Placed {
  readonly segment: string;
  readonly id: string;
  readonly touchpoint: Touchpoint;
  /** Undefined where neither stage nor moment is said. */
  readonly stage: StageId | undefined;
}

/** All touchpoints of a segment, or of all, in the order of their paths. */
export function touchpointsOf({ segments }: JourneyAnswers, only?: string): readonly Placed[] {
  return [...segments].flatMap(([segment, { touchpoints }]) =>
    only !== undefined && segment !== only
      ? []
      : [...(touchpoints ?? [])].map(([id, touchpoint]) => ({
          segment,
          id,
          touchpoint,
          stage: stageOf(touchpoint),
        })),
  );
}

/** The concepts that work on a stage, whomever they are for: those that were placed there and not set aside. */
export function conceptsOn(plan: Outline, answers: JourneyAnswers, stage: StageId): readonly string[] {
  return [...answers.concepts]
    .filter(([id, answer]) => answer.stage === stage && !isSetAside(plan.concepts.get(id)?.status))
    .map(([id]) => id);
}

/** The concepts that work on a stage for a segment: they name it, or a barrier of it. */
export function conceptsFor(
  plan: Outline,
  answers: JourneyAnswers,
  stage: StageId,
  segment: string,
): readonly string[] {
  const own = plan.segments.get(segment)?.barriers;
  return conceptsOn(plan, answers, stage).filter((id) => {
    const concept = plan.concepts.get(id);
    return concept?.segments.includes(segment) || concept?.barriers.some((barrier) => own?.has(barrier));
  });
}

/** How far the funnel reaches: the last stage where a concept works, or else a path leads; undefined for an empty one. */
export function lastStage(plan: Outline, answers: JourneyAnswers): StageId | undefined {
  const withConcepts = stageIds.filter((stage) => conceptsOn(plan, answers, stage).length > 0);
  if (withConcepts.length > 0) return withConcepts.at(-1);
  const touched = new Set(touchpointsOf(answers).map(({ stage }) => stage));
  return stageIds.filter((stage) => touched.has(stage)).at(-1);
}

/** A barrier that bites on a stage where no concept works for that segment, and that nobody accepted in words. */
export interface Hole extends Placed {
  readonly stage: StageId;
  readonly barrier: string;
}

/** The barriers that are left alone where they bite, each once a stage. */
export function holesIn(plan: Outline, answers: JourneyAnswers): readonly Hole[] {
  const seen = new Set<string>();
  return touchpointsOf(answers).flatMap((placed) => {
    const { segment, stage, touchpoint } = placed;
    if (stage === undefined || conceptsFor(plan, answers, stage, segment).length > 0) return [];
    const own = plan.segments.get(segment)?.barriers;
    return [...(touchpoint.barriers?.keys() ?? [])].flatMap((barrier) => {
      const place = `${stage} ${barrier}`;
      if (seen.has(place) || !own?.has(barrier) || own.get(barrier)) return [];
      seen.add(place);
      return [{ ...placed, stage, barrier }];
    });
  });
}

/** A stage of a segment's path where nothing but what is sent out sways the customer. */
export interface BroadcastStage {
  readonly segment: string;
  readonly stage: StageId;
  /** The first touchpoint there. */
  readonly id: string;
}

/** The strategies whose concepts bring customers to one another. */
const networked: readonly (string | undefined)[] = ['connect', 'collaborate'];

/** The stages that broadcast serves alone: no touchpoint is swayed by people, and no concept brings them in. */
export function broadcastStages(plan: Outline, answers: JourneyAnswers): readonly BroadcastStage[] {
  return [...answers.segments.keys()].flatMap((segment) => {
    const path = touchpointsOf(answers, segment);
    return stageIds.flatMap((stage) => {
      const there = path.filter((placed) => placed.stage === stage && placed.touchpoint.influence);
      const [first] = there;
      const isAlone = first && there.every(({ touchpoint }) => touchpoint.influence === 'broadcast');
      const isJoined = conceptsFor(plan, answers, stage, segment).some((id) =>
        networked.includes(plan.concepts.get(id)?.strategy),
      );
      return isAlone && !isJoined ? [{ segment, stage, id: first.id }] : [];
    });
  });
}
