import type { Paint } from '../../context.ts';
import { visible, visibleLine } from '../../core/visible.ts';
import { widthOf } from './measure.ts';
import type { Area, Drawing } from './screen.ts';
import { type Block, scrollTo } from './scrolling.ts';
import { wrapWithin } from './wrap.ts';

/** One entry of a list on the screen. */
export interface Entry {
  /** What stands before the label: a number, a tick box. */
  readonly lead: string;
  readonly label: string;
  readonly detail?: string;
}

/** The mark of the entry that the cursor is on, and the room it takes on the others. */
export function pointer(current: boolean, paint: Paint): string {
  return current ? `${paint('cyan', '›')} ` : '  ';
}

/** Entries under one another; where they do not fit, the details are cut to a line, then only the current one has any. */
export function drawEntries(entries: readonly Entry[], current: number, area: Area, paint: Paint): Drawing {
  const versions = manners.map((manner) =>
    entries.map((entry, index) => blockOf(entry, index === current, manner, area.width, paint)),
  );
  const fitting = versions.find((version) => version.flat().length <= area.height) ?? versions.at(-1) ?? [];
  return { lines: scrollTo(fitting, current, area.height, paint).lines };
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
  { label: 1, detail: 0, currentDetail: 3 },
];

function blockOf(
  { lead, label, detail = '' }: Entry,
  current: boolean,
  manner: Manner,
  width: number,
  paint: Paint,
): Block {
  const indent = 2 + widthOf(lead);
  const room = width - indent;
  const most = current ? { label: any, detail: manner.currentDetail } : manner;
  const labels = wrapWithin(visibleLine(label), room, most.label).map((row, index) => {
    const start = index === 0 ? pointer(current, paint) + lead : ' '.repeat(indent);
    return start + (current ? paint('bold', row) : row);
  });
  const details = detail === '' ? [] : wrapWithin(visible(detail), room, most.detail);
  return [...labels, ...details.map((row) => ' '.repeat(indent) + paint('dim', row))];
}
