import { isList, isMap } from '../plan/edit.ts';
import type { Json } from '../plan/tree.ts';

/** Whether two values say the same: the order of items counts, the order of keys does not. */
export function sameData(one: Json | undefined, other: Json | undefined): boolean {
  return agree(one, other, false);
}

/** Whether two values are the same down to the order of their keys. */
export function identical(one: Json | undefined, other: Json | undefined): boolean {
  return agree(one, other, true);
}

function agree(one: Json | undefined, other: Json | undefined, inOrder: boolean): boolean {
  if (Object.is(one, other)) return true;
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, at) => agree(item, other[at], inOrder));
  if (!isMap(one) || !isMap(other)) return false;
  const keys = Object.keys(one);
  const others = Object.keys(other);
  return (
    keys.length === others.length &&
    keys.every(
      (key, at) =>
        (inOrder ? others[at] === key : Object.hasOwn(other, key)) && agree(one[key], other[key], inOrder),
    )
  );
}
