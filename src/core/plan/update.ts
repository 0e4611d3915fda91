import { applyToValue, type Edit, entryAs, sameValue } from './edit.ts';
import type { PlanFile } from './plan-file.ts';
import { columnOf, lineStart, nextLine } from './source.ts';
import { applySplices, type Splice, splicesFor } from './splice.ts';
import { tail } from './surroundings.ts';
import { type Entry, type MapNode, type Node, parseTree, toValue } from './tree.ts';
import { planOf, refreshed } from './values.ts';

/**
 * The file after some edits: only the lines that they are about differ. What was written is parsed again and compared
 * with what was meant; where an edit stays within one element, only that element is, so a large plan costs no more.
 * The problems stay those of the text that was read.
 * @throws UserError where something of another kind stands in the way. The file is then unchanged.
 */
export function updatePlan(file: PlanFile, edits: readonly Edit[]): PlanFile {
  return edits.reduce(updateOnce, file);
}

/** The same for many edits that do not touch one another, read as one: the cost does not grow with their number. */
export function updateTogether(file: PlanFile, edits: readonly Edit[]): PlanFile {
  const { text, root } = file;
  if (!root) throw new Error('A file that is not a plan was to be changed');
  const next = applySplices(
    text,
    edits.flatMap((edit) => splicesFor(text, root, edit)),
  );
  const { root: after, faults } = parseTree(next);
  // Renames come last, so that the paths of the others still hold.
  const meant = edits.reduce((value, edit) => applyToValue(value, edit), toValue(root));
  if (!after || faults.length > 0 || !sameValue(meant, toValue(after))) {
    throw new Error('What was written does not read back as what was meant');
  }
  return { ...file, text: next, root: after, plan: planOf(after) };
}

function updateOnce(file: PlanFile, edit: Edit): PlanFile {
  const { text, root } = file;
  if (!root) throw new Error('A file that is not a plan was to be changed');
  const splices = splicesFor(text, root, edit).filter(
    ({ start, end, insert }) => text.slice(start, end) !== insert,
  );
  if (splices.length === 0) return file;
  const changed =
    attempt(file, root, edit, splices) ?? attempt(file, root, edit, withBlanksBelow(text, splices));
  if (!changed) throw new Error('What was written does not read back as what was meant');
  return changed;
}

/** The file with the splices made, or undefined where that does not read back as what was meant. */
function attempt(file: PlanFile, root: Node, edit: Edit, splices: readonly Splice[]): PlanFile | undefined {
  const text = applySplices(file.text, splices);
  const changed = withinElement(file, root, edit, splices, text) ?? wholeDocument(root, edit, text);
  return changed && { ...file, text, root: changed, plan: refreshed(file.plan, changed, edit.path[0] ?? '') };
}

/** Blank lines below what goes would count as text where a `|+` stands above it: they go with it. */
function withBlanksBelow(text: string, splices: readonly Splice[]): Splice[] {
  return splices.map((splice) => {
    if (splice.insert !== '') return splice;
    const blanks = /^(?:[ \t]*\r?\n)*/.exec(text.slice(splice.end))?.[0].length ?? 0;
    return { ...splice, end: splice.end + blanks };
  });
}

function wholeDocument(root: Node, edit: Edit, text: string): Node | undefined {
  const { root: after, faults } = parseTree(text);
  const meant = applyToValue(toValue(root), edit);
  return after && faults.length === 0 && sameValue(meant, toValue(after)) ? after : undefined;
}

/** The new tree where all splices lie in the lines of one element (or one is added), undefined where they do not. */
function withinElement(
  file: PlanFile,
  root: Node,
  edit: Edit,
  splices: readonly Splice[],
  text: string,
): Node | undefined {
  const [sectionKey, id] = edit.path;
  const section = sectionKey === undefined ? undefined : entryAs(root, sectionKey);
  if (!section || id === undefined || !isBlockMap(root) || !isBlockMap(section.value)) return undefined;
  const old = entryAs(section.value, id);
  const range = old ? linesOf(file.text, old) : behindLast(file.text, section.value);
  const inside = splices.every(({ start, end }) => start >= range.start && end <= range.end);
  const delta = text.length - file.text.length;
  const fragment = inside ? parseFragment(text, range.start, range.end + delta) : undefined;
  if (!fragment || !sameEntry(old, edit, fragment)) return undefined;
  return withEntry(root, section, section.value, old, fragment, delta);
}

function isBlockMap(node: Node): node is MapNode {
  return node.kind === 'map' && !node.flow && node.entries.length > 0;
}

function linesOf(text: string, entry: Entry): { start: number; end: number } {
  return {
    start: lineStart(text, entry.keyStart),
    end: tail(text, entry.value.end, columnOf(text, entry.keyStart)),
  };
}

function behindLast(text: string, section: MapNode): { start: number; end: number } {
  const last = section.entries.at(-1);
  const end = last ? linesOf(text, last).end : section.end;
  return { start: end, end };
}

/** The only entry that the lines of a fragment hold, with offsets of the whole text; undefined if they hold another number. */
function parseFragment(text: string, from: number, to: number): Entry | undefined {
  const start = text.charAt(from) === '\n' || text.charAt(from) === '\r' ? nextLine(text, from) : from;
  const { root, faults } = parseTree(`${text.slice(start, to)}\n`);
  const [entry, ...others] = root?.kind === 'map' && !root.flow ? root.entries : [];
  if (!entry || others.length > 0 || faults.length > 0) return undefined;
  return shiftEntry(entry, start);
}

/** Whether a fragment reads back as what was meant, under the key that was meant. */
function sameEntry(old: Entry | undefined, edit: Edit, fragment: Entry): boolean {
  const inner: Edit = { ...edit, path: edit.path.slice(1) };
  const before = old ? { [old.key]: toValue(old.value) } : {};
  return sameValue(applyToValue(before, inner), { [fragment.key]: toValue(fragment.value) });
}

function withEntry(
  root: MapNode,
  section: Entry,
  map: MapNode,
  old: Entry | undefined,
  fragment: Entry,
  delta: number,
): Node {
  const index = old ? map.entries.indexOf(old) : map.entries.length;
  const entries = [
    ...map.entries.slice(0, index),
    fragment,
    ...map.entries.slice(index + 1).map((entry) => shiftEntry(entry, delta)),
  ];
  const changed: MapNode = { ...map, entries, end: entries.at(-1)?.value.end ?? map.end };
  const at = root.entries.indexOf(section);
  const following = root.entries.slice(at + 1).map((entry) => shiftEntry(entry, delta));
  const all = [...root.entries.slice(0, at), { ...section, value: changed }, ...following];
  return { ...root, entries: all, end: all.at(-1)?.value.end ?? root.end };
}

function shiftEntry(entry: Entry, by: number): Entry {
  return {
    key: entry.key,
    keyStart: entry.keyStart + by,
    keyEnd: entry.keyEnd + by,
    value: shift(entry.value, by),
  };
}

function shift(node: Node, by: number): Node {
  const moved = { start: node.start + by, end: node.end + by };
  if (node.kind === 'scalar') return { ...node, ...moved };
  if (node.kind === 'map')
    return { ...node, ...moved, entries: node.entries.map((entry) => shiftEntry(entry, by)) };
  return {
    ...node,
    ...moved,
    items: node.items.map((item) => ({ start: item.start + by, value: shift(item.value, by) })),
  };
}
