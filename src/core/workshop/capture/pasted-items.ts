import { type CardKind, cardKinds } from '../../method/cards.ts';
import type { ElementKind } from '../../plan/fields.ts';
import type { Draft } from '../draft.ts';
import { pastedLines } from '../pasted.ts';
import type { ListItem } from '../question.ts';
import { cardContent } from './card-fields.ts';
import { cardsIn } from './card-text.ts';
import { isChatHeading } from './chat.ts';

/** What a text pasted into a list stands for: a filled card is one item, any other line one by itself. */
export function pastedItems(
  text: string,
  kind: ElementKind,
  draft: Draft,
  hasSecond: boolean,
): readonly ListItem[] {
  const pieces = cardsIn(text, cardKindOf(kind));
  return pieces.flatMap((piece, at): ListItem[] => {
    if (typeof piece === 'string') {
      const lines = pastedLines(piece, hasSecond ? ' :: ' : undefined);
      const isAuthor = at < pieces.length - 1 && isChatHeading(lines.at(-1) ?? '');
      return (isAuthor ? lines.slice(0, -1) : lines).map((line) => ({ text: line }));
    }
    const { title } = cardContent(piece, draft, (words) => words);
    if (title === '') return [];
    return [{ text: title, card: piece.raw, ...(piece.kind !== kind && { isForeign: true }) }];
  });
}

/** The kind of card that makes an element of that kind; undefined where there is none. */
export function cardKindOf(kind: ElementKind): CardKind | undefined {
  return cardKinds.find((card) => card === kind);
}
