import { applyTogether, applyToValue, type Edit, sameValue } from './edit.ts';
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
