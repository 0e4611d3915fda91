import type { Paint } from '../../context.ts';
import { visible, visibleLine } from '../../core/visible.ts';
import { footer } from './footer.ts';
import { truncate, widthOf } from './measure.ts';
import { type Area, type Drawing, type KeyHint, type Place, textWidth } from './screen.ts';
import { wrap, wrapWithin } from './wrap.ts';

/** What stands around the body of a screen. */
export interface Surroundings {
  readonly notices: readonly string[];
  readonly heading: string;
  readonly prompt: string;
  readonly guidance: readonly string[];
  /** Drawn as it is, or not at all. */
  readonly figure: readonly string[];
  /** Stands at the end of the heading's row. */
  readonly clock: string | undefined;
  /** The screen's own keys; asked for once the body is drawn. */
  readonly keys: () => readonly KeyHint[];
  /** The keys that are the same on every screen. */
  readonly usual: readonly KeyHint[];
}

/** A whole screen: a line for each row, and where the cursor stands. */
export interface Frame {
  readonly lines: readonly string[];
  readonly cursor: Place | undefined;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The blank columns on either side. */
function margin({ columns }: Size): number {
  return columns < 60 ? 1 : 2;
}

/** The columns that a body gets which can use so many. */
export function bodyWidth(size: Size, widest: number): number {
  return Math.max(10, Math.min(size.columns - 2 * margin(size), widest));
}

/** With fewer rows a body is hard to follow: a figure then gives way. */
const leastBody = 6;

/**
 * Lays a screen out: head, prompt, guidance, figure and body from the top, the keys on the last row. Where the screen is
 * too low, guidance gives way first, then blank rows, then the body is drawn in the rows that are left, at last without
 * the figure.
 */
export function layOut(
  size: Size,
  around: Surroundings,
  draw: (height: number) => Drawing,
  paint: Paint,
): Frame {
  const width = bodyWidth(size, textWidth);
  const whole = size.columns - 2 * margin(size);
  const top = head(around, width, size.rows, paint);
  const spacing = size.rows - top.length > 9 ? 1 : 0;
  const room = size.rows - top.length - 1 - 2 * spacing;
  const roomy = draw(Number.POSITIVE_INFINITY);
  const figure = figureWithin(around.figure, whole, room - Math.min(roomy.lines.length, leastBody));
  const rest = room - figure.length;
  const body = roomy.lines.length <= rest ? roomy : draw(Math.max(1, rest));
  const guidance = guidanceWithin(around.guidance, width, rest - body.lines.length - 1);
  const above = [
    ...top,
    ...(guidance.length > 0 ? ['', ...guidance] : []),
    ...figure,
    ...(spacing > 0 ? [''] : []),
  ];
  return assemble(size, above, body, footer(around.keys(), around.usual, whole, paint));
}

/** The figure's lines under a blank one; none where they are too many or too long. */
function figureWithin(figure: readonly string[], width: number, rows: number): readonly string[] {
  if (figure.length === 0) return [];
  const lines = ['', ...figure.map(visibleLine)];
  return lines.length <= rows && lines.every((line) => widthOf(line) <= width) ? lines : [];
}

function assemble(size: Size, above: readonly string[], body: Drawing, keys: string): Frame {
  const indent = ' '.repeat(margin(size));
  const lines = [...above, ...body.lines].slice(0, size.rows - 1);
  const blank = Array.from({ length: size.rows - 1 - lines.length }, () => '');
  const cursor = body.cursor && {
    row: Math.min(size.rows - 1, above.length + body.cursor.row),
    column: Math.min(size.columns - 1, indent.length + body.cursor.column),
  };
  return { lines: [...lines, ...blank, keys].map((line) => (line === '' ? '' : indent + line)), cursor };
}

function head(
  { notices, heading, prompt, clock }: Surroundings,
  width: number,
  rows: number,
  paint: Paint,
): readonly string[] {
  const told = notices.flatMap((notice) => marked(visible(notice), width)).slice(0, Math.floor(rows / 3));
  const title = wrap(visibleLine(heading), width);
  const rule = '─'.repeat(Math.max(12, ...title.map(widthOf)));
  return [
    ...(rows >= 28 ? [''] : []),
    ...told,
    ...(told.length > 0 && rows > 18 ? [''] : []),
    ...timed(title, visibleLine(clock ?? ''), width, rows, paint),
    paint('dim', rule),
    ...(rows > 18 ? [''] : []),
    ...wrapWithin(visibleLine(prompt), width, Math.max(2, Math.floor(rows / 3))).map((line) =>
      paint('bold', line),
    ),
  ];
}

/** The heading with the clock at the end of its first row, or under it; without where that takes rows that are needed. */
function timed(
  title: readonly string[],
  clock: string,
  width: number,
  rows: number,
  paint: Paint,
): readonly string[] {
  const lines = title.map((line) => paint('cyan', paint('bold', line)));
  const [first = '', ...others] = lines;
  const blanks = width - widthOf(title[0] ?? '') - widthOf(clock);
  if (clock === '') return lines;
  if (blanks >= 2) return [`${first}${' '.repeat(blanks)}${paint('dim', clock)}`, ...others];
  return rows > 18 ? [...lines, paint('dim', truncate(clock, width))] : lines;
}

function marked(notice: string, width: number): readonly string[] {
  return wrap(notice, width - 2).map((line, index) => (index === 0 ? `• ${line}` : `  ${line}`));
}

/** As much of the guidance as fits, its paragraphs apart where there is room; nothing rather than a single line of several. */
function guidanceWithin(paragraphs: readonly string[], width: number, rows: number): readonly string[] {
  const blocks = paragraphs.map((paragraph) =>
    paragraph.split('\n').flatMap((line) => hanging(visible(line), width)),
  );
  const apart = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  if (apart.length <= rows) return apart;
  const whole = blocks.flat();
  return whole.length <= rows ? whole : cutOff(whole, width, rows);
}

/** The first rows; what only announces the rows that are cut goes with them. */
function cutOff(lines: readonly string[], width: number, rows: number): readonly string[] {
  const kept = lines.slice(0, rows);
  const last = kept.at(-1) ?? '';
  if (rows < 2) return [];
  if (last.endsWith(':')) return kept.slice(0, -1);
  return [...kept.slice(0, -1), truncate(`${last} …`, width)];
}

/** A line; where it begins with a bullet or a number, what is wrapped hangs behind it. */
function hanging(line: string, width: number): readonly string[] {
  const mark = /^(?:·|\d+) /.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(mark.length);
  const parts = wrap(line.slice(mark.length), width - mark.length);
  return parts.map((part, index) => (index === 0 ? mark : indent) + part);
}

/** The parts of a frame that a body may fill, for screens without a head. */
export function bareFrame(
  size: Size,
  lines: readonly string[],
  keys: readonly KeyHint[],
  paint: Paint,
): Frame {
  const area: Area = { width: size.columns - 2 * margin(size), height: size.rows };
  return assemble(size, [], { lines }, footer(keys, [], area.width, paint));
}
