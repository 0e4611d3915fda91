/** Lines `start` up to, not including, `end` of a resolved text that stood between markers. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** A text with one side taken of every conflict, and where those stand in it. */
export interface Resolved {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export type Side = 'ours' | 'base' | 'theirs';

export interface Markers {
  readonly ours: Resolved;
  readonly base: Resolved;
  readonly theirs: Resolved;
}

const marks = [
  { from: undefined, pattern: /^<{7} ours$/, to: 'ours' },
  { from: 'ours', pattern: /^\|{7} base$/, to: 'base' },
  { from: 'base', pattern: /^={7}$/, to: 'theirs' },
  { from: 'theirs', pattern: /^>{7} theirs$/, to: undefined },
] as const;

const anyMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

interface Reading {
  readonly lines: Record<Side, string[]>;
  readonly blocks: Record<Side, Block[]>;
  readonly starts: Record<Side, number>;
  within: Side | undefined;
}

const every: readonly Side[] = ['ours', 'base', 'theirs'];

/**
 * Takes a text with conflicts apart.
 * @throws Error where markers are out of order, without a base, or where there are none.
 */
export function markersOf(text: string): Markers {
  const reading: Reading = {
    lines: { ours: [], base: [], theirs: [] },
    blocks: { ours: [], base: [], theirs: [] },
    starts: { ours: 0, base: 0, theirs: 0 },
    within: undefined,
  };
  for (const [number, line] of text.split('\n').entries()) readLine(reading, line, number);
  if (reading.within !== undefined) throw new Error('a marker block does not end');
  if (reading.blocks.ours.length === 0) throw new Error('conflicts without markers');
  const resolved = (side: Side) => ({ text: reading.lines[side].join('\n'), blocks: reading.blocks[side] });
  return { ours: resolved('ours'), base: resolved('base'), theirs: resolved('theirs') };
}

function readLine(reading: Reading, line: string, number: number): void {
  const { within, lines } = reading;
  const mark = marks.find(({ from, pattern }) => from === within && pattern.test(line));
  if (mark === undefined && anyMark.test(line))
    throw new Error(`the marker ${line} of line ${number + 1} is out of place`);
  if (mark !== undefined) turn(reading, mark.to);
  else for (const side of within === undefined ? every : [within]) lines[side].push(line);
}

/** Into the next side of a block, or out of the block behind the last one. */
function turn(reading: Reading, to: Side | undefined): void {
  const { lines, starts, blocks } = reading;
  reading.within = to;
  for (const side of every) {
    if (to === 'ours') starts[side] = lines[side].length;
    if (to === undefined) blocks[side].push({ start: starts[side], end: lines[side].length });
  }
}
