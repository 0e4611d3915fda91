import type { ColumnStyle } from './column-style.ts';
import type { Box } from './map-box.ts';
import type { MapLink } from './map-model.ts';
import { strategyClass } from './strategy-mark.ts';
import { element, short } from './svg.ts';

/** A box at its place in the drawing. */
export interface Placed {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A curve for each link whose ends are drawn, from left to right; thin ones lie under the others. */
export function drawnLinks(
  links: readonly MapLink[],
  placed: ReadonlyMap<string, Placed>,
  style: ColumnStyle,
): readonly string[] {
  return links
    .toSorted((a, b) => Number(b.isThin) - Number(a.isThin))
    .flatMap(({ from, to, strategy, isThin }) => {
      const [start, end] = [placed.get(from), placed.get(to)];
      if (!start || !end || start.x >= end.x) return [];
      const kind = `link ${strategyClass(strategy)}${isThin ? ' is-thin' : ''}`;
      return [element('path', { class: kind, d: curve(start, end, style) })];
    });
}

function curve(start: Placed, end: Placed, { between }: ColumnStyle): string {
  const [x1, y1] = [start.x + start.width, start.y + start.box.height / 2];
  const [x2, y2] = [end.x, end.y + end.box.height / 2];
  const bend = between * 0.6;
  const points = [x1 + bend, y1, x2 - bend, y2, x2, y2].map(short);
  return `M${short(x1)} ${short(y1)}C${points.join(' ')}`;
}
