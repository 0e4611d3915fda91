import { conditions } from '../../plan/complete.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from '../rule.ts';

export const unreachedObjective: Rule = {
  code: 'CNSG106',
  name: 'unreached-objective',
  step: 'objectives',
  weight: 'gap',
  find: (facts) => {
    const { plan, called } = facts;
    const unreached = [...plan.objectives.keys()].filter((id) => isUnreached(facts, id));
    return unreached.map((id) => ({
      path: ['objectives', id],
      message: `Nothing in the plan reaches ${called(id)}: no segment serves it and no metric proves it`,
      help: 'Name it in the `serves` of a segment and the `objectives` of a metric, or take it out',
      question: `Whose behaviour moves ${called(id)}, or does it belong to another project?`,
    }));
  },
};

/** Whether the plan would be the same without a direct objective; before the first segment that is no fault yet. */
export function isUnreached(facts: Facts, id: string): boolean {
  const { plan, links } = facts;
  return (
    plan.segments.size > 0 &&
    conditions.direct(facts, id) &&
    links.naming('segment', 'serves', id).length === 0 &&
    links.naming('metric', 'objectives', id).length === 0
  );
}
