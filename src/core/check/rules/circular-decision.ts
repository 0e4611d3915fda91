import { circles, membersOf } from '../circles.ts';
import type { Rule } from '../rule.ts';

export const circularDecision: Rule = {
  code: 'CNSG901',
  name: 'circular-decision',
  step: 'across',
  weight: 'error',
  find: ({ plan, links, called }) =>
    circles(plan.decisions.keys(), (id) => links.named(id, 'replaces')).map((circle) => ({
      path: ['decisions', circle.from, 'replaces'],
      message:
        circle.length === 1
          ? `${called(circle.from)} replaces itself`
          : `${membersOf(circle, called)} replace one another in a circle`,
      help: 'Take out the `replaces` that is wrong: a decision replaces only an earlier one',
      question: 'Which of these decisions is the one that stands?',
    })),
};
