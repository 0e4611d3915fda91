import type { Paint } from '../../context.ts';
import type { Column, GridQuestion } from '../../core/workshop/question.ts';
import { pointer } from './entries.ts';
import { drawLegend } from './grid-legend.ts';
import type { GridState } from './grid-state.ts';
import { pad, truncate, widthOf } from './measure.ts';
import { titleOf } from './narrow-grid.ts';
import type { Area, Drawing } from './screen.ts';
import { mostRows, scrollOver } from './scrolling.ts';
import { wrapWithin } from './wrap.ts';

/** How the room is shared between the titles of the rows and the columns that fit beside them. */
interface Plan {
  readonly title: number;
  readonly cell: number;
  readonly first: number;
  readonly last: number;
}

const mark = 2;
const gap = 2;
const leastTitle = 14;
/** Under so many rows the matrix needs every one of them. */
const low = 10;

/** The matrix of ticks, the full title of the current row where it was cut, and the legend of the columns. */
export function drawMatrix(question: GridQuestion, state: GridState, area: Area, paint: Paint): Drawing {
  const { rows } = question;
  const { columns } = state;
  const titles = rows.map(titleOf);
  const plan = planFor(titles, columns.length, state.column, area.width);
  const line = (index: number) => {
    const ticked = state.ticks.get(rows[index]?.id ?? '') ?? [];
    return [ticksRow(titles[index] ?? '', ticked, columns, state, index, plan, paint)];
  };
  const full = fullTitle(titles, state.row, plan.title, area, paint);
  const spacing = full.length > 0 && area.height !== Number.POSITIVE_INFINITY ? [] : [''];
  const room = Math.min(area.height, mostRows) - 1 - full.length - spacing.length;
  const legend = drawLegend(columns, state.column, { width: area.width, height: room }, rows.length, paint);
  const matrix = scrollOver(rows.length, line, state.row, Math.max(1, room - legend.length), paint);
  const where =
    matrix.lines.length < 3 && rows.length > matrix.lines.length
      ? `row ${state.row + 1} of ${rows.length}`
      : '';
  const header = headerRow(columns, state, plan, where, paint);
  return { lines: [header, ...matrix.lines, ...full, ...spacing, ...legend] };
}

/** All columns where they fit; else as many as fit beside titles that can still be read, around the current one. */
function planFor(titles: readonly string[], count: number, current: number, width: number): Plan {
  const longest = widthOf(longestOf(titles));
  const beside = (cell: number) => width - mark - gap - count * cell;
  const cell = Math.max(String(count).length + 1, beside(4) >= Math.min(longest, 28) ? 4 : 3);
  const enough = Math.min(longest, Math.max(leastTitle, Math.floor(width * 0.4)));
  const least = Math.min(longest, leastTitle);
  if (beside(cell) >= least)
    return { title: Math.min(longest, beside(cell)), cell, first: 0, last: count - 1 };
  const fitting = Math.max(1, Math.floor((width - mark - gap - enough) / cell));
  const first = Math.max(0, Math.min(current - Math.floor(fitting / 2), count - fitting));
  return { title: enough, cell, first, last: Math.min(count - 1, first + fitting - 1) };
}

function headerRow(
  columns: readonly Column[],
  { column }: GridState,
  { title, cell, first, last }: Plan,
  where: string,
  paint: Paint,
): string {
  const shown = first > 0 || last < columns.length - 1 ? `${first + 1}–${last + 1} of ${columns.length}` : '';
  const numbers = columns.slice(first, last + 1).map((_, offset) => {
    const number = pad(pad(String(first + offset + 1), 2, 'start'), cell);
    return first + offset === column ? paint('cyan', paint('bold', number)) : paint('dim', number);
  });
  return (
    ' '.repeat(mark) +
    paint('dim', pad(truncate([where, shown].filter(Boolean).join(' · '), title), title)) +
    ' '.repeat(gap) +
    numbers.join('')
  ).trimEnd();
}

function ticksRow(
  title: string,
  ticked: readonly string[],
  columns: readonly Column[],
  state: GridState,
  index: number,
  plan: Plan,
  paint: Paint,
): string {
  const current = index === state.row;
  const cells = columns.slice(plan.first, plan.last + 1).map(({ id }, offset) => {
    const here = current && plan.first + offset === state.column;
    return pad(cellOf(ticked.includes(id), here, paint), plan.cell);
  });
  const name = pad(truncate(title, plan.title), plan.title);
  return `${pointer(current, paint)}${current ? paint('bold', name) : name}${' '.repeat(gap)}${cells.join('')}`.trimEnd();
}

/** The cell under the cursor stands in brackets. */
function cellOf(ticked: boolean, here: boolean, paint: Paint): string {
  const sign = ticked ? paint('green', 'x') : paint('dim', '·');
  return here ? `${paint('cyan', '[')}${sign}${paint('cyan', ']')}` : ` ${sign} `;
}

function longestOf(titles: readonly string[]): string {
  return titles.reduce((one, other) => (widthOf(other) > widthOf(one) ? other : one), '');
}

/** As many rows for every row of the grid, so that nothing moves when the cursor does. */
function fullTitle(
  titles: readonly string[],
  row: number,
  room: number,
  { width, height }: Area,
  paint: Paint,
): readonly string[] {
  const longest = longestOf(titles);
  if (widthOf(longest) <= room) return [];
  const full = (title: string) => wrapWithin(title, width - mark, height < low ? 1 : 3);
  const title = titles[row] ?? '';
  const lines = widthOf(title) > room ? full(title) : [];
  const rows = Math.max(lines.length, full(longest).length);
  const spacing = height === Number.POSITIVE_INFINITY ? [''] : [];
  return [
    ...spacing,
    ...Array.from({ length: rows }, (_, index) => `  ${paint('bold', lines[index] ?? '')}`.trimEnd()),
  ];
}
