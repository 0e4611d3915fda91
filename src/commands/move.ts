import { moved } from '../core/change/move.ts';
import { addressed, told } from './addressed.ts';
import { finish, openToChange } from './changing.ts';
import type { Act } from './table.ts';

export const move: Act = async ({ arguments: [words = '', target = '', named], options }, context) => {
  const changing = await openToChange(context, named);
  const elements = addressed(changing.numbered, words);
  return finish(context, changing, moved(changing.numbered, elements, target), {
    kind: 'move',
    options,
    content: told(elements),
  });
};
