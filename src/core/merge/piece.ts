import type { Json } from '../plan/tree.ts';
import { commonEnds, sameStart } from './common-ends.ts';
import type { Conflict, Marking } from './merged.ts';
import { sameList, type Three } from './three.ts';

/** What somebody has to decide, with what each text says there. */
export interface Dispute extends Conflict {
  readonly values: Three<Json>;
}

/** A merged text in pieces: lines that are settled, and lines that each side has in its own way. */
export type Piece = Undisputed | Clash;

export interface Undisputed {
  readonly kind: 'undisputed';
  readonly lines: readonly string[];
}

export interface Clash {
  readonly kind: 'clash';
  readonly disputes: readonly Dispute[];
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

export type Side = 'base' | 'ours' | 'theirs';

/** Lines that are settled. */
export function undisputed(lines: readonly string[]): Undisputed {
  return { kind: 'undisputed', lines };
}

/** The lines of a merged text where each conflict is decided for one side. */
export function sideLines(pieces: readonly Piece[], side: Side): readonly string[] {
  return pieces.flatMap((piece) => (piece.kind === 'undisputed' ? piece.lines : piece[side]));
}

/** The lines of a merged text with markers around its conflicts; lines that both sides begin or end with stay outside. */
export function markedLines(pieces: readonly Piece[], marking: Marking): readonly string[] {
  return pieces.flatMap((piece) => (piece.kind === 'undisputed' ? piece.lines : marked(piece, marking)));
}

function marked({ base, ours, theirs }: Clash, { size, labels }: Marking): readonly string[] {
  if (sameList(ours, theirs)) return ours;
  const { start: head, end: tail } = commonEnds(ours, theirs);
  const inner = (lines: readonly string[]) => lines.slice(head, lines.length - tail);
  const line = (sign: string, label: string) =>
    (sign.repeat(size) + (label === '' ? '' : ` ${label}`)).trimEnd();
  return [
    ...ours.slice(0, head),
    line('<', labels.ours),
    ...inner(ours),
    line('|', labels.base),
    ...withoutEnds(base, ours.slice(0, head), ours.slice(ours.length - tail)),
    line('=', ''),
    ...inner(theirs),
    line('>', labels.theirs),
    ...ours.slice(ours.length - tail),
  ];
}

/** The base without the lines that stand outside of the markers, as far as it has them too. */
function withoutEnds(
  base: readonly string[],
  head: readonly string[],
  tail: readonly string[],
): readonly string[] {
  const start = Math.min(sameStart(base, head), head.length);
  const rest = base.slice(start);
  const end = Math.min(sameStart(rest.toReversed(), tail.toReversed()), tail.length);
  return rest.slice(0, rest.length - end);
}
