import type { StrategyId } from '../../../method/strategies.ts';
import { strategyClass, strategyMark } from './strategy-mark.ts';
import { element } from './svg.ts';

/** The mark of a strategy to stand in a line of text, before words that name it. */
export function strategySign(strategy: StrategyId | undefined): string {
  return element(
    'svg',
    { class: `sign ${strategyClass(strategy)}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' },
    strategyMark(strategy, { x: 6, y: 6, size: 4.6 }),
  );
}
