import type { Paint } from '../../context.ts';
import { visible, visibleLine } from '../../core/visible.ts';
import type { ListItem } from '../../core/workshop/question.ts';
import { pointer } from './entries.ts';
import type { ListState } from './list.ts';
import { pad, truncate, widthOf } from './measure.ts';
import type { Area, Drawing } from './screen.ts';
import { type Block, mostRows, scrollOver } from './scrolling.ts';
import { drawTyping } from './typing.ts';
import { wrap, wrapWithin } from './wrap.ts';

/** More remarks than this would take the lines' place. */
const mostRemarks = 3;

/** The lines with their numbers; under the one that is typed stands what there is to say. */
export function drawList(state: ListState, { width, height }: Area, paint: Paint): Drawing {
  const { items, at, line } = state;
  const digits = String(items.length + 1).length;
  const indent = digits + 4;
  const room = width - indent;
  const typed = drawTyping(line, room);
  const block = (index: number, rows: readonly string[]): Block =>
    rows.map((row, position) => {
      const number = paint('dim', `${pad(String(index + 1), digits, 'start')}.`);
      return (position === 0 ? `${pointer(index === at, paint)}${number} ` : ' '.repeat(indent)) + row;
    });
  const current = block(at, [...withAside(typed.rows, items[at], room, paint), ...told(state, room, paint)]);
  const blockAt =
    (most: number) =>
    (index: number): Block => {
      if (index === at) return current;
      const item = items[index];
      return block(index, item === undefined ? [''] : itemRows(item, room, most, paint));
    };
  const roomy = blockAt(Number.POSITIVE_INFINITY);
  const most = Math.min(height, mostRows);
  const manner = fits(roomy, items.length + 1, most) ? roomy : blockAt(1);
  const { lines, row } = scrollOver(items.length + 1, manner, at, most, paint, typed.cursor.row);
  return { lines, cursor: { row, column: indent + typed.cursor.column } };
}

/** Whether all blocks have room; a block has a row at least, so that of a thousand none is drawn in vain. */
function fits(blockAt: (index: number) => Block, count: number, rows: number): boolean {
  let used = count;
  for (let index = 0; index < count && used <= rows; index += 1) used += blockAt(index).length - 1;
  return used <= rows;
}

/** Complaints and remarks in yellow, so many that the lines stay in sight. */
function told({ complaint, remarks }: ListState, width: number, paint: Paint): readonly string[] {
  const more = remarks.length - mostRemarks;
  const words = [
    ...(complaint === undefined ? [] : [complaint]),
    ...remarks.slice(0, mostRemarks),
    ...(more > 0 ? [`${more} more ${more === 1 ? 'line looks' : 'lines look'} like others.`] : []),
  ];
  return words.flatMap((text) => wrap(visible(text), width)).map((row) => paint('yellow', row));
}

function itemRows(item: ListItem, width: number, most: number, paint: Paint): readonly string[] {
  const rows = wrapWithin(visibleLine(item.text), width, most);
  return most > 1 ? withAside(rows, item, width, paint) : rows.map((row) => oneRow(row, item, width, paint));
}

/** What stands behind the words: on their last row, or under them. */
function withAside(
  rows: readonly string[],
  item: ListItem | undefined,
  width: number,
  paint: Paint,
): readonly string[] {
  const aside = visibleLine(item?.aside ?? '');
  if (aside === '') return rows;
  const last = rows.at(-1) ?? '';
  if (widthOf(last) + 2 + widthOf(aside) <= width)
    return [...rows.slice(0, -1), `${last}  ${paint('dim', aside)}`];
  return [...rows, ...wrap(aside, width).map((row) => paint('dim', row))];
}

/** As much of what stands behind the words as their row has room for. */
function oneRow(row: string, { aside = '' }: ListItem, width: number, paint: Paint): string {
  const rest = width - widthOf(row) - 2;
  return aside === '' || rest < 4 ? row : `${row}  ${paint('dim', truncate(visibleLine(aside), rest))}`;
}
