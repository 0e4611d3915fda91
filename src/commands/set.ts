import { setField } from '../core/change/set.ts';
import { finish, openToChange } from './changing.ts';
import type { Act } from './table.ts';

export const set: Act = async (
  { arguments: [element = '', field = '', value = '', named], options },
  context,
) => {
  const changing = await openToChange(context, named);
  return finish(context, changing, setField(changing.numbered, element, field, value), {
    kind: 'set',
    options,
  });
};
