import { type ElementKind, elements } from '../../plan/fields.ts';
import { oneOfKind } from '../../plan/walk.ts';
import { alike } from '../alike.ts';
import type { Draft } from '../draft.ts';
import type { ListItem } from '../question.ts';
import { cardContent } from './card-fields.ts';
import { cardOf } from './line-content.ts';

/** Something that a line may be like. */
export interface Likely {
  readonly label: string;
  readonly words: string;
}

interface Surroundings {
  readonly kind: ElementKind;
  readonly draft: Draft;
  /** The words of a line without its quick syntax. */
  readonly words: (text: string) => string;
  /** The other elements of the kind in the plan. */
  readonly elsewhere: () => readonly Likely[];
}

/** What to point out about a line: it is much like another, or its card names what is not there. */
export function remarkOn(items: readonly ListItem[], at: number, around: Surroundings): string | undefined {
  const item = items[at];
  if (!item) return undefined;
  const remarks = [likeness(items, item, at, around), ...cardRemarks(item, around)];
  return remarks.filter((remark) => remark !== undefined).join(' ') || undefined;
}

function likeness(
  items: readonly ListItem[],
  { text }: ListItem,
  at: number,
  { words, elsewhere }: Surroundings,
): string | undefined {
  const lines = items.map((other, place) => ({ label: `line ${place + 1}`, words: words(other.text) }));
  const like = alike(words(text), [...lines.toSpliced(at, 1), ...elsewhere()]);
  return like && `Line ${at + 1} says much the same as ${like}.`;
}

function cardRemarks(item: ListItem, { kind, draft }: Surroundings): readonly string[] {
  const card = cardOf(item, kind);
  if (!card) return [];
  const { unknown } = cardContent(card, draft, (words) => words);
  return [
    ...(card.kind === kind
      ? []
      : [
          `This is the card of ${oneOfKind(card.kind)}, so it joins the ${elements[card.kind].plural.toLowerCase()}.`,
        ]),
    ...(unknown.length > 0 ? [`Kept in words, as the plan has no such name: ${unknown.join('; ')}.`] : []),
  ];
}
