import { labels } from '../report/labels.ts';
import type { LensBlock } from '../report/lens-section.ts';
import { listed } from '../report/story/phrases.ts';
import type { Naming } from './element-refs.ts';

/** Something that does not hold yet, in words that fit one element and several, and the elements that it is said of. */
export interface Gap {
  readonly words: string;
  /** None where it is said of the plan. */
  readonly ids: readonly string[];
}

/** Parts that are missing, behind what is said of them; nothing where none is. `Left open: skills to gain and silos to bridge.` */
export function partsGap(ids: readonly string[], opening: string, parts: readonly string[]): readonly Gap[] {
  return parts.length === 0 ? [] : [{ ids, words: `${opening} ${listed(parts)}.` }];
}

/** The same words for some elements; nothing where there are none. */
export function elementsGap(ids: readonly string[], words: string): readonly Gap[] {
  return ids.length === 0 ? [] : [{ ids, words }];
}

/**
 * What does not hold, as a block of a report: what is said of several elements is said once. Elements that are withheld are
 * left out: that their answers are covered does not say that they are missing.
 */
export function gapsBlock(gaps: readonly Gap[], named: Naming): readonly LensBlock[] {
  const items = [...idsByWords(gaps)].flatMap(([words, ids]) => {
    const told = named([...ids], words);
    const refs = told.refs.filter(({ title }) => title !== labels.withheld);
    return ids.size > 0 && refs.length === 0 ? [] : [{ ...told, refs }];
  });
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

function idsByWords(gaps: readonly Gap[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { words, ids } of gaps) found.set(words, new Set([...(found.get(words) ?? []), ...ids]));
  return found;
}
