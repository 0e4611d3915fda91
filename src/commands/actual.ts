import { actualAdded } from '../core/change/actual.ts';
import { finish, openToChange, textOption } from './changing.ts';
import type { Act } from './table.ts';

export const actual: Act = async ({ arguments: [metric = '', value = '', named], options }, context) => {
  const changing = await openToChange(context, named);
  const date = textOption(options, 'date') ?? context.today();
  const change = actualAdded(changing.numbered, metric, { value, date, note: textOption(options, 'note') });
  return finish(context, changing, change, { kind: 'actual', options });
};
