import type { ConceptData, PlanData } from '../../plan-data.ts';

/** As many in a band as can be read on a part of a page. */
const most = 7;

/** A plan cut down to what comes first, and whether that is all of what a reader of it is told. */
export type Chief = PlanData & { readonly isAll: boolean };

/** The first objectives, segments and metrics, and the kept concepts that the team thinks most of; ideas without any. */
export function chiefOf(plan: PlanData): Chief {
  const kept = keptOrIdeas(plan.concepts);
  const best = new Set(kept.toSorted(byStanding).slice(0, most));
  const lists = [plan.objectives, plan.segments, plan.metrics, kept];
  return {
    ...plan,
    objectives: plan.objectives.slice(0, most),
    segments: plan.segments.slice(0, most),
    metrics: plan.metrics.slice(0, most),
    concepts: kept.filter((concept) => best.has(concept)),
    isAll: lists.every(({ length }) => length <= most),
  };
}

function keptOrIdeas(concepts: readonly ConceptData[]): readonly ConceptData[] {
  const kept = concepts.filter(({ isKept }) => isKept);
  return kept.length > 0 ? kept : concepts.filter(({ status }) => status === 'idea');
}

/** Chosen before shortlisted, then by impact, then by votes. */
function byStanding(one: ConceptData, other: ConceptData): number {
  return (
    Number(other.status === 'chosen') - Number(one.status === 'chosen') ||
    (other.impact ?? 0) - (one.impact ?? 0) ||
    (other.votes ?? 0) - (one.votes ?? 0)
  );
}
