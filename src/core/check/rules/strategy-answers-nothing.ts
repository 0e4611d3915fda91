import { gap } from '../gap.ts';

export const strategyAnswersNothing = gap({
  code: 'CNSG305',
  name: 'strategy-answers-nothing',
  step: 'strategies',
  need: 'strategy-barriers',
  message: 'The strategy {title} answers no barrier and no need',
  help: 'Name the barriers that it answers, or write in `needs` of its segments what they already do',
});
