import { gap } from '../gap.ts';
import { unless } from '../unless.ts';

const unmoved = gap({
  code: 'CNSG504',
  name: 'metric-moved-by-nothing',
  step: 'impact',
  need: 'metric-concepts',
  message: 'No concept moves {title}',
  help: 'Name under `concepts` what moves the number; for a guardrail, what could spoil it',
});

/** Silent where something is named that is no concept: that is told as a reference. */
export const metricMovedByNothing = unless(unmoved, ({ plan }, id) =>
  Boolean(plan.metrics.get(id)?.concepts?.size),
);
