/** What a merge leaves where it could not decide: the lines of one conflict in a text, by their numbers from 0. */
export interface ConflictLines {
  readonly size: number;
  readonly start: number;
  /** Undefined where the common start is not told. */
  readonly base: number | undefined;
  readonly middle: number;
  readonly end: number;
  readonly labels: { readonly ours: string; readonly base: string; readonly theirs: string };
}

/** The conflicts of a text, and the lines with markers that make up no whole one: the first of each such place. */
export interface Conflicts {
  readonly whole: readonly ConflictLines[];
  readonly broken: readonly number[];
}

interface Marker {
  readonly sign: string;
  readonly size: number;
  readonly label: string;
  readonly line: number;
}

interface Begun {
  readonly start: Marker;
  base?: Marker;
  middle?: Marker;
}

const shape = /^(<{7,}|\|{7,}|={7,}|>{7,})(?: (.*))?\r?$/;

/** Whether a text has anything that looks like a marker: most plans need no further look. */
export function mayHaveConflicts(text: string): boolean {
  return /^(?:<{7}|\|{7}|={7}|>{7})/m.test(text);
}

/** Finds the conflicts in the lines of a text. Longer markers inside of one stand for themselves: they are another merge's. */
export function conflictsIn(lines: readonly string[]): Conflicts {
  const found: Finding = { whole: [], broken: [], begun: undefined, isAmiss: false };
  for (const [line, text] of lines.entries()) {
    const [, signs = '', label = ''] = shape.exec(text) ?? [];
    if (signs === '') continue;
    const marker = { sign: signs.charAt(0), size: signs.length, label: label.trimEnd(), line };
    if (!found.begun || found.begun.start.size === marker.size) take(found, marker);
  }
  if (found.begun) found.broken.push(found.begun.start.line);
  return { whole: found.whole, broken: found.broken };
}

interface Finding {
  readonly whole: ConflictLines[];
  readonly broken: number[];
  begun: Begun | undefined;
  /** Inside of what is told as broken already. */
  isAmiss: boolean;
}

function take(found: Finding, marker: Marker): void {
  const { begun } = found;
  if (marker.sign === '<') begin(found, marker);
  else if (!begun) noteAmiss(found, marker);
  else if (marker.sign === '|' && !begun.base && !begun.middle) begun.base = marker;
  else if (marker.sign === '=' && !begun.middle) begun.middle = marker;
  else if (marker.sign === '>' && begun.middle) end(found, begun, begun.middle, marker);
  else {
    found.broken.push(begun.start.line);
    found.begun = undefined;
    found.isAmiss = marker.sign !== '>';
  }
}

function begin(found: Finding, marker: Marker): void {
  if (found.begun) found.broken.push(found.begun.start.line);
  found.begun = { start: marker };
  found.isAmiss = false;
}

function noteAmiss(found: Finding, { sign, line }: Marker): void {
  if (!found.isAmiss) found.broken.push(line);
  found.isAmiss = sign !== '>';
}

function end(found: Finding, { start, base }: Begun, middle: Marker, last: Marker): void {
  found.whole.push({
    size: start.size,
    start: start.line,
    base: base?.line,
    middle: middle.line,
    end: last.line,
    labels: { ours: start.label, base: base?.label ?? '', theirs: last.label },
  });
  found.begun = undefined;
}

/** The lines of a text where each conflict is decided for one side, or left out for neither, and where in them each conflict begins. */
export function linesOfSide(
  lines: readonly string[],
  conflicts: readonly ConflictLines[],
  side: 'base' | 'ours' | 'theirs' | 'neither',
): { readonly lines: readonly string[]; readonly starts: readonly number[] } {
  const chosen: string[] = [];
  const starts: number[] = [];
  let from = 0;
  for (const { start, base, middle, end } of conflicts) {
    for (const line of lines.slice(from, start)) chosen.push(line);
    starts.push(chosen.length);
    const ranges = {
      ours: [start + 1, base ?? middle],
      base: [(base ?? middle) + 1, base === undefined ? 0 : middle],
      theirs: [middle + 1, end],
      neither: [end, end],
    };
    for (const line of lines.slice(...ranges[side])) chosen.push(line);
    from = end + 1;
  }
  for (const line of lines.slice(from)) chosen.push(line);
  return { lines: chosen, starts };
}
