import type { Paint } from '../../context.ts';
import { visible, visibleLine } from '../../core/visible.ts';
import type { Column } from '../../core/workshop/question.ts';
import { pointer } from './entries.ts';
import { pad, widthOf } from './measure.ts';
import { titleOf } from './narrow-grid.ts';
import type { Area } from './screen.ts';
import { type Block, scrollOver } from './scrolling.ts';
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
  const digits = digitsOf(columns);
  const manner = (index: number) => ({ current: index === current, digits, width: room.width, paint });
  const block = (isFull: boolean) => (index: number) => {
    const column = columns[index];
    const detailed = isFull || index === current;
    const lines = column === undefined ? [] : entry(column, index, detailed, manner(index));
    return [...groupLine(columns, index, paint), ...lines];
  };
  const spare = room.height - matrixRows;
  const full = columns.length > spare ? undefined : columns.flatMap((_, index) => block(true)(index));
  if (full !== undefined && full.length <= spare) return full;
  const height = Math.max(spare, Math.floor(room.height / 2));
  if (height < enoughToScroll) return alone(columns, current, room, paint);
  return scrollOver(columns.length, block(false), current, height, paint).lines;
}

/** The current column in as many rows as the longest needs, so that hardly anything moves when the cursor does. */
function alone(columns: readonly Column[], current: number, { width, height }: Area, paint: Paint): Block {
  const length = ({ label, detail = '' }: Column) => label.length + detail.length;
  const longest = Math.max(...columns.map(length));
  const manner = { current: true, digits: digitsOf(columns), width, paint };
  const block = (index: number) => {
    const column = columns[index];
    return column === undefined ? [] : entry(column, index, true, manner);
  };
  const shown = block(current);
  const most = block(columns.findIndex((column) => length(column) === longest));
  const rows = Math.min(height < enoughToScroll ? 3 : 4, Math.max(shown.length, most.length));
  return Array.from({ length: rows }, (_, row) => shown[row] ?? '');
}

/** The word over the first column of each group. */
function groupLine(columns: readonly Column[], index: number, paint: Paint): Block {
  const group = columns[index]?.group ?? '';
  return group === '' || group === columns[index - 1]?.group
    ? []
    : [`  ${paint('underline', visibleLine(group))}`];
}

/** So many digits that all numbers of columns stand under one another. */
function digitsOf(columns: readonly Column[]): number {
  return Math.max(2, String(columns.length).length);
}

interface Manner {
  readonly current: boolean;
  readonly digits: number;
  readonly width: number;
  readonly paint: Paint;
}

/** A detail stands behind its title where both fit on a line, else underneath. */
function entry(column: Column, index: number, detailed: boolean, manner: Manner): Block {
  const { current, digits, width, paint } = manner;
  const lead = `${pad(String(index + 1), digits, 'start')} `;
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
