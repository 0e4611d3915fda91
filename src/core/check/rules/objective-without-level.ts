import { gap } from '../gap.ts';

export const objectiveWithoutLevel = gap({
  code: 'CNSG104',
  name: 'objective-without-level',
  step: 'objectives',
  need: 'objective-level',
  message: 'Nothing says whether the project answers for {title}',
  help: 'Write `level: direct` if it does, `level: higher-order` if it is a wider aim shared with others',
});
