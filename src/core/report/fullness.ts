import { textWidth } from './html/figures/text-lines.ts';

/** How much one sheet of paper is asked to hold; its type is set by it. */
export type Fullness = 'roomy' | 'crowded' | 'full' | 'tight' | 'overfull';

/** The fewest letters at which a sheet is so full, the fullest first. */
export type Limits = readonly (readonly [fullness: Fullness, letters: number])[];

/** A letter is half as wide as its type is high, in the middle; a Chinese sign takes the room of two. */
const letterWidth = 0.5;

/** How full texts make a sheet. `apart`: the room, in letters, that each takes besides its own. */
export function fullnessOf(texts: readonly string[], apart: number, limits: Limits): Fullness {
  const letters = texts.reduce((sum, text) => sum + textWidth(text) / letterWidth + apart, 0);
  return limits.find(([, least]) => letters > least)?.[0] ?? 'roomy';
}
