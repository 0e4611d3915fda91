import { gap } from '../gap.ts';
import { unless } from '../unless.ts';

const unsupporting = gap({
  code: 'CNSG105',
  name: 'objective-supports-nothing',
  step: 'objectives',
  need: 'objective-supports',
  message: '{title} supports no wider aim',
  help: 'Write the id of a higher-order objective into `supports`',
});

/** Silent where the plan has no wider aim, and where something is named: what is wrong with that, others tell. */
export const objectiveSupportsNothing = unless(
  unsupporting,
  ({ missing, plan }, id) => missing.has('wider-aim') || Boolean(plan.objectives.get(id)?.supports?.length),
);
