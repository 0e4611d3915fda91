import type { Context } from '../context.ts';
import { errorsIn } from '../core/check/errors-in.ts';
import { UserError } from '../core/errors.ts';
import { Doubt } from '../core/merge/doubt.ts';
import { type Marked, markedText } from '../core/merge/markers.ts';
import { mergePlans } from '../core/merge/merge-plans.ts';
import type { Marking, Sides } from '../core/merge/merged.ts';
import type { Decider } from '../core/merge/resolve-sides.ts';
import { type Arrangement, arranged, arrangedByLines, type Pair } from '../core/merge/resolve-state.ts';
import { type PlanFile, readPlan } from '../core/plan/plan-file.ts';
import { renamed } from '../core/plan/rename.ts';
import { textOf } from './plans.ts';
import { asInWorkTree, stagesOf } from './resolve-stages.ts';
import { settledSides } from './settled-sides.ts';

/** What is to be resolved, and where it was found. */
export interface Source {
  /** What the file holds. */
  readonly text: string;
  /** All of it decided for one side. */
  readonly side: (side: Decider) => string;
  readonly arrangement: Arrangement;
  readonly marking: Marking;
  /** `git`: what git keeps of both sides; `file`: what the markers in the file say. */
  readonly from: 'git' | 'file';
  /** Why what stands in the file is set aside; undefined where all of it is used. */
  readonly setAside: 'no markers' | 'broken markers' | undefined;
  /** Whether what is set aside stands nowhere else. */
  readonly isOnlyCopy: boolean;
  /** Merges again with another id for an element of theirs; undefined where that cannot be done. */
  readonly mergedWith?: (renames: Pair['renames']) => Pair | undefined;
}

const usual: Marking = { size: 7, labels: { ours: 'ours', base: 'base', theirs: 'theirs' } };

/**
 * Looks for the conflicts of a plan: as git keeps both sides while nobody has changed what a merge wrote, else as they are
 * marked in the file; where its markers are gone or broken, as git keeps them.
 * @returns undefined where there is nothing to resolve.
 * @throws UserError where the file cannot be read, or where its markers are broken and nobody else knows both sides.
 */
export async function sourceOf(context: Context, path: string): Promise<Source | undefined> {
  const text = textOf(path, context.files.read(path));
  const marked = markedText(text);
  const sides = await stagesOf(context, path);
  if (sides) return fromGit(context, text, marked, asInWorkTree(sides, text));
  if (marked.isBroken)
    throw new UserError(
      `The markers in ${path} are no longer whole, and git has no merge of it to go back to`,
      {
        help: '`cnsg check` shows their lines. Mend them, or choose the lines by hand.',
      },
    );
  return marked.count === 0 ? undefined : fromFile(text, marked, undefined);
}

async function fromGit(
  context: Context,
  text: string,
  marked: Marked,
  sides: Sides,
): Promise<Source | undefined> {
  const base = planIn(sides.base);
  const isWhole = marked.count > 0 && !marked.isBroken;
  const marking = marked.marking ?? usual;
  const settled = await settledSides(context, sides, marking);
  const fresh = markedText(settled.text);
  if (isWhole && !isSame(marked, fresh) && !(await isOfGit(context, sides, marking, marked)))
    return fromFile(text, marked, base);
  const setAside = isWhole ? undefined : marked.isBroken ? 'broken markers' : 'no markers';
  const found = {
    text,
    side: fresh.side,
    marking,
    from: 'git',
    setAside,
    isOnlyCopy: ![sides.base, sides.ours, sides.theirs].includes(text),
    arrangement: arrangementOf(fresh, base),
  } as const;
  if (settled.by !== 'plan' || settled.kind === 'merged') return found;
  return { ...found, mergedWith: mergedAnew(context, sides, marking, base) };
}

/** Whether nobody has changed what a merge wrote: decided for either side, it comes to the same. */
function isSame(one: Marked, other: Marked): boolean {
  return one.side('ours') === other.side('ours') && one.side('theirs') === other.side('theirs');
}

/** Whether a file is what git leaves that knows nothing of plans. */
async function isOfGit({ git }: Context, sides: Sides, marking: Marking, marked: Marked): Promise<boolean> {
  const merged = await git.mergeLines(sides, marking);
  return merged !== undefined && isSame(marked, markedText(merged.text));
}

function fromFile(text: string, marked: Marked, base: PlanFile | undefined): Source {
  const arrangement = arrangementOf(marked, base);
  const marking = marked.marking ?? usual;
  return {
    text,
    side: marked.side,
    arrangement,
    marking,
    from: 'file',
    setAside: undefined,
    isOnlyCopy: false,
  };
}

/** The conflicts in the plan's terms, where both sides can be read as plans; else line by line. */
function arrangementOf(marked: Marked, base: PlanFile | undefined): Arrangement {
  const pair = pairOf(marked, base);
  if (!pair) return arrangedByLines(marked);
  try {
    return arranged(pair);
  } catch (error) {
    if (error instanceof Doubt) return arrangedByLines(marked);
    throw error;
  }
}

function pairOf(marked: Marked, base: PlanFile | undefined): Pair | undefined {
  const [ours, theirs] = [readPlan(marked.side('ours')), readPlan(marked.side('theirs'))];
  if (!ours.root || !theirs.root) return undefined;
  const told = base ?? (marked.tellsBase ? planIn(marked.side('base')) : undefined);
  const isBaseWhole = base !== undefined;
  const settled = planIn(marked.side('neither'));
  return { ours, theirs, base: told, isBaseWhole, settled, isJoin: false, places: new Map(), renames: [] };
}

function planIn(text: string): PlanFile | undefined {
  const file = readPlan(text);
  return file.root ? file : undefined;
}

/** References go along where theirs is merged again as if its elements had had those ids from the start. */
function mergedAnew({ today }: Context, sides: Sides, marking: Marking, base: PlanFile | undefined) {
  return (renames: Pair['renames']): Pair | undefined => {
    const theirs = renames.reduce<PlanFile | undefined>(
      (file, [from, to]) => file && renamedIn(file, from, to),
      readPlan(sides.theirs),
    );
    if (!theirs) return undefined;
    const merged = mergePlans({ ...sides, theirs: theirs.text }, marking, (text) => errorsIn(text, today()));
    const pair = merged.kind === 'doubtful' ? undefined : pairOf(markedText(merged.text), base);
    return pair && { ...pair, renames };
  };
}

function renamedIn(file: PlanFile, from: string, to: string): PlanFile | undefined {
  try {
    return renamed(file, from, to).file;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
