import { approaches, approachesOf } from '../../method/approaches.ts';
import type { Rule } from '../rule.ts';

export const approachOfAnotherStrategy: Rule = {
  code: 'CNSG406',
  name: 'approach-of-another-strategy',
  step: 'concepts',
  weight: 'error',
  find: ({ plan, called }) =>
    [...plan.concepts].flatMap(([id, { strategy, approach }]) => {
      if (!strategy || !approach || approach === 'other') return [];
      const { title, strategy: home } = approaches[approach];
      if (home === strategy) return [];
      const [concept, here, there] = [called(id), called(strategy), called(home)];
      return [
        {
          path: ['concepts', id, 'approach'],
          message: `${concept} belongs to ${here}, but “${title}” is an approach of ${there}`,
          help: `Take one of ${approachesOf(strategy).join(', ')} or other, or write \`strategy: ${home}\``,
          question: `What does ${concept} do for customers: is it more ${here} or more ${there}?`,
        },
      ];
    }),
};
