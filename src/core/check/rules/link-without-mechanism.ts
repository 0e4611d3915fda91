import { pathOf } from '../../plan/shape.ts';
import type { Rule } from '../rule.ts';

export const linkWithoutMechanism: Rule = {
  code: 'CNSG505',
  name: 'link-without-mechanism',
  step: 'impact',
  weight: 'gap',
  find: ({ missing, called }) =>
    (missing.get('metric-mechanism') ?? []).map(({ path, element = '', question }) => {
      const [, , , concept = ''] = pathOf(path);
      return {
        path: pathOf(path),
        message: `Nothing says how ${called(concept)} moves ${called(element)}`,
        help: 'Say in one line under `mechanism` what it changes for the customer that the number then shows',
        question,
      };
    }),
};
