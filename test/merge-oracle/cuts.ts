import { isElement } from './facts.ts';
import type { Block } from './markers.ts';
import type { Read } from './sides.ts';

/** Which elements a conflict cuts in two: it has to stand inside of one, or around all of it. */
export function cutComplaints({ extents }: Read, blocks: readonly Block[]): string[] {
  return [...extents]
    .filter(([word]) => isElement(word))
    .flatMap(([word, extent]) =>
      blocks.filter((block) => isCut(extent, block)).map(() => `a conflict cuts ${word} in two`),
    );
}

function isCut(element: Block, { start, end }: Block): boolean {
  const isApart = end <= element.start || element.end <= start;
  const isInside = element.start <= start && end <= element.end;
  const isAround = start <= element.start && element.end <= end;
  return !(isApart || isInside || isAround);
}
