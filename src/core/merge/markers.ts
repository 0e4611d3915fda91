import { type ConflictLines, conflictsIn, linesOfSide } from '../plan/conflict-markers.ts';
import { Doubt } from './doubt.ts';
import { type Dress, dressed, undressed } from './dress.ts';
import type { Marking } from './merged.ts';
import type { Piece } from './piece.ts';

/** A text with the conflicts that a merge has marked in it. */
export interface Marked {
  /** How many whole conflicts there are. */
  readonly count: number;
  /** Whether markers stand in it that make up no whole conflict. */
  readonly isBroken: boolean;
  /** What its markers are made of; undefined where it has none. */
  readonly marking: Marking | undefined;
  /** Settled lines and conflicts; nobody has said what these are about. */
  readonly pieces: readonly Piece[];
  readonly dress: Dress;
  /** The text with every conflict decided for one side, or left out; `base` is near to the common start. */
  readonly side: (side: 'base' | 'ours' | 'theirs' | 'neither') => string;
  /** Whether any conflict tells what was there before. */
  readonly tellsBase: boolean;
}

/** Takes a text apart at the markers of a merge. */
export function markedText(text: string): Marked {
  const { plain, dress } = plainOf(text);
  const lines = plain.replace(/\n$/, '').split('\n');
  const { whole, broken } = conflictsIn(lines);
  const [first] = whole;
  return {
    count: whole.length,
    isBroken: broken.length > 0,
    marking: first && { size: first.size, labels: first.labels },
    pieces: piecesOf(lines, whole),
    dress,
    tellsBase: whole.some(({ base, middle }) => base !== undefined && base + 1 < middle),
    side: (side) => dressed(linesOfSide(lines, whole, side).lines, dress),
  };
}

/** Where line ends are mixed, each line keeps its own. */
function plainOf(text: string): ReturnType<typeof undressed> {
  try {
    return undressed(text);
  } catch (error) {
    if (!(error instanceof Doubt)) throw error;
    const dress = { mark: '', lineEnd: '\n', lastEnd: text.endsWith('\n') ? '\n' : '' };
    return { plain: text, dress };
  }
}

function piecesOf(lines: readonly string[], conflicts: readonly ConflictLines[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, base, middle, end } of conflicts) {
    pieces.push({ kind: 'undisputed', lines: lines.slice(from, start) });
    pieces.push({
      kind: 'clash',
      disputes: [],
      base: base === undefined ? [] : lines.slice(base + 1, middle),
      ours: lines.slice(start + 1, base ?? middle),
      theirs: lines.slice(middle + 1, end),
    });
    from = end + 1;
  }
  return [...pieces, { kind: 'undisputed', lines: lines.slice(from) }];
}
