import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { Wording } from './wording.ts';

const wordings: ReadonlyMap<string, Wording> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
]);

/** The lists for a language by its two letters; undefined where there are none: rules on wording are then silent. */
export function wordingFor(language: string): Wording | undefined {
  return wordings.get(language);
}
