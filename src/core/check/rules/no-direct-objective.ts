import { gap } from '../gap.ts';

export const noDirectObjective = gap({
  code: 'CNSG101',
  name: 'no-direct-objective',
  step: 'objectives',
  need: 'direct-objective',
  message: 'The plan has no direct objective',
  help: 'Add an objective with `level: direct`: one that the project answers for',
});
