import { isSetAside } from '../method/concepts.ts';
import { type StageId, stageIds } from '../method/journey.ts';
import { type JourneyAnswers, stageOf, type Touchpoint } from './journey-fields.ts';
import type { Outline } from './outline.ts';

/** A touchpoint with where it stands. */
export interface Placed {
  readonly segment: string;
  readonly id: string;
  readonly touchpoint: Touchpoint;
  /** Undefined where neither stage nor moment is said. */
  readonly stage: StageId | undefined;
}

/** A concept that was not set aside, and where it works. */
export interface LiveConcept {
  readonly id: string;
  /** Undefined where it was not placed. */
  readonly stage: StageId | undefined;
  readonly strategy: string | undefined;
  /** Those that it names, and those of which it names a barrier. */
  readonly segments: ReadonlySet<string>;
  readonly barriers: readonly string[];
  /** Whether a report covers what is said of it: it may then work at any stage. */
  readonly isWithheld: boolean;
}

/** A journey with all that is looked up in it, made once. */
export interface JourneyMap {
  /** Segments in the team's order. */
  readonly segments: readonly string[];
  /** All touchpoints, path by path, each in its order. */
  readonly path: readonly Placed[];
  readonly concepts: readonly LiveConcept[];
  /** Why each barrier of the plan is left standing, in words; empty where nobody said so. */
  readonly accepted: ReadonlyMap<string, string>;
}

/** The journey of a plan. */
export function journeyMapOf(plan: Outline, answers: JourneyAnswers): JourneyMap {
  return {
    segments: [...plan.segments.keys()],
    path: [...answers.segments].flatMap(([segment, { touchpoints }]) =>
      [...(touchpoints ?? [])].map(([id, touchpoint]) => {
        return { segment, id, touchpoint, stage: stageOf(touchpoint) };
      }),
    ),
    concepts: conceptsIn(plan, answers),
    accepted: new Map([...plan.segments.values()].flatMap(({ barriers }) => [...barriers])),
  };
}

function conceptsIn(plan: Outline, answers: JourneyAnswers): readonly LiveConcept[] {
  const owners = new Map(
    [...plan.segments].flatMap(([id, { barriers }]) => [...barriers.keys()].map((barrier) => [barrier, id])),
  );
  return [...plan.concepts]
    .filter(([, { status }]) => !isSetAside(status))
    .map(([id, { strategy, segments, barriers, isWithheld }]) => ({
      id,
      stage: answers.concepts.get(id)?.stage,
      strategy,
      segments: new Set([
        ...segments.filter((segment) => plan.segments.has(segment)),
        ...barriers.flatMap((barrier) => owners.get(barrier) ?? []),
      ]),
      barriers,
      isWithheld,
    }));
}

/** The concepts that work on a stage, whomever they are for. */
export function conceptsOn({ concepts }: JourneyMap, stage: StageId): readonly LiveConcept[] {
  return concepts.filter((concept) => concept.stage === stage);
}

/** The concepts that work on a stage, or may do so for all that is told of them. */
export function conceptsPerhapsOn({ concepts }: JourneyMap, stage: StageId): readonly LiveConcept[] {
  return concepts.filter((concept) => concept.stage === stage || concept.isWithheld);
}

/** The barriers that are met on a stage of a segment's path, each once; only those that the plan has. */
export function barriersAt(
  { path, accepted }: JourneyMap,
  stage: StageId,
  segment: string,
): readonly string[] {
  const met = path
    .filter((placed) => placed.stage === stage && placed.segment === segment)
    .flatMap(({ touchpoint }) => [...(touchpoint.barriers?.keys() ?? [])]);
  return [...new Set(met)].filter((barrier) => accepted.has(barrier));
}

/** The stages on which a concept works, in their order. */
export function servedStages(map: JourneyMap): readonly StageId[] {
  const served = new Set(map.concepts.map(({ stage }) => stage));
  return stageIds.filter((stage) => served.has(stage));
}
