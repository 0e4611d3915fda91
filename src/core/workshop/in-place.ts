import type { ListItem } from './question.ts';

/** A line that says where it belongs: `2. The leaflet`. */
const numbered = /^\s*(\d{1,4})[.)]\s+(\S.*)$/;

/** The place from 0 that a typed line asks for, and its words; undefined where it asks for none. */
export function placeAsked(text: string): { readonly place: number; readonly words: string } | undefined {
  const [, number, words] = numbered.exec(text) ?? [];
  return number === undefined || words === undefined
    ? undefined
    : { place: Math.max(0, Number(number) - 1), words: words.trim() };
}

/** The items with one of them, or a new one behind the last, at another place. */
export function movedTo(
  items: readonly ListItem[],
  at: number,
  item: ListItem,
  place: number,
): readonly ListItem[] {
  return items.toSpliced(at, 1).toSpliced(place, 0, item);
}
