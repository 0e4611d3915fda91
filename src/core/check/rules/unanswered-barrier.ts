import { gap } from '../gap.ts';

export const unansweredBarrier = gap({
  code: 'CNSG409',
  name: 'unanswered-barrier',
  step: 'concepts',
  need: 'barrier-answered',
  message: 'No kept concept answers the barrier {title}',
  help: 'Name it in `barriers` of a kept concept, or write in `accepted` why you leave it standing',
});
