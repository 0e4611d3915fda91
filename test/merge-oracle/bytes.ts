import { isElement } from './facts.ts';
import type { Extent } from './scan.ts';
import type { Read, Trio } from './sides.ts';

/** Where an element that one side left alone does not stand as the other side wrote it. */
export function byteComplaints(sides: Trio<Read>, result: Read, isOpen: (word: string) => boolean): string[] {
  const words = [...sides.base.extents.keys()].filter((word) => isElement(word) && !isOpen(word));
  return words.flatMap((word) => {
    const found = trioAt(sides, word);
    const there = result.extents.get(word);
    if (found === undefined || there === undefined || isMoved(sides, word) || holdsMoved(sides, word))
      return [];
    const [base, ours, theirs] = [found.base.text, found.ours.text, found.theirs.text];
    const isAlone = base === ours || base === theirs || ours === theirs;
    const wanted = base === ours ? found.theirs : found.ours;
    const got = sliceOf(result, there);
    return !isAlone || isSame(got, wanted)
      ? []
      : [`${word} does not keep its bytes:\n${got.text}\nnot\n${wanted.text}`];
  });
}

interface Slice {
  readonly text: string;
  readonly column: number;
}

function trioAt({ base, ours, theirs }: Trio<Read>, word: string): Trio<Slice> | undefined {
  const [inBase, inOurs, inTheirs] = [base, ours, theirs].map((side) => side.extents.get(word));
  if (inBase === undefined || inOurs === undefined || inTheirs === undefined) return undefined;
  return { base: sliceOf(base, inBase), ours: sliceOf(ours, inOurs), theirs: sliceOf(theirs, inTheirs) };
}

function sliceOf({ lines }: Read, { start, end, column }: Extent): Slice {
  return { text: lines.slice(start, end).join('\n'), column };
}

/**
 * Lines that came to stand at another column are the same but for the blanks before them; an empty line between an
 * element and its comment may have come from the side that did not touch it.
 */
function isSame(one: Slice, other: Slice): boolean {
  const bare = ({ text }: Slice) => text.replace(one.column === other.column ? /\n(?=\n)/g : /^\s+/gm, '');
  return bare(one) === bare(other);
}

/** Whether a barrier went under another segment: it is no longer untouched, and may be written as its new place asks. */
function isMoved({ base, ours, theirs }: Trio<Read>, word: string): boolean {
  const segments = [base, ours, theirs].map(({ facts }) => facts.get(`${word}/@segment`));
  return new Set(segments).size > 1;
}

/** Whether a barrier came to a segment or went from it: what is inside is then judged by itself. */
function holdsMoved(sides: Trio<Read>, word: string): boolean {
  if (!word.startsWith('segments/')) return false;
  const barriers = ({ facts }: Read) =>
    [...facts]
      .filter(([key, value]) => key.endsWith('/@segment') && `segments/${value}` === word)
      .map(([key]) => key)
      .join();
  return new Set([barriers(sides.base), barriers(sides.ours), barriers(sides.theirs)]).size > 1;
}
