import { visible } from '../../visible.ts';
import { comparedWords, type Piece } from './compared-words.ts';
import type { FieldFact } from './told.ts';

/** What a field said and says, safe to show and piece by piece; nothing removed where it said nothing, and so on. */
export function fieldPieces({ weight, before, after }: FieldFact): readonly Piece[] {
  if (before === undefined) return [{ kind: 'added', text: visible(after ?? '') }];
  if (after === undefined) return [{ kind: 'removed', text: visible(before) }];
  if (weight !== 'order') return comparedWords(visible(before), visible(after));
  // The same entries in another order have no words that came or went.
  return [
    { kind: 'removed', text: visible(before) },
    { kind: 'added', text: visible(after) },
  ];
}

/** Why the words of a change do not say much, for the label; undefined where they do. */
export function quietNote({ weight, before = '', after = '' }: FieldFact): string | undefined {
  if (weight === 'order') return 'order only';
  if (weight !== 'editorial') return undefined;
  if (withoutBlanks(before) === withoutBlanks(after)) return blanksOnly;
  if (before.toLowerCase() === after.toLowerCase()) return 'case only';
  const isSame = withoutBlanks(before).toLowerCase() === withoutBlanks(after).toLowerCase();
  return isSame ? 'white space and case only' : 'only written otherwise';
}

/** The note where there is nothing to be seen. */
export const blanksOnly = 'white space only';

function withoutBlanks(text: string): string {
  return visible(text).replace(/\s+/g, '');
}
