import { actionTaken } from '../core/change/record.ts';
import { finish, openToChange, textOption } from './changing.ts';
import type { Act } from './table.ts';

export const act: Act = async ({ arguments: [statement = '', named], options }, context) => {
  const changing = await openToChange(context, named);
  const owner = textOption(options, 'owner');
  const addition = actionTaken(changing.numbered, { statement, owner, due: textOption(options, 'due') });
  const content = { element: { kind: 'action', id: addition.id } };
  return finish(context, changing, addition, { kind: 'act', options, content });
};
