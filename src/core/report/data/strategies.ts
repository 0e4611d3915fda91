import { type StrategyId, strategies, strategyIds } from '../../method/strategies.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StrategyData } from '../plan-data.ts';
import type { Index } from './index-of.ts';
import { text } from './text.ts';

/** Whether the team decided for a strategy; one that is not in the plan was not taken. */
export function isTaken({ strategies }: Plan, id: string): boolean {
  const known = strategyIds.find((strategy) => strategy === id);
  const answered = known && strategies.get(known);
  return answered !== undefined && answered.selected !== false;
}

/** All five strategies in the method's order, with what the plan says of each. */
export function strategiesData(index: Index): readonly StrategyData[] {
  return strategyIds.map((id) => strategyData(id, index));
}

function strategyData(id: StrategyId, { plan, links, ref, refs }: Index): StrategyData {
  const answered = plan.strategies.get(id);
  const { customersWant, stance } = strategies[id];
  const concepts = links.naming('concept', 'strategy', id);
  return {
    ...ref(id),
    id,
    isTaken: isTaken(plan, id),
    isRefused: answered?.selected === false,
    customersWant,
    stance,
    rationale: text(answered?.rationale),
    segments: refs(links.named(id, 'segments')),
    barriers: refs(links.named(id, 'barriers')),
    concepts: refs(concepts.filter((concept) => plan.concepts.get(concept)?.status !== 'dropped')),
  };
}
