import type { Rule } from '../rule.ts';

export const halfAssessed: Rule = {
  code: 'CNSG415',
  name: 'half-assessed',
  step: 'concepts',
  weight: 'hint',
  find: ({ plan, called }) =>
    [...plan.concepts].flatMap(([id, { assessment, status }]) => {
      const { impact, effort } = assessment ?? {};
      const isHalf = (impact === undefined) !== (effort === undefined);
      if (!isHalf || status === 'dropped') return [];
      const [score, other] =
        impact === undefined ? (['impact', 'effort'] as const) : (['effort', 'impact'] as const);
      return [
        {
          path: ['concepts', id, 'assessment', score],
          message: `${called(id)} has a score for ${other} but none for ${score}`,
          help: `Add \`${score}\`, from 1 to 5: only both together show where the concept stands`,
          question: questions[score].replace('{title}', () => called(id)),
        },
      ];
    }),
};

const questions = {
  impact: 'How much would {title} move the objectives, from 1 to 5?',
  effort: 'What would {title} take, from 1 to 5?',
};
