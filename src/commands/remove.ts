import { ExitCode } from '../context.ts';
import { removed } from '../core/change/remove.ts';
import { addressed, told } from './addressed.ts';
import { finish, openToChange } from './changing.ts';
import { goesAhead } from './goes-ahead.ts';
import type { Act } from './table.ts';

export const remove: Act = async ({ arguments: [words = '', named], options }, context) => {
  const changing = await openToChange(context, named);
  const elements = addressed(changing.numbered, words);
  const change = removed(changing.numbered, elements);
  const going = { change, elements, numbered: changing.numbered, verb: 'Take out' };
  if (!(await goesAhead(context, going, options.yes === true))) return ExitCode.cancelled;
  return finish(context, changing, change, { kind: 'remove', options, content: told(elements) });
};
