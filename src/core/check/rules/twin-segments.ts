import { tbd } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

export const twinSegments: Rule = {
  code: 'CNSG208',
  name: 'twin-segments',
  step: 'customers',
  weight: 'gap',
  find: ({ plan, twins, called }) =>
    [...twins].flatMap(([id, first]) => {
      if (plan.segments.get(id)?.valueProposition === tbd) return [];
      const areNamesakes = called(id) === called(first);
      const [one, other] = areNamesakes ? [`\`${first}\``, `\`${id}\``] : [called(first), called(id)];
      return [
        {
          path: ['segments', id, 'valueProposition'],
          message: `${one} and ${other} have the same objective, value proposition and barriers`,
          help: 'Write what sets the one apart from the other, or make one segment of the two',
          question: `What would you do for ${other} that you would not do for ${one}?`,
        },
      ];
    }),
};
