import { pathOf } from '../../plan/shape.ts';
import type { Rule } from '../rule.ts';

export const targetWithoutDate: Rule = {
  code: 'CNSG510',
  name: 'target-without-date',
  step: 'impact',
  weight: 'gap',
  find: ({ missing, called }) => {
    // Without a target there is nothing that a date could belong to, and that is told already.
    const targetless = new Set((missing.get('metric-target') ?? []).map(({ element }) => element));
    return (missing.get('metric-target-date') ?? [])
      .filter(({ element }) => !targetless.has(element))
      .map(({ path, element = '', question }) => ({
        path: pathOf(path),
        message: `The target of ${called(element)} has no date`,
        help: 'Write the day by which it should be reached as YYYY-MM-DD, or `TBD`',
        question,
      }));
  },
};
