import { labels } from '../report/labels.ts';
import type { LensBlock, LensWords } from '../report/lens-section.ts';

/** The blocks without what does not hold of elements that are withheld: that answers are covered does not say that they are missing. */
export function withoutWithheldGaps(blocks: readonly LensBlock[]): readonly LensBlock[] {
  return blocks.flatMap((block): readonly LensBlock[] => {
    if (block.kind !== 'gaps') return [block];
    const items = block.items.flatMap(shownOf);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
}

function shownOf(words: LensWords): readonly LensWords[] {
  const { refs } = words;
  const shown = refs.filter(({ title }) => title !== labels.withheld);
  return refs.length > 0 && shown.length === 0 ? [] : [{ ...words, refs: shown }];
}
