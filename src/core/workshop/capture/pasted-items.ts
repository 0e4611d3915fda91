import { type CardKind, cardKinds } from '../../method/cards.ts';
import type { ElementKind } from '../../plan/fields.ts';
import type { Draft } from '../draft.ts';
import { pastedLines } from '../pasted.ts';
import type { ListItem } from '../question.ts';
import { cardContent } from './card-fields.ts';
import { cardsIn } from './card-text.ts';

/** What a text pasted into a list stands for: a filled card is one item, any other line one by itself. */
export function pastedItems(
  text: string,
  kind: ElementKind,
  draft: Draft,
  hasSecond: boolean,
): readonly ListItem[] {
  return cardsIn(text, cardKindOf(kind)).flatMap((piece): ListItem[] => {
    if (typeof piece === 'string')
      return pastedLines(piece, hasSecond ? ' :: ' : undefined).map((line) => ({ text: line }));
    const { title } = cardContent(piece, draft, (words) => words);
    return title === '' ? [] : [{ text: title, card: piece.raw }];
  });
}

/** The kind of card that makes an element of that kind; undefined where there is none. */
export function cardKindOf(kind: ElementKind): CardKind | undefined {
  return cardKinds.find((card) => card === kind);
}
