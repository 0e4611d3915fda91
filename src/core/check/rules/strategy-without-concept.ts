import { strategies } from '../../method/strategies.ts';
import { checks, conditions } from '../../plan/complete.ts';
import type { Rule } from '../rule.ts';

/** Told at the strategy, where it can be waived; the concept that it lacks has no place of its own yet. */
export const strategyWithoutConcept: Rule = {
  code: 'CNSG401',
  name: 'strategy-without-concept',
  step: 'concepts',
  weight: 'gap',
  find: (facts) =>
    [...facts.plan.strategies.keys()].flatMap((id) => {
      if (!conditions.selected(facts, id) || checks['has-concept'](facts, id)) return [];
      return [
        {
          path: ['strategies', id],
          message: `The strategy ${facts.called(id)} has no concept`,
          help: `Add a concept with \`strategy: ${id}\`; for a first idea a title is enough`,
          question: strategies[id].focusQuestion,
        },
      ];
    }),
};
