import { UserError } from '../errors.ts';
import { applyTogether, applyToValue, type Edit, nodeAt, sameValue } from './edit.ts';
import type { PlanFile } from './plan-file.ts';
import { reparsed } from './reparse.ts';
import { applySplices, type Splice, splicesFor } from './splice.ts';
import { type Node, parseTree, toValue } from './tree.ts';
import { planOf, refreshed } from './values.ts';

/**
 * The file after some edits: only the lines that they are about differ. What was written is parsed again and compared
 * with what was meant; where an edit stays within an element or two, only those are, so a large plan costs no more.
 * The problems stay those of the text that was read.
 * @throws UserError where something of another kind stands in the way. The file is then unchanged.
 */
export function updatePlan(file: PlanFile, edits: readonly Edit[]): PlanFile {
  return edits.reduce(updateOnce, file);
}

/** From so many edits on, reading the whole text again costs less than reading a piece of it for each. */
const many = 20;

/**
 * The same for many edits at once: those of different elements are put in together, so that a thousand elements can be
 * pasted or parked in one go.
 * @throws UserError where something of another kind stands in the way. The file is then unchanged.
 */
export function updateAtOnce(file: PlanFile, edits: readonly Edit[]): PlanFile {
  let now = file;
  let at = 0;
  while (at < edits.length) {
    const rounds = roundsOf(now, edits, at);
    const count = rounds.reduce((sum, round) => sum + round.length, 0);
    now =
      count < many
        ? updatePlan(now, edits.slice(at, at + Math.max(1, count)))
        : rounds.reduce((before, round) => togetherIn(before, round) ?? updatePlan(before, round), now);
    at += Math.max(1, count);
  }
  return now;
}

/**
 * The next edits, as far as none of them builds on one before, in groups to be made one after the other: in each, every
 * element has at most one edit.
 */
function roundsOf({ root }: PlanFile, edits: readonly Edit[], from: number): readonly (readonly Edit[])[] {
  const rounds: Edit[][] = [];
  const next = new Map<string, number>();
  let removing = 0;
  for (let at = from; at < edits.length; at += 1) {
    const edit = edits[at];
    const element = edit?.path.slice(0, 2).join('\n') ?? '';
    const own = next.get(element) ?? 0;
    // What is added comes behind the last of its section, which is another once that was taken out.
    const round = edit?.path.length === 2 && edit.kind === 'set' ? Math.max(own, removing) : own;
    if (edit === undefined || round === Number.POSITIVE_INFINITY || !isOfOneElement(root, edit)) break;
    // Nothing is put into an element that has just come or gone.
    next.set(element, edit.path.length > 2 ? round + 1 : Number.POSITIVE_INFINITY);
    if (edit.kind === 'remove') removing = Math.max(removing, round);
    const group = rounds[round] ?? [];
    group.push(edit);
    rounds[round] = group;
  }
  return rounds;
}

/** Whether an edit changes or takes an element that is there, or adds one to those of its section. */
function isOfOneElement(root: Node | undefined, { kind, path }: Edit): boolean {
  const isThere = nodeAt(root, path.slice(0, 2)) !== undefined;
  if (path.length === 2 && kind === 'set') return !isThere && isFilledMap(nodeAt(root, path.slice(0, 1)));
  return isThere && path.length > (kind === 'remove' ? 1 : 2);
}

function isFilledMap(node: Node | undefined): boolean {
  return node?.kind === 'map' && node.entries.length > 0;
}

/** Undefined where the edits touch one another after all, and have to be made one by one. */
function togetherIn(file: PlanFile, edits: readonly Edit[]): PlanFile | undefined {
  try {
    return updateTogether(file, edits);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return undefined;
  }
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
  const meant = applyTogether(toValue(root), edits);
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
  if (!changed && edit.kind === 'set' && edit.like)
    return updateOnce(file, { kind: 'set', path: edit.path, value: edit.value });
  if (!changed) throw new Error('What was written does not read back as what was meant');
  return changed;
}

/** The file with the splices made, or undefined where that does not read back as what was meant. */
function attempt(file: PlanFile, root: Node, edit: Edit, splices: readonly Splice[]): PlanFile | undefined {
  const text = applySplices(file.text, splices);
  const changed =
    reparsed(root, { before: file.text, after: text, splices, edit }) ?? wholeDocument(root, edit, text);
  return changed && { ...file, text, root: changed, plan: refreshed(file.plan, changed, edit) };
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
