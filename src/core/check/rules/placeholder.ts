import { everyText } from '../every-text.ts';
import { isPlaceholder } from '../placeholder-text.ts';
import type { Rule } from '../rule.ts';

export const placeholder: Rule = {
  code: 'CNSG904',
  name: 'placeholder',
  step: 'across',
  weight: 'warning',
  find: ({ root, language, called }) =>
    [...everyText(root)]
      .filter(({ text }) => isPlaceholder(text, language))
      .map(({ path, label, element }) => ({
        path,
        message: `${label}${element === undefined ? '' : ` of ${called(element)}`} is only a placeholder`,
        help: 'Write what is meant, or take the line out; `TBD` stands for a fact that somebody is to find out',
        question: 'What belongs here, or who can find it out?',
      })),
};
