import { isKept } from '../../method/concepts.ts';
import type { Rule } from '../rule.ts';

/** Silent where there are no concepts at all: then each strategy lacks one. */
export const noKeptConcept: Rule = {
  code: 'CNSG414',
  name: 'no-kept-concept',
  step: 'concepts',
  weight: 'gap',
  find: ({ plan: { concepts } }) => {
    const isDecided = [...concepts.values()].some(({ status }) => isKept(status));
    if (concepts.size === 0 || isDecided) return [];
    return [
      {
        path: ['concepts'],
        message: 'The plan has concepts, but none is shortlisted or chosen',
        help: 'Give those that you go on with `status: shortlisted` or `status: chosen`',
        question: 'Which of these ideas is worth a first test?',
      },
    ];
  },
};
