import { YAMLException } from 'js-yaml';
import { type ConflictLines, conflictsIn, linesOfSide, mayHaveConflicts } from './conflict-markers.ts';
import type { Finding } from './findings.ts';
import { type Path, pointer } from './shape.ts';
import { type Node, parseTree } from './tree.ts';

/**
 * What a merge left where two sides changed the same thing: one finding a conflict, with what it is about, and one where
 * markers stand that make up no whole conflict.
 */
export function conflictFindings(text: string): readonly Finding[] {
  if (!mayHaveConflicts(text)) return [];
  const lines = text.split('\n');
  const { whole, broken } = conflictsIn(lines);
  const starts = offsetsOf(lines);
  const subjects = subjectsOf(lines, whole);
  return [
    ...whole.map(({ start }, at) => conflict(starts[start] ?? 0, subjects[at] ?? [])),
    // A row of such signs can also underline a heading, in what is no plan.
    ...broken
      .filter((line) => /^[<>]/.test(lines[line] ?? '') || looksLikePlan(text))
      .map((line) => remnant(starts[line] ?? 0)),
  ];
}

/** Whether a text that may not be YAML was meant for a plan. */
export function looksLikePlan(text: string): boolean {
  return /^\uFEFF?["']?cnsg["']?\s*:/m.test(text);
}

function conflict(offset: number, path: Path): Finding {
  const subject = path.length === 0 ? 'these lines' : `\`${path.join('.')}\``;
  return {
    name: 'conflict-marker',
    message: `A merge left two versions of ${subject} here`,
    help: '`cnsg resolve FILE` asks which of them to keep; or choose by hand, and take the lines with <<<<<<<, |||||||, ======= and >>>>>>> out',
    path: pointer(path),
    offset,
  };
}

function remnant(offset: number): Finding {
  return {
    name: 'conflict-marker',
    message: 'A marker of a merge stands here, and the others that belong to it are missing',
    help: 'In a repository that is still merging, `cnsg resolve FILE` starts again from what git has kept; else take the line out',
    path: '',
    offset,
  };
}

function offsetsOf(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** What each conflict is about, as the plan has it where all are decided for one side; empty where that cannot be read. */
function subjectsOf(lines: readonly string[], conflicts: readonly ConflictLines[]): readonly Path[] {
  const sides = (['ours', 'theirs'] as const).map((side) => placesIn(lines, conflicts, side));
  return conflicts.map(
    (_, at) => sides.map((places) => places[at] ?? []).find((path) => path.length > 0) ?? [],
  );
}

function placesIn(
  lines: readonly string[],
  conflicts: readonly ConflictLines[],
  side: 'ours' | 'theirs',
): readonly (Path | undefined)[] {
  const chosen = linesOfSide(lines, conflicts, side);
  const root = rootOf(chosen.lines.join('\n'));
  if (!root) return [];
  const offsets = offsetsOf(chosen.lines);
  return conflicts.map((one, at) => {
    const isEmpty = side === 'ours' ? one.start + 1 === (one.base ?? one.middle) : one.middle + 1 === one.end;
    const first = chosen.starts[at] ?? 0;
    const column = (chosen.lines[first] ?? '').search(/\S/);
    return isEmpty || column < 0 ? undefined : pathAt(root, (offsets[first] ?? 0) + column);
  });
}

function rootOf(text: string): Node | undefined {
  try {
    return parseTree(text).root;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** The keys that lead to what stands at an offset. */
function pathAt(root: Node, offset: number): Path {
  const path: string[] = [];
  for (let inner = childAt(root, offset); inner; inner = childAt(inner.value, offset)) path.push(inner.key);
  return path;
}

/** The last entry or item that begins before an offset. */
function childAt(node: Node, offset: number): { readonly key: string; readonly value: Node } | undefined {
  if (node.kind === 'map') return node.entries.findLast(({ keyStart }) => keyStart <= offset);
  if (node.kind !== 'list') return undefined;
  const at = node.items.findLastIndex(({ start }) => start <= offset);
  const item = node.items[at];
  return item && { key: String(at), value: item.value };
}
