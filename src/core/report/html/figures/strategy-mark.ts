import type { StrategyId } from '../../../method/strategies.ts';
import { element, short } from './svg.ts';

/** Each strategy has a shape besides its colour; the paths fill a square from -1 to 1. */
const shapes: Readonly<Record<StrategyId, readonly (readonly [x: number, y: number])[] | 'circle'>> = {
  access: 'circle',
  engage: [
    [0, -1],
    [1.05, 0.85],
    [-1.05, 0.85],
  ],
  customise: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  connect: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  collaborate: [
    [-0.4, -1],
    [0.4, -1],
    [0.4, -0.4],
    [1, -0.4],
    [1, 0.4],
    [0.4, 0.4],
    [0.4, 1],
    [-0.4, 1],
    [-0.4, 0.4],
    [-1, 0.4],
    [-1, -0.4],
    [-0.4, -0.4],
  ],
};

/** The class that gives an element the colour of a strategy; the colour of none without one. */
export function strategyClass(strategy: StrategyId | undefined): string {
  return strategy === undefined ? 'of-none' : `of-${strategy}`;
}

/** The shape of a strategy, `size` from its middle to its edge; a ring for none. */
export function strategyMark(
  strategy: StrategyId | undefined,
  at: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const { x, y, size } = at;
  if (strategy === undefined) return element('circle', { class: 'mark is-open', cx: x, cy: y, r: size });
  const shape = shapes[strategy];
  if (shape === 'circle') return element('circle', { class: 'mark', cx: x, cy: y, r: size });
  const points = shape.map(([right, down]) => `${short(x + right * size)},${short(y + down * size)}`);
  return element('polygon', { class: 'mark', points: points.join(' ') });
}
