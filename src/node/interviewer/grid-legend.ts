import type { Paint } from '../../context.ts';
import { visible, visibleLine } from '../../core/visible.ts';
import type { Column } from '../../core/workshop/question.ts';
import { pointer } from './entries.ts';
import { pad, widthOf } from './measure.ts';
import { titleOf } from './narrow-grid.ts';
import type { Area } from './screen.ts';
import { type Block, scrollTo } from './scrolling.ts';
import { wrap, wrapWithin } from './wrap.ts';

/** From so many rows on, a legend that scrolls says more than the current column alone. */
const enoughToScroll = 7;

/**
 * What stands behind the numbers of the columns, by group, in a room that it shares with the rows of the matrix. Where that
 * is not enough, only the current column keeps its detail, then the legend scrolls, then the current column stands alone.
 */
export function drawLegend(
  columns: readonly Column[],
  current: number,
  room: Area,
  matrixRows: number,
  paint: Paint,
): readonly string[] {
  const manner = (index: number) => ({ current: index === current, width: room.width, paint });
  const full = columns.map((column, index) => [
    ...groupLine(columns, index, paint),
    ...entry(column, index, true, manner(index)),
  ]);
  const spare = room.height - matrixRows;
  if (full.flat().length <= spare) return full.flat();
  const height = Math.max(spare, Math.floor(room.height / 2));
  if (height < enoughToScroll) return alone(columns, current, room, paint);
  const brief = columns.map((column, index) => [
    ...groupLine(columns, index, paint),
    ...entry(column, index, index === current, manner(index)),
  ]);
  return scrollTo(brief, current, height, paint).lines;
}

/** The current column in as many rows as any of them needs, so that nothing moves when the cursor does. */
function alone(columns: readonly Column[], current: number, { width, height }: Area, paint: Paint): Block {
  const blocks = columns.map((column, index) => entry(column, index, true, { current: true, width, paint }));
  const rows = Math.min(height < enoughToScroll ? 3 : 4, Math.max(...blocks.map((block) => block.length)));
  return Array.from({ length: rows }, (_, row) => blocks[current]?.[row] ?? '');
}

/** The word over the first column of each group. */
function groupLine(columns: readonly Column[], index: number, paint: Paint): Block {
  const group = columns[index]?.group ?? '';
  return group === '' || group === columns[index - 1]?.group
    ? []
    : [`  ${paint('underline', visibleLine(group))}`];
}

interface Manner {
  readonly current: boolean;
  readonly width: number;
  readonly paint: Paint;
}

/** A detail stands behind its title where both fit on a line, else underneath. */
function entry(column: Column, index: number, detailed: boolean, { current, width, paint }: Manner): Block {
  const lead = `${pad(String(index + 1), 2, 'start')} `;
  const indent = ' '.repeat(2 + lead.length);
  const room = width - indent.length;
  const title = titleOf(column);
  const detail = detailed ? visible(column.detail ?? '') : '';
  const style = (text: string) => (current ? paint('bold', text) : text);
  const start = pointer(current, paint) + paint(current ? 'cyan' : 'dim', lead);
  if (detail !== '' && widthOf(title) + 2 + widthOf(detail) <= room && !detail.includes('\n')) {
    return [`${start}${style(title)}  ${paint('dim', detail)}`];
  }
  const titles = wrapWithin(title, room, detailed ? 2 : 1);
  const details = detail === '' ? [] : wrap(detail, room).map((line) => indent + paint('dim', line));
  return [...titles.map((line, row) => (row === 0 ? start : indent) + style(line)), ...details];
}
