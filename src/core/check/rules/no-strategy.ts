import { gap } from '../gap.ts';

export const noStrategy = gap({
  code: 'CNSG301',
  name: 'no-strategy',
  step: 'strategies',
  need: 'strategy',
  message: 'The plan takes none of the five strategies',
  help: 'Add at least one of access, engage, customise, connect and collaborate, with the reason',
});
