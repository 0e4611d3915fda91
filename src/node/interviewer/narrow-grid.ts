import type { Paint } from '../../context.ts';
import { visibleLine } from '../../core/visible.ts';
import type { Column, GridQuestion, Line } from '../../core/workshop/question.ts';
import { drawEntries } from './entries.ts';
import type { GridState } from './grid-state.ts';
import { digitOf, tick } from './options.ts';
import { type Area, type Drawing, textWidth } from './screen.ts';
import { wrap } from './wrap.ts';

/** The display number and the words of a row or column. */
export function titleOf({ number, label }: Line): string {
  return number === '' ? visibleLine(label) : `${visibleLine(number)} ${visibleLine(label)}`;
}

/** A grid of one row reads as that row's title over a list of the columns. */
export function drawOneRow({ rows }: GridQuestion, state: GridState, area: Area, paint: Paint): Drawing {
  const { columns } = state;
  const row = rows[0];
  const ticked = (row && state.ticks.get(row.id)) ?? [];
  const entries = columns.map((column, index) => ({
    lead: `${paint('dim', digitOf(index))} ${box(ticked.includes(column.id), paint)} `,
    label: titleOf(column),
    ...detailOf(column),
  }));
  return under(row ? titleOf(row) : '', area, paint, (rest) =>
    drawEntries(entries, state.column, rest, paint),
  );
}

/** A grid of one column reads as that column's title over a list of the rows; while there is none, it has yet to be made. */
export function drawOneColumn({ rows }: GridQuestion, state: GridState, area: Area, paint: Paint): Drawing {
  const column = state.columns[0];
  const boxed = (ticked: readonly string[]) => (column ? `${box(ticked.includes(column.id), paint)} ` : '');
  const entries = rows.map((row) => ({
    lead: boxed(state.ticks.get(row.id) ?? []),
    label: titleOf(row),
  }));
  const title = column ? [groupOf(column), titleOf(column)].filter(Boolean).join(': ') : noColumn;
  return under(title, area, paint, (rest) => drawEntries(entries, state.row, rest, paint));
}

const noColumn = 'There is nothing to tick yet. Type a name to make it.';

function groupOf({ group }: Column): string {
  return visibleLine(group);
}

function detailOf({ detail }: Column): { detail?: string } {
  return detail === undefined ? {} : { detail };
}

function box(ticked: boolean, paint: Paint): string {
  return ticked ? paint('green', tick(true)) : tick(false);
}

function under(title: string, area: Area, paint: Paint, draw: (rest: Area) => Drawing): Drawing {
  const width = Math.min(area.width, textWidth);
  const head = [...wrap(title, width).map((line) => paint('cyan', line)), ''];
  const { lines } = draw({ width, height: Math.max(1, area.height - head.length) });
  return { lines: [...head, ...lines] };
}
