import { visibleLine } from '../../visible.ts';
import { wrap } from '../../wrap.ts';
import { partHeading } from './part.ts';
import type { Screen } from './runs.ts';
import { waySigns, wayStyles } from './signs.ts';
import { countsOf, sumWords } from './sum.ts';
import { type Told, type Way, ways } from './told.ts';

/** Longer rows of signs are drawn to scale. */
const mostSigns = 40;

/**
 * A difference as a line a part, with how many elements differ and a sign for each, and a line that sums up: what
 * `git diff --stat` is for files. One sentence where nothing differs; a line end at the end.
 */
export function differenceStat(told: Told, { columns, paint, width }: Screen): string {
  const titles = told.parts.map(({ part }) => partHeading(part));
  const widest = Math.max(0, ...titles.map(width));
  const most = Math.max(0, ...told.parts.map(({ elements }) => elements.length));
  const room = Math.max(5, Math.min(mostSigns, columns - widest - String(most).length - 5));
  const lines = told.parts.map((part, at) => {
    const title = titles[at] ?? '';
    const count = String(part.elements.length).padStart(String(most).length);
    const counts = countsOf([part]);
    const signs = ways.map((way) =>
      paintedSigns(way, Math.ceil(counts[way] * Math.min(1, room / most)), paint),
    );
    return ` ${title}${' '.repeat(widest - width(title))} | ${count} ${signs.join('')}`;
  });
  const sum = wrap(`${visibleLine(sumWords(told))}.`, columns, width);
  return `${[...lines, ...sum].join('\n')}\n`;
}

function paintedSigns(way: Way, count: number, paint: Screen['paint']): string {
  return count === 0 ? '' : paint(wayStyles[way], waySigns[way].repeat(count));
}
