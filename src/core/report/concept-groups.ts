import { strategies, strategyIds } from '../method/strategies.ts';
import { labels } from './labels.ts';

/** Concepts of one strategy, or those without one. */
export interface ConceptGroup<Of> {
  readonly title: string;
  /** Shortlisted and chosen ones. */
  readonly kept: readonly Of[];
  /** Ideas, parked and dropped ones. */
  readonly others: readonly Of[];
}

/**
 * Concepts by strategy in the method's order, those without one last, kept ones apart; no empty groups.
 * @param strategyOf the strategy of a concept; one that the method does not know is none.
 */
export function groupedConcepts<Of>(
  all: readonly Of[],
  strategyOf: (concept: Of) => string | undefined,
  isKept: (concept: Of) => boolean,
): readonly ConceptGroup<Of>[] {
  const found = new Map<string | undefined, { kept: Of[]; others: Of[] }>();
  for (const id of [...strategyIds, undefined]) found.set(id, { kept: [], others: [] });
  for (const concept of all) {
    const group = found.get(strategyOf(concept)) ?? found.get(undefined);
    group?.[isKept(concept) ? 'kept' : 'others'].push(concept);
  }
  return [...strategyIds, undefined].flatMap((id) => {
    const { kept, others } = found.get(id) ?? { kept: [], others: [] };
    const title = id === undefined ? labels.noStrategy : strategies[id].title;
    return kept.length + others.length === 0 ? [] : [{ title, kept, others }];
  });
}
