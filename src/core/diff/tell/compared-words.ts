import { shortestWay } from './shortest-way.ts';

/** A piece of two texts that were compared. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What differs between two texts, word by word: the pieces that are the same and those removed make up the older text, the
 * same and those added the newer one. Texts with little in common are told as a whole; two empty texts have no pieces.
 */
export function comparedWords(before: string, after: string): readonly Piece[] {
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  const pieces = tidied([
    { kind: 'same', text: before.slice(0, start) },
    ...differing(
      wordsAndGaps(before.slice(start, before.length - end)),
      wordsAndGaps(after.slice(start, after.length - end)),
    ),
    { kind: 'same', text: before.slice(before.length - end) },
  ]);
  return hasLittleInCommon(pieces) ? whole(before, after) : pieces;
}

function whole(before: string, after: string): readonly Piece[] {
  const pieces: readonly Piece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Latin letters and signs: the words of such a text are told without Unicode's rules, which take milliseconds to load. */
const isLatin = /^[\t\r\n\x20-\x7E\xA0-\u024F\u2010-\u2027\u2030-\u203B€]*$/;

/** Dates, amounts, and words with an apostrophe or a hyphen in them are one word. */
const latinWord = /\s+|[A-Za-z0-9\xAA-\u024F]+(?:['’.,:/-][A-Za-z0-9\xAA-\u024F]+)*|./gs;

/** Chinese and Japanese beside that: a character is a word there, and so are the katakana that stand together. */
const isEastAsian =
  /^[\t\r\n\x20-\x7E\xA0-\u024F\u2010-\u2027\u2030-\u203B€\u3000-\u3029\u3030-\u3096\u309B-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uFF01-\uFF9D]*$/;
const eastAsianWord =
  /\s+|[A-Za-z0-9\xAA-\u024F]+(?:['’.,:/-][A-Za-z0-9\xAA-\u024F]+)*|[\u30A1-\u30FA\u30FC-\u30FF]+|./gs;

let segmenter: Intl.Segmenter | undefined;

function wordsAndGaps(text: string): readonly string[] {
  if (isLatin.test(text)) return text.match(latinWord) ?? [];
  if (isEastAsian.test(text)) return text.match(eastAsianWord) ?? [];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Signs at which no word goes on: to find words takes longer than to see that a text begins and ends as another. */
const divides = /[\s\u3000-\u3003\uFF01-\uFF0F\uFF1A-\uFF20]/;

/** How many signs two texts have in common from the beginning, up to a place between words. */
function sharedStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count] === after[count]) count += 1;
  if (count === before.length && count === after.length) return count;
  while (count > 0 && !divides.test(before.charAt(count - 1))) count -= 1;
  return count;
}

/** The same from the end, without what they have in common from the beginning. */
function sharedEnd(before: string, after: string, start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let count = 0;
  while (count < most && before.at(-1 - count) === after.at(-1 - count)) count += 1;
  while (count > 0 && !divides.test(before.charAt(before.length - count))) count -= 1;
  return count;
}

/** Beyond so many words that came or went nobody reads on, and the time would grow with their square. */
const mostWords = 300;

/** Whether enough words stand in both that a way from one to the other is worth the search. */
function shareWords(older: readonly string[], newer: readonly string[]): boolean {
  const known = new Set(older);
  const shared = newer.filter((word) => known.has(word) && !isGap.test(word)).length;
  return 8 * shared >= Math.min(older.length, newer.length);
}

function differing(older: readonly string[], newer: readonly string[]): readonly Piece[] {
  const isWorthIt = older.length + newer.length <= mostWords || shareWords(older, newer);
  const steps = isWorthIt ? shortestWay(older, newer, mostWords) : undefined;
  if (steps === undefined) return whole(older.join(''), newer.join(''));
  let at = 0;
  let other = 0;
  return steps.map((kind) => {
    const text = (kind === 'added' ? newer[other] : older[at]) ?? '';
    if (kind !== 'added') at += 1;
    if (kind !== 'removed') other += 1;
    return { kind, text };
  });
}

/** Blanks and signs, Latin and East Asian ones, without a letter or digit among them. */
const isGap = /^[\s!-/:-@[-`{-~\u2010-\u205E\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20]*$/;

/**
 * Runs of words that came and went, what went first; blanks and signs alone that stayed between two of them belong to
 * both, so that `old words` became `new ones` and not each word by itself.
 */
function tidied(pieces: readonly Piece[]): readonly Piece[] {
  const done: { kind: Piece['kind']; text: string }[] = [];
  let [removed, added, gap] = ['', '', ''];
  const settle = () => {
    done.push(...whole(removed, added));
    if (gap !== '') done.push({ kind: 'same', text: gap });
    [removed, added, gap] = ['', '', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'same') {
      gap += text;
      continue;
    }
    if (gap !== '' && ((removed === '' && added === '') || !isGap.test(gap))) settle();
    removed += gap + (kind === 'removed' ? text : '');
    added += gap + (kind === 'added' ? text : '');
    gap = '';
  }
  settle();
  return done;
}

function hasLittleInCommon(pieces: readonly Piece[]): boolean {
  const length = { same: 0, removed: 0, added: 0 };
  for (const { kind, text } of pieces) length[kind] += text.replace(/\s+/g, '').length;
  return length.removed > 0 && length.added > 0 && 4 * length.same < Math.min(length.removed, length.added);
}
