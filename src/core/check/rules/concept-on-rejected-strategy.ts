import { conditions } from '../../plan/complete.ts';
import type { Rule } from '../rule.ts';

export const conceptOnRejectedStrategy: Rule = {
  code: 'CNSG404',
  name: 'concept-on-rejected-strategy',
  step: 'concepts',
  weight: 'warning',
  find: (facts) =>
    [...facts.plan.concepts].flatMap(([id, { strategy, status }]) => {
      if (!strategy || status === 'dropped' || conditions.selected(facts, strategy)) return [];
      const fate = facts.plan.strategies.has(strategy) ? 'refuses' : 'does not take';
      const [concept, refused] = [facts.called(id), facts.called(strategy)];
      return [
        {
          path: ['concepts', id, 'strategy'],
          message: `${concept} belongs to ${refused}, which the plan ${fate}`,
          help: 'Move it to a strategy that the plan takes, take this one with a reason, or drop the concept',
          question: `Is ${concept} reason enough to take ${refused}, or does it fit another strategy?`,
        },
      ];
    }),
};
