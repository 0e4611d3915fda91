import type { Paint } from '../../context.ts';
import { visible, visibleLine } from '../../core/visible.ts';
import { widthOf } from './measure.ts';
import type { Area, Drawing } from './screen.ts';
import { type Block, mostRows, scrollOver } from './scrolling.ts';
import { wrapWithin } from './wrap.ts';

/** One entry of a list on the screen. */
export interface Entry {
  /** What stands before the label: a number, a tick box. */
  readonly lead: string;
  readonly label: string;
  /** Stands behind the label, dim, where both fit on a line. */
  readonly aside?: string;
  readonly detail?: string;
}

/** The mark of the entry that the cursor is on, and the room it takes on the others. */
export function pointer(current: boolean, paint: Paint): string {
  return current ? `${paint('cyan', '›')} ` : '  ';
}

/** Entries under one another; where they do not fit, the details are cut to a line, then only the current one has any. */
export function drawEntries(entries: readonly Entry[], current: number, area: Area, paint: Paint): Drawing {
  const height = Math.min(area.height, mostRows);
  const block = (manner: Manner) => (index: number) => {
    const entry = entries[index];
    return entry === undefined ? [] : blockOf(entry, index === current, manner, area.width, paint);
  };
  const all = (manner: Manner) => entries.flatMap((_, index) => block(manner)(index));
  const fits = (manner: Manner) => entries.length <= height && all(manner).length <= height;
  const manner = manners.find(fits) ?? tightest;
  return { lines: scrollOver(entries.length, block(manner), current, height, paint).lines };
}

/** The most rows of a label and of a detail while the cursor is elsewhere, and of the detail that it is on. */
interface Manner {
  readonly label: number;
  readonly detail: number;
  readonly currentDetail: number;
}

const any = Number.POSITIVE_INFINITY;

const manners: readonly Manner[] = [
  { label: any, detail: any, currentDetail: any },
  { label: 2, detail: 1, currentDetail: any },
  { label: 2, detail: 0, currentDetail: any },
  { label: 1, detail: 0, currentDetail: any },
];
const tightest: Manner = { label: 1, detail: 0, currentDetail: 3 };

function blockOf(
  { lead, label, aside = '', detail = '' }: Entry,
  current: boolean,
  manner: Manner,
  width: number,
  paint: Paint,
): Block {
  const indent = 2 + widthOf(lead);
  const room = width - indent;
  const most = current ? { label: any, detail: manner.currentDetail } : manner;
  const [words, besides] = [visibleLine(label), visibleLine(aside)];
  const fits = besides !== '' && widthOf(words) + 2 + widthOf(besides) <= room;
  const labels = wrapWithin(words, room, most.label).map((row, index) => {
    const start = index === 0 ? pointer(current, paint) + lead : ' '.repeat(indent);
    return start + (current ? paint('bold', row) : row) + (fits ? `  ${paint('dim', besides)}` : '');
  });
  const details = detail === '' ? [] : wrapWithin(visible(detail), room, most.detail);
  return [...labels, ...details.map((row) => ' '.repeat(indent) + paint('dim', row))];
}
