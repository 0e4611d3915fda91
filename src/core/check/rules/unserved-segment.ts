import { strategyIds } from '../../method/strategies.ts';
import { conditions } from '../../plan/complete.ts';
import type { Rule } from '../rule.ts';

/** Silent while no selected strategy names a segment: that is told at the strategies. */
export const unservedSegment: Rule = {
  code: 'CNSG211',
  name: 'unserved-segment',
  step: 'customers',
  weight: 'gap',
  find: (facts) => {
    const { plan, links, called } = facts;
    const selected = strategyIds.filter((id) => conditions.selected(facts, id));
    const served = new Set(selected.flatMap((id) => links.named(id, 'segments')));
    if (served.size === 0) return [];
    return [...plan.segments.keys()]
      .filter((id) => !served.has(id))
      .map((id) => ({
        path: ['segments', id],
        message: `No selected strategy serves ${called(id)}`,
        help: 'Name the segment in the `segments` of a strategy, or move it to `leftOut` with the reason',
        question: `Which of your strategies fits ${called(id)}, or could the plan do without them?`,
      }));
  },
};
