import type { LensWords } from '../report/lens-section.ts';
import type { PlanData, Ref } from '../report/plan-data.ts';

/** Names elements as reports do; what is no concept, segment, barrier or metric of the plan is left out. */
export type Naming = (ids: readonly string[], text?: string) => LensWords;

/** How the elements of a plan are named in what a lens tells of it. */
export function namingIn({ concepts, segments, metrics }: PlanData): Naming {
  const all = [...concepts, ...segments, ...segments.flatMap(({ barriers }) => barriers), ...metrics];
  const refs = new Map(all.map((element) => [element.id, refOf(element)]));
  return (ids, text = '') => ({ refs: ids.flatMap((id) => refs.get(id) ?? []), text, verdict: null });
}

/** The reference alone, without what else is known of the element. */
function refOf({ id, number, title, isNew, isChanged }: Ref): Ref {
  return { id, number, title, isNew, isChanged };
}
