import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { Doubt } from '../core/merge/doubt.ts';
import { joinedPlans } from '../core/merge/join-plans.ts';
import type { Marking } from '../core/merge/merged.ts';
import { openConflicts, type Resolving, startingWith, textSoFar } from '../core/merge/resolve-state.ts';
import { type PlanFile, readPlan } from '../core/plan/plan-file.ts';
import { visibleLine } from '../core/visible.ts';
import { type Group, type Joined, joinEnding } from './join-ending.ts';
import { textOf, unusable } from './plans.ts';
import { askedAt } from './resolve-session.ts';
import { canAsk } from './room.ts';
import { saveOver } from './saving.ts';
import type { Act, Input } from './table.ts';

/** Joins the plans of several groups into one. What they say differently is asked, or marked where nobody can be asked. */
export const join: Act = async ({ arguments: named, options }, context) => {
  const out = outIn(context, named, options);
  const plans = named.map((name) => ({ name, called: calledBy(name), file: planAt(context, name) }));
  const keeper = keeperFor(context, out);
  const joined = await joinedOneByOne(context, plans, options, keeper.keep);
  keeper.keep(joined.text);
  return joinEnding(context, joined, out, options.json === true);
};

/** @throws UserError where it is missing, or is there already, or there are not two plans to join. */
function outIn({ files }: Context, named: readonly string[], { out }: Input['options']): string {
  if (named.length < 2)
    throw new UserError('It takes two plans to join', {
      help: 'Name them all, like: `cnsg join group-a.cnsg.yaml group-b.cnsg.yaml --out all.cnsg.yaml`.',
    });
  if (named.filter((name) => name === '-').length > 1)
    throw new UserError('Standard input can be one of the plans, not more', {
      help: 'Name files for the others.',
    });
  if (typeof out !== 'string')
    throw new UserError('Nothing says where the joined plan goes', {
      help: 'Name a new file behind --out; - is standard output.',
    });
  if (out !== '-' && files.exists(out)) throw isThere(out);
  return out;
}

function isThere(out: string): UserError {
  return new UserError(`There is a file ${out} already`, {
    help: 'Nothing was written. Name another one behind --out.',
  });
}

function calledBy(name: string): string {
  return name === '-' ? 'standard input' : name;
}

/** @throws UserError where it cannot be read as a plan. */
function planAt({ files }: Context, name: string): PlanFile {
  const path = calledBy(name);
  const file = readPlan(textOf(path, files.read(name)));
  if (!file.root) throw unusable(path, file);
  return file;
}

/** Keeps the joined plan in a new file, after every answer; what goes to standard output is kept until the end. */
function keeperFor(context: Context, out: string): { readonly keep: (text: string) => void } {
  let onDisk: string | undefined;
  return {
    keep: (text) => {
      if (out === '-' || text === onDisk) return;
      if (onDisk !== undefined) saveOver(context, out, onDisk, text);
      else if (context.files.save(out, text, { text: undefined }).kind !== 'saved') throw isThere(out);
      onDisk = text;
    },
  };
}

/** Joins one plan after the other, until something stays open: what is not decided can have no third version. */
async function joinedOneByOne(
  context: Context,
  groups: readonly Group[],
  options: Input['options'],
  keep: (text: string) => void,
): Promise<Joined> {
  let [file] = groups.map((group) => group.file);
  for (const [at, group] of groups.entries()) {
    if (at === 0 || !file) continue;
    const marking = markingOf(groups.slice(0, at), group);
    const resolving = await settled(context, pairOf(file, group), marking, options, keep);
    const text = textSoFar(resolving, marking);
    if (openConflicts(resolving).length > 0)
      return { text, open: resolving, groups: groups.slice(0, at + 1), waiting: groups.slice(at + 1) };
    file = readPlan(text);
  }
  return { text: file?.text ?? '', open: undefined, groups, waiting: [] };
}

/** @throws UserError where two plans cannot be joined in the plan's terms. */
function pairOf(file: PlanFile, { called, file: other }: Group): Resolving {
  try {
    return startingWith(joinedPlans(file, other));
  } catch (error) {
    if (!(error instanceof Doubt)) throw error;
    throw new UserError(`${called} cannot be joined with the others: ${error.message}`, {
      help: 'Nothing was lost or written. `cnsg fmt` brings plans into one form; try again after it.',
    });
  }
}

function markingOf(before: readonly Group[], { called }: Group): Marking {
  const ours = before.map((group) => group.called).join(' + ');
  return { size: 7, labels: { ours: visibleLine(ours), base: '', theirs: visibleLine(called) } };
}

async function settled(
  context: Context,
  start: Resolving,
  marking: Marking,
  options: Input['options'],
  keep: (text: string) => void,
): Promise<Resolving> {
  if (options.json === true || !canAsk(context, options)) return start;
  const keepText = (resolving: Resolving) => keep(textSoFar(resolving, marking));
  return askedAt(context, start, options, { marking, keep: keepText });
}
