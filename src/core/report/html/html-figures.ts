import { type StrategyId, strategyIds } from '../../method/strategies.ts';
import { once } from '../../once.ts';
import { type Markup, markup } from '../markup.ts';
import type { PlanData } from '../plan-data.ts';
import { barsFigure } from './figures/bars-figure.ts';
import { gridFigure } from './figures/grid-figure.ts';
import { compactMapFigure, mapFigure } from './figures/map-figure.ts';
import { strategySign } from './figures/strategy-sign.ts';

/** The drawings that HTML templates find, and the mark of each strategy under its id. */
export type HtmlFigures = Readonly<
  Record<'strategyMap' | 'compactMap' | 'grid' | 'bars' | StrategyId, Markup>
>;

/** Drawings of a plan; each is made when a template first asks for it. */
export function htmlFigures(plan: PlanData): HtmlFigures {
  const strategyMap = once(() => mapFigure(plan));
  const compactMap = once(() => compactMapFigure(plan));
  const grid = once(() => gridFigure(plan));
  const bars = once(() => barsFigure(plan));
  return {
    get strategyMap() {
      return strategyMap();
    },
    get compactMap() {
      return compactMap();
    },
    get grid() {
      return grid();
    },
    get bars() {
      return bars();
    },
    ...signs,
  };
}

// Made from the list of all five, which Object.fromEntries does not tell.
const signs = Object.fromEntries(strategyIds.map((id) => [id, markup(strategySign(id))])) as Readonly<
  Record<StrategyId, Markup>
>;
