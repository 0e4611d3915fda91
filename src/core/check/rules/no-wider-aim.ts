import { gap } from '../gap.ts';

export const noWiderAim = gap({
  code: 'CNSG102',
  name: 'no-wider-aim',
  step: 'objectives',
  need: 'wider-aim',
  message: 'The plan has no wider aim',
  help: 'Add an objective with `level: higher-order`: one that the project helps together with others',
});
