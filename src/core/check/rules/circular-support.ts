import { circles, membersOf } from '../circles.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from '../rule.ts';

export const circularSupport: Rule = {
  code: 'CNSG111',
  name: 'circular-support',
  step: 'objectives',
  weight: 'error',
  find: (facts) =>
    supportCircles(facts).map((circle) => {
      const { from, to, length } = circle;
      const { called } = facts;
      const isAlone = length === 1;
      return {
        path: ['objectives', from, 'supports'],
        message: isAlone
          ? `${called(from)} supports itself`
          : `${membersOf(circle, called)} support one another in a circle`,
        help: `Take \`${to}\` out of its \`supports\`${isAlone ? '' : ', or break the circle at another place'}`,
        question: isAlone
          ? `Which wider aim does ${called(from)} help?`
          : 'Which of them would still matter if the others did not come true?',
      };
    }),
};

/** The links between objectives that close a circle. */
export function supportCircles({ plan, links }: Facts) {
  return circles(plan.objectives.keys(), (id) => links.named(id, 'supports'));
}
