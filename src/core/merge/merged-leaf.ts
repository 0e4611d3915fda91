import { commentsOf } from '../plan/comments.ts';
import { sameValue } from '../plan/edit.ts';
import { valueText } from '../plan/render.ts';
import type { Path } from '../plan/shape.ts';
import { type Json, toValue } from '../plan/tree.ts';
import { clashPieces, disputeOf } from './clash.ts';
import { mergedComment, mergedLines } from './comments.ts';
import { mergedText } from './merged-text.ts';
import { parsed } from './open-part.ts';
import { commented, commentOf, headText, leadOf, ownLines, type Part, trailOf, withComment } from './part.ts';
import { type Piece, undisputed } from './piece.ts';
import { inColumn } from './source.ts';
import { changedOne, eachOf, sameList, type Three } from './three.ts';

/** A value that is not taken apart, as both sides have it, with the comments around it. */
export function mergedLeaf(sides: Three<Part>, path: Path, column: number): readonly Piece[] {
  const lead = mergedLines(eachOf(sides, (part) => leadOf(part, column)));
  const trail = mergedLines(eachOf(sides, (part) => trailOf(part, column)));
  const comment = mergedComment(eachOf(sides, commentOf));
  const lines = valueLines(sides, comment, column);
  if (lines) return [undisputed([...lead, ...lines, ...trail])];
  if (sides.ours?.value.kind !== 'scalar' || sides.theirs?.value.kind !== 'scalar')
    return clashPieces('both-changed', sides, path, column);
  const {
    base = [],
    ours = [],
    theirs = [],
  } = {
    base: sides.base && inColumn(ownLines(sides.base), sides.base.column, column),
    ours: withComment(sides.ours, comment, column),
    theirs: withComment(sides.theirs, comment, column),
  };
  const clash = {
    kind: 'clash',
    disputes: [disputeOf('both-changed', sides, path)],
    base,
    ours,
    theirs,
  } as const;
  return [undisputed(lead), clash, undisputed(trail)];
}

/** The lines of the value that both sides mean; undefined where they mean different ones. */
function valueLines(sides: Three<Part>, comment: string, column: number): readonly string[] | undefined {
  const chosen = chosenPart(sides);
  if (chosen) return withComment(chosen, comment, column);
  const { ours } = sides;
  const text = mergedText(eachOf(sides, textOf));
  if (!ours || text === undefined) return undefined;
  const value = valueText(text, column, { eol: '\n', flow: false });
  const [first = '', ...rest] = `${' '.repeat(column)}${headText(ours)}${value}`.split('\n');
  return [commented(first, comment), ...rest];
}

function textOf({ value }: Part): string | undefined {
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** The part that says what is meant: that of the side that changed the meaning, else of the one that rewrote it. */
function chosenPart(sides: Three<Part>): Part | undefined {
  const { base, ours, theirs } = sides;
  if (!ours || !theirs) return undefined;
  const said = eachOf(sides, saidBy);
  if (isSame(said.ours, said.theirs)) return changedOne(sides, isWrittenSame);
  if (isSame(said.base, said.ours)) return theirs;
  return base && isSame(said.base, said.theirs) ? ours : undefined;
}

function isWrittenSame(one: Part, other: Part): boolean {
  return sameList(inColumn(ownLines(one), one.column, 0), inColumn(ownLines(other), other.column, 0));
}

interface Said {
  readonly value: Json;
  readonly comments: readonly string[];
}

function isSame(one: Said | undefined, other: Said | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    sameValue(one.value, other.value) &&
    sameList(one.comments, other.comments)
  );
}

/** A value, and the comments inside it: those that do not stand on its line can only stay where they are. */
function saidBy(part: Part): Said {
  const value = toValue(part.value);
  const lines = inColumn(ownLines(part), part.column, 0);
  const isPlain = lines.length === 1 || !lines.some((line) => line.includes('#'));
  if (isPlain || (part.value.kind === 'scalar' && part.value.style === 'block'))
    return { value, comments: [] };
  const { text, root } = parsed(lines);
  const comments = commentsOf(text, root);
  const own = comments.indexOf(commentOf(part));
  return { value, comments: comments.filter((_, at) => at !== own) };
}
