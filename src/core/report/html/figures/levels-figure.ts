import { labels } from '../../labels.ts';
import type { LevelRow, LevelsBlock } from '../../lens-section.ts';
import { levelsInWords } from '../../level-bars.ts';
import { type Markup, markup } from '../../markup.ts';
import { escapeHtml } from '../html-escape.ts';
import { element } from './svg.ts';

const width = 340;
const height = 18;
const gap = 6;

/** Each row as a line of cells: those that are there, those that are missing, those that nobody needs. */
export function levelsFigure({ rows, most }: LevelsBlock): Markup {
  const items = rows.map((row) => {
    const words = element('span', { class: 'direction' }, escapeHtml(levelsInWords(row)));
    return element('li', {}, element('p', {}, `${escapeHtml(row.label)} ${words}`), drawing(row, most));
  });
  const caption = element('figcaption', {}, escapeHtml(labels.levelsWords));
  return markup(
    element('figure', { class: 'bars' }, '\n', element('ul', {}, items.join('\n')), '\n', caption),
  );
}

function drawing(row: LevelRow, most: number): string {
  const cell = (width - gap * (most - 1) - 2) / most;
  const cells = Array.from({ length: most }, (_, at) =>
    element('rect', {
      class: classAt(row, at + 1),
      x: 1 + at * (cell + gap),
      y: 1,
      width: cell,
      height: height - 2,
    }),
  );
  const spoken = `${row.label}: ${levelsInWords(row)}`;
  return element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': spoken }, ...cells);
}

function classAt({ now, needed }: LevelRow, level: number): string {
  if (now !== null && level <= now) return 'bar is-baseline';
  return needed !== null && level <= needed ? 'bar is-missing' : 'cell';
}
