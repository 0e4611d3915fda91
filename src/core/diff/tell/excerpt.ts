import type { Piece } from './compared-words.ts';

/** Where a sentence or a line ends, with the blanks behind it. */
const sentenceEnd = /[.!?…]["'”’)]*\s+|[。！？]["”’」』）]*|\n+/g;

/** Sentences that go on for longer are cut at a word. */
const longest = 160;

const cutMark = '…';

/**
 * The pieces of a long text with what stayed the same cut down to the sentences in which something changed. A text with
 * no more signs than `enough` stays whole.
 */
export function excerpt(pieces: readonly Piece[], enough = 240): readonly Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= enough) return pieces;
  return pieces.map((piece, at) =>
    piece.kind === 'same'
      ? { ...piece, text: shortened(piece.text, { isFirst: at === 0, isLast: at === pieces.length - 1 }) }
      : piece,
  );
}

function shortened(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: found }) => index + found.length);
  const head = isFirst ? 0 : Math.min(ends[0] ?? text.length, wordBefore(text, longest));
  const tail = isLast ? text.length : Math.max(ends.at(-1) ?? 0, wordAfter(text, text.length - longest));
  if (tail - head <= 20) return text;
  const gap = isFirst ? `${cutMark} ` : isLast ? cutMark : `${cutMark} `;
  const start = text.slice(0, head);
  return `${start === '' || /\s$/.test(start) ? start : `${start} `}${gap}${text.slice(tail)}`;
}

/** The end of the last word that ends before a place; the place itself where no blank is near. */
function wordBefore(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', place);
  return wholeSign(text, blank > place - 40 ? blank + 1 : place);
}

function wordAfter(text: string, place: number): number {
  if (place <= 0) return 0;
  const blank = text.indexOf(' ', place);
  return wholeSign(text, blank >= 0 && blank < place + 40 ? blank + 1 : place);
}

/** No place lies within a sign that takes two units of UTF-16. */
function wholeSign(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;
}
