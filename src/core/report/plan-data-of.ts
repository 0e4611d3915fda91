import type { Plan } from '../plan/plan.ts';
import { conceptsData } from './data/concepts.ts';
import { headData, revisionsData, waiversData, workshopData } from './data/head.ts';
import { indexOf } from './data/index-of.ts';
import { actionsData, decisionsData, parkingLotData } from './data/log.ts';
import { metricsData } from './data/metrics.ts';
import { objectivesData } from './data/objectives.ts';
import { openData } from './data/open.ts';
import { leftOutData, segmentsData } from './data/segments.ts';
import { strategiesData } from './data/strategies.ts';
import { type LensTelling, toldByLens } from './lens-news.ts';
import type { PlanData } from './plan-data.ts';
import { type Redaction, redactedPlan } from './redact/redacted-plan.ts';
import { newsSince } from './since.ts';
import { visiblePlan } from './visible-plan.ts';

export interface DataSettings {
  /** An older plan: what is new or changed since then is marked. */
  readonly since?: Plan;
  /** What is to be left out, so that the rest can be shared. */
  readonly redact?: Redaction;
  /** The lenses of the plan, in the order in which they are told. */
  readonly lenses?: readonly LensTelling[];
}

/** A plan with everything resolved, as plain JSON: the same for the same plan, safe to show, whatever was typed. */
export function planData(
  planAsTyped: Plan,
  { since, redact = {}, lenses = [] }: DataSettings = {},
): PlanData {
  const { plan, idOf } = redactedPlan(planAsTyped, redact);
  const news = since ? [...newsSince(since, planAsTyped)] : [];
  const index = indexOf(visiblePlan(plan), new Map(news.map(([id, kind]) => [idOf(id), kind])));
  const data: PlanData = {
    dataVersion: 1,
    ...headData(index),
    workshop: workshopData(index),
    objectives: objectivesData(index),
    segments: segmentsData(index),
    leftOut: leftOutData(index),
    strategies: strategiesData(index),
    concepts: conceptsData(index),
    metrics: metricsData(index),
    decisions: decisionsData(index),
    parkingLot: parkingLotData(index),
    actions: actionsData(index),
    revisions: revisionsData(index),
    waivers: waiversData(index),
    lenses: index.plan.lenses ?? {},
    lensSections: [],
    open: openData(index),
  };
  const course = since && { older: since, plan: planAsTyped, idOf };
  return { ...data, lensSections: lenses.map((lens) => toldByLens(lens, data, course)) };
}
