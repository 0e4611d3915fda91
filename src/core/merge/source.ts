import { lineAt } from '../plan/source.ts';
import type { Node } from '../plan/tree.ts';

/** A text by its lines, which end with LF alone. */
export interface Source {
  readonly text: string;
  readonly lines: readonly string[];
  /** The offset at which each line begins. */
  readonly starts: readonly number[];
}

/** A text with the tree of its YAML. */
export interface Parsed extends Source {
  readonly root: Node;
}

/** The lines of a text; its last line end begins no line. */
export function sourceOf(text: string): Source {
  const lines = text.replace(/\n$/, '').split('\n');
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return { text, lines, starts };
}

/** The number of the line that an offset is in. */
export function lineOf({ starts }: Source, offset: number): number {
  return lineAt(starts, offset);
}

/** Lines that begin in one column, in another; what was indented less, as comments may be, begins in the new one too. */
export function inColumn(lines: readonly string[], from: number, to: number): readonly string[] {
  if (from === to) return lines;
  const less = new RegExp(`^ {0,${from}}`);
  const more = ' '.repeat(to);
  return lines.map((line) => {
    const rest = line.replace(less, '');
    return rest === '' ? '' : more + rest;
  });
}
