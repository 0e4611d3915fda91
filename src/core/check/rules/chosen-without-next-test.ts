import { unsaid } from '../unsaid.ts';

export const chosenWithoutNextTest = unsaid({
  code: 'CNSG411',
  name: 'chosen-without-next-test',
  weight: 'gap',
  of: (status) => status === 'chosen',
  field: 'nextTest',
  message: 'The chosen concept {title} has no next test',
  help: 'Write in `nextTest` the smallest thing that would show whether the idea holds',
  question: 'What is the smallest thing that would show whether {title} holds?',
});
