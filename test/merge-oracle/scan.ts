import { type Row, rowsOf } from './rows.ts';

/** A comment, and the way to the entry that it belongs to; `~` behind a map's way is the place after its last entry. */
export interface OwnedComment {
  readonly owner: readonly string[];
  readonly text: string;
}

/** An entry's lines, from the comments above it up to, not including, `end`. */
export interface Extent {
  readonly way: readonly string[];
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

export interface Scanned {
  readonly comments: readonly OwnedComment[];
  readonly extents: readonly Extent[];
}

interface Open {
  readonly way: readonly string[];
  readonly depth: number;
  readonly start: number;
  end: number;
}

interface Scan {
  readonly open: Open[];
  waiting: Row[];
  readonly comments: OwnedComment[];
  readonly extents: Extent[];
}

/** Whose comment is whose in the text of a plan, and which lines each entry has. */
export function scan(text: string): Scanned {
  const state: Scan = { open: [], waiting: [], comments: [], extents: [] };
  for (const row of rowsOf(text)) {
    if (row.heads.length === 0) state.waiting.push(row);
    else enter(state, row);
  }
  settleTails(state, -1);
  closeTo(state, -1);
  return { comments: state.comments, extents: state.extents };
}

function enter(state: Scan, row: Row): void {
  settleTails(state, row.column);
  closeTo(state, row.heads[0]?.depth ?? row.column);
  const start = state.waiting[0]?.start ?? row.start;
  for (const [index, { name, depth }] of row.heads.entries()) {
    const way = [...(state.open.at(-1)?.way ?? []), name];
    state.open.push({ way, depth, start: index === 0 ? start : row.start, end: row.end });
    if (index > 0) continue;
    for (const { comments } of state.waiting) own(state, way, comments);
  }
  own(state, state.open.at(-1)?.way ?? [], row.comments);
  state.waiting = [];
  for (const open of state.open) open.end = row.end;
}

function own(state: Scan, owner: readonly string[], texts: readonly string[]): void {
  for (const text of texts) state.comments.push({ owner, text });
}

/** Comments that stand deeper than the next entry end the maps at whose column they stand. */
function settleTails(state: Scan, column: number): void {
  const lead = state.waiting.findIndex((row) => row.column <= column);
  const tails = lead < 0 ? state.waiting : state.waiting.slice(0, lead);
  for (const { column: at, end, comments } of tails) {
    const depth = state.open.findLastIndex((open) => open.depth <= at);
    const last = state.open[depth];
    const isSibling = last?.depth === at;
    const owners = state.open.slice(0, isSibling ? depth : depth + 1);
    own(state, [...(owners.at(-1)?.way ?? []), '~'], comments);
    for (const open of owners) open.end = end;
  }
  state.waiting = state.waiting.slice(tails.length);
}

function closeTo(state: Scan, depth: number): void {
  for (let last = state.open.at(-1); last !== undefined && last.depth >= depth; last = state.open.at(-1)) {
    const { way, start, end } = last;
    state.extents.push({ way, start, end, column: Math.floor(last.depth) });
    state.open.pop();
  }
}
