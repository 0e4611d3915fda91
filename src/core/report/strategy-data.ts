import { type StrategyId, strategies } from '../method/strategies.ts';
import type { Strategy } from '../plan/plan.ts';
import { factsOf } from './facts.ts';
import { headOf } from './head.ts';
import type { Source } from './source.ts';
import { told } from './told.ts';

/** The strategies that were taken, with what the method says of each, and those that were not. */
export function strategyData(source: Source) {
  const all = [...source.plan.strategies].map(([id, strategy]) => strategyTold(id, strategy, source));
  return {
    taken: all.filter(({ selected }) => selected),
    notTaken: all.filter(({ selected }) => !selected),
  };
}

function strategyTold(id: StrategyId, strategy: Strategy, source: Source) {
  const selected = strategy.selected !== false;
  const { customersWant, stance } = strategies[id];
  return {
    ...headOf('strategy', id, strategy, source),
    selected,
    customersWant,
    stance,
    facts: factsOf('strategy', strategy, selected ? told.strategy : told.strategyNotTaken, source),
  };
}
