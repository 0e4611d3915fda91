import { decided } from '../core/change/record.ts';
import { finish, openToChange, textOption } from './changing.ts';
import type { Act } from './table.ts';

export const decide: Act = async ({ arguments: [statement = '', named], options }, context) => {
  const changing = await openToChange(context, named);
  const addition = decided(changing.numbered, {
    statement,
    reason: textOption(options, 'why'),
    by: textOption(options, 'by'),
    date: textOption(options, 'date') ?? context.today(),
    replaces: textOption(options, 'replaces'),
  });
  const content = { element: { kind: 'decision', id: addition.id } };
  return finish(context, changing, addition, { kind: 'decide', options, content });
};
