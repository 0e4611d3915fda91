import { wordsOf } from '../../words.ts';

/** Whether a text says one of the phrases of a list: see `Wording.vague` for how they are written. */
export function says(text: string, phrases: readonly string[]): boolean {
  const words = wordsOf(text);
  return phrases.some((phrase) => phrase.split(' ').every((part) => words.some((word) => fits(word, part))));
}

function fits(word: string, part: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
