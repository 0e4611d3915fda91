import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { decided } from '../core/merge/resolve-deciding.ts';
import type { Decider } from '../core/merge/resolve-sides.ts';
import { conflictsOf, openConflicts, type Resolving, startingWith } from '../core/merge/resolve-state.ts';
import { shellWord } from '../core/shell-word.ts';
import { visible, visibleLine } from '../core/visible.ts';
import { confirmed } from './confirm.ts';
import { whichPlan } from './plans.ts';
import { endingOf } from './resolve-ending.ts';
import { keeperFor } from './resolve-keeping.ts';
import { askedAt } from './resolve-session.ts';
import { type Source, sourceOf } from './resolve-source.ts';
import { canAsk } from './room.ts';
import type { Act, Input } from './table.ts';

/** Settles what a merge could not decide, and says what to do next. Nothing is staged. */
export const resolve: Act = async ({ arguments: [named], options }, context) => {
  const side = sideIn(options);
  const path = await whichPlan(context, named);
  const source = await sourceOf(context, path);
  const isJson = options.json === true;
  if (!source) return endingOf(context, path, undefined, isJson);
  const start = startingWith(source.arrangement);
  if (isJson && side === undefined) return endingOf(context, path, { source, resolving: start }, isJson);
  demandSomebody(context, path, source, start, options, side);
  if (side === undefined && !(await isToBeginAnew(context, path, source))) return leftAlone(context, path);
  const keeper = keeperFor(context, path, source);
  const resolving =
    side === undefined
      ? await askedAt(context, start, options, { ...source, keep: keeper.keep })
      : all(start, side);
  if (side === undefined) keeper.keep(resolving);
  else keeper.finish(source.side(side));
  return endingOf(context, path, { source, resolving, copy: keeper.copy() }, isJson);
};

/** @throws UserError where both sides were asked for. */
function sideIn({ ours, theirs }: Input['options']): Decider | undefined {
  if (ours === true && theirs === true)
    throw new UserError('Only one side can be taken for all conflicts', {
      help: 'Say --ours or --theirs, or neither to be asked about each.',
    });
  if (ours === true) return 'ours';
  return theirs === true ? 'theirs' : undefined;
}

function all(start: Resolving, side: Decider): Resolving {
  const keys = conflictsOf(start).map(({ key }) => key);
  return decided(start, keys, { kind: 'side', side });
}

/** @throws UserError where something is to be decided, and nobody can be asked. */
function demandSomebody(
  context: Context,
  path: string,
  { setAside }: Source,
  start: Resolving,
  options: Input['options'],
  side: Decider | undefined,
): void {
  const count = openConflicts(start).length;
  if (side !== undefined || canAsk(context, options) || (count === 0 && setAside === undefined)) return;
  const help = 'Say --ours or --theirs to take one side for all of them, or run it at a terminal.';
  if (setAside === 'no markers')
    throw new UserError(`No conflict is marked in ${path}, though git still waits for it to be settled`, {
      help: `If the file is as you want it: git add ${shellWord(path)}. --ours or --theirs begins again from what git has kept.`,
    });
  throw new UserError(`${countWords(count)} in ${path}, and nobody can be asked which side to keep`, {
    help,
  });
}

/** `3 conflicts are open`. */
function countWords(count: number): string {
  return count === 1 ? 'One conflict is open' : `${count} conflicts are open`;
}

const reasons = {
  'no markers': 'No conflict is marked in the file any more, though git still waits for it to be settled.',
  'broken markers': 'The markers in the file are no longer whole.',
} as const;

/** Asks before what stands in the file is set aside. */
async function isToBeginAnew(
  context: Context,
  path: string,
  { setAside, isOnlyCopy }: Source,
): Promise<boolean> {
  if (setAside === undefined) return true;
  const copied = 'What stands in the file now is kept beside it as a copy.';
  return confirmed(context, {
    heading: visibleLine(path),
    prompt: 'Begin again from what git has kept of both sides?',
    guidance: [reasons[setAside], ...(isOnlyCopy ? [copied] : [])],
    yes: 'Begin again',
    no: 'Leave the file as it is',
    usual: setAside === 'no markers' ? 'no' : 'yes',
  });
}

function leftAlone({ terminal }: Context, path: string): ExitCode {
  const add = `git add ${shellWord(path)}`;
  terminal.note(visible(`Nothing was changed. If the file is as you want it: ${add}`));
  return ExitCode.cancelled;
}
