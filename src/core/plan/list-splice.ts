import { sameValue } from './edit.ts';
import { flowText, itemText, type Style } from './render.ts';
import { columnOf } from './source.ts';
import type { Splice } from './splice.ts';
import { belongings, blockRemoval, flowRemoval, tail } from './surroundings.ts';
import { type Json, type ListNode, toValue } from './tree.ts';

/** What to change in a list that has items: those that stay keep their bytes, the others come and go by the line. */
export function listSplices(text: string, node: ListNode, wanted: readonly Json[], style: Style): Splice[] {
  const kept = commonItems(
    node.items.map((item) => toValue(item.value)),
    wanted,
  );
  if (kept.length === 0) return [rewrite(text, node, wanted, style)];
  const oldKept = new Set(kept.map(([old]) => old));
  const removals = node.items.flatMap((_, at) => (oldKept.has(at) ? [] : [removal(text, node, at, oldKept)]));
  return [...removals, ...insertions(text, node, wanted, kept, style)];
}

/** Pairs of positions, old and new, of a longest common run of items in order. */
function commonItems(old: readonly Json[], wanted: readonly Json[]): [old: number, wanted: number][] {
  const lengths = Array.from({ length: old.length + 1 }, () => wanted.map(() => 0));
  const length = (a: number, b: number) => lengths[a]?.[b] ?? 0;
  for (let a = old.length - 1; a >= 0; a -= 1) {
    const row = lengths[a] ?? [];
    for (let b = wanted.length - 1; b >= 0; b -= 1) {
      row[b] = same(old[a], wanted[b])
        ? length(a + 1, b + 1) + 1
        : Math.max(length(a + 1, b), length(a, b + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < old.length && b < wanted.length; ) {
    if (same(old[a], wanted[b])) pairs.push([a++, b++]);
    else if (length(a + 1, b) >= length(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return a !== undefined && b !== undefined && sameValue(a, b);
}

function rewrite(text: string, node: ListNode, wanted: readonly Json[], style: Style): Splice {
  if (style.flow) return { start: node.start, end: node.end, insert: flowText(wanted) };
  const column = columnOf(text, node.start);
  const lines = wanted.map((item) => itemText(item, column, style));
  return { start: node.start, end: node.end, insert: lines.join(style.eol).trimStart() };
}

function removal(text: string, node: ListNode, at: number, kept: ReadonlySet<number>): Splice {
  const item = node.items[at];
  if (!item) throw new Error('There is no such item to take out');
  if (node.flow) {
    const before = node.items[Math.max(...[...kept].filter((other) => other < at))]?.value.end;
    return flowRemoval(before, item.start, item.value.end, node.items[at + 1]?.start);
  }
  return blockRemoval(text, item.start, belongings(text, item.start, item.value.end));
}

function insertions(
  text: string,
  node: ListNode,
  wanted: readonly Json[],
  kept: readonly [number, number][],
  style: Style,
): Splice[] {
  const oldByWanted = new Map(kept.map(([old, at]) => [at, old]));
  const firstKept = kept[0]?.[0] ?? 0;
  let behind: number | undefined;
  return wanted.flatMap((item, at) => {
    const old = oldByWanted.get(at);
    if (old !== undefined) {
      behind = old;
      return [];
    }
    return [
      behind === undefined
        ? insertBefore(text, node, firstKept, item, style)
        : insertBehind(text, node, behind, item, style),
    ];
  });
}

function insertBefore(text: string, node: ListNode, index: number, item: Json, style: Style): Splice {
  const start = node.items[index]?.start ?? node.start;
  if (node.flow) return { start, end: start, insert: `${flowText(item)}, ` };
  const column = columnOf(text, start);
  return {
    start,
    end: start,
    insert: `${itemText(item, column, style).trimStart()}${style.eol}${' '.repeat(column)}`,
  };
}

function insertBehind(text: string, node: ListNode, index: number, item: Json, style: Style): Splice {
  const before = node.items[index];
  if (!before) throw new Error('There is no such item to go behind');
  if (node.flow) return { start: before.value.end, end: before.value.end, insert: `, ${flowText(item)}` };
  const column = columnOf(text, before.start);
  const at = tail(text, before.value.end, column);
  return { start: at, end: at, insert: style.eol + itemText(item, column, style) };
}
