import { isKept } from '../../method/concepts.ts';
import { unsaid } from '../unsaid.ts';

export const conceptWithoutStrategy = unsaid({
  code: 'CNSG403',
  name: 'concept-without-strategy',
  weight: 'gap',
  of: isKept,
  field: 'strategy',
  message: 'The kept concept {title} belongs to no strategy',
  help: 'Name one of the strategies that the plan takes in `strategy`, or park the concept',
  question: 'Which of your strategies does {title} belong to?',
});
