import { cleanText } from '../plan/clean-text.ts';
import { entryAs, nodeAt, sameValue } from '../plan/edit.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import type { Path } from '../plan/shape.ts';
import { lineBreak, lineStart } from '../plan/source.ts';
import { type Node, parseTree, toValue } from '../plan/tree.ts';
import { rootOf } from './root.ts';

/**
 * The plan with a comment above the element, field or section at a path, or above the nearest thing around it that begins a
 * line of its own: nothing else of the text changes, and the plan says what it said. Without words it is the same file.
 */
export function withNote(file: PlanFile, path: Path, words: string): PlanFile {
  const root = rootOf(file);
  const lines = linesOf(words);
  if (lines.length === 0) return file;
  for (const place of placesAbove(file.text, root, path)) {
    const text = commented(file.text, lines, place);
    const after = sameTree(text, root);
    if (after) return { ...file, text, root: after };
  }
  throw new Error('A note would have changed what the plan says');
}

function commented(text: string, lines: readonly string[], { start, column }: Place): string {
  const indent = ' '.repeat(column);
  const comment = lines.map((line) => `${indent}${`# ${line}`.trimEnd()}${lineBreak(text)}`);
  return text.slice(0, start) + comment.join('') + text.slice(start);
}

/** The nodes of a text that says the same as others, or undefined. */
function sameTree(text: string, root: Node): Node | undefined {
  const { root: after, faults } = parseTree(text);
  return after && faults.length === 0 && sameValue(toValue(root), toValue(after)) ? after : undefined;
}

/** Without what no plan may hold, a line each. */
function linesOf(words: string): readonly string[] {
  const text = cleanText(words.replace(/[\uFEFF\uFFFE\uFFFF]/g, ''));
  return text === undefined ? [] : text.trimEnd().split('\n');
}

interface Place {
  /** The offset at which the line begins, behind a byte order mark. */
  readonly start: number;
  readonly column: number;
}

/** The lines of the key at a path and of those around it, where they share them with nothing; the top of the file at last. */
function* placesAbove(text: string, root: Node, path: Path): Generator<Place> {
  for (let length = path.length; length > 0; length -= 1) {
    const entry = entryAs(nodeAt(root, path.slice(0, length - 1)), path[length - 1] ?? '');
    const place = entry && lineAlone(text, entry.keyStart);
    if (place) yield place;
  }
  const top = lineAlone(text, root.start);
  if (top) yield top;
  yield { start: text.startsWith('\uFEFF') ? 1 : 0, column: 0 };
}

/** The line on which only blanks stand before an offset, or undefined. */
function lineAlone(text: string, at: number): Place | undefined {
  const begin = lineStart(text, at);
  const start = text.charAt(begin) === '\uFEFF' ? begin + 1 : begin;
  const before = text.slice(start, at);
  return before.trim() === '' ? { start, column: before.length } : undefined;
}
