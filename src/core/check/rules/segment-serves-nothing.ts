import type { Facts } from '../facts.ts';
import { gap } from '../gap.ts';
import { unless } from '../unless.ts';

const unserving = gap({
  code: 'CNSG204',
  name: 'segment-serves-nothing',
  step: 'customers',
  need: 'segment-serves',
  message: '{title} serves no direct objective',
  help: 'Write the id of a direct objective into `serves`, or move the segment to `leftOut`',
});

/** Silent where the plan has no direct objective, and where one that is named is not there or has no level yet. */
export const segmentServesNothing = unless(
  unserving,
  (facts, id) => facts.missing.has('direct-objective') || namesUnclear(facts, id),
);

function namesUnclear({ plan }: Facts, id: string): boolean {
  const serves = plan.segments.get(id)?.serves ?? [];
  return serves.some((objective) => plan.objectives.get(objective)?.level === undefined);
}
