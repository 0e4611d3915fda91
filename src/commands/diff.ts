import { type Context, ExitCode } from '../context.ts';
import { chosenChanges } from '../core/diff/chosen.ts';
import { difference } from '../core/diff/difference.ts';
import { told } from '../core/diff/tell/tell.ts';
import type { Told } from '../core/diff/tell/told.ts';
import { UserError } from '../core/errors.ts';
import { quickReader } from '../core/plan/quick-value.ts';
import { shellWord } from '../core/shell-word.ts';
import { visible } from '../core/visible.ts';
import { type Comparison, comparisons } from './compared.ts';
import { filterIn } from './diff-filter.ts';
import { type DiffFormat, formatIn, outputOf } from './diff-formats.ts';
import { writeDifference } from './diff-writing.ts';
import { fileName, planFrom, type Source, type Stated } from './plan-source.ts';
import type { Act, Input } from './table.ts';

export const diff: Act = async ({ arguments: words, options }, context) => {
  const [format, filter] = [formatIn(options), filterIn(options)];
  const isStaged = options.staged === true || options.cached === true;
  const asked = await comparisons(context, words, isStaged);
  const results = withoutRenamed(
    await Promise.all(asked.map((comparison) => compared(context, comparison, filter))),
  );
  const differing = results.filter(isDifferent);
  const text = await output(context, differing, results, { words, options, format });
  if (typeof options.out === 'string')
    writeDifference(context, options.out, text, { compared: asked, isForced: options.force === true });
  else if (format === 'text') await context.terminal.page(text);
  else context.terminal.print(text);
  if (typeof options.out === 'string') context.terminal.note(visible(`Written: ${options.out}`));
  return options.exitCode === true && differing.length > 0 ? ExitCode.findings : ExitCode.ok;
};

/** Two states of a plan side by side; a plan that is in only one of them has no difference to tell. */
interface Compared {
  readonly plan: string;
  readonly before: Stated | undefined;
  readonly after: Stated | undefined;
  readonly told: Told | undefined;
}

async function compared(
  context: Context,
  { plan, before, after, isOneOfAll }: Comparison,
  filter: ReturnType<typeof filterIn>,
): Promise<Compared> {
  const read = quickReader();
  const [older, newer] = [
    await planFrom(context, before, plan, read),
    await planFrom(context, after, plan, read),
  ];
  if (older && newer) return { plan, before: older, after: newer, told: toldOf(older, newer, filter) };
  if (isOneOfAll) return { plan, before: older, after: newer, told: undefined };
  throw notThere(older ? after : before, plan);
}

function toldOf(before: Stated, after: Stated, filter: ReturnType<typeof filterIn>): Told {
  const all = difference(before.plan, after.plan);
  const changes = chosenChanges(all.changes, filter);
  const isAll = changes.length === all.changes.length;
  const about = new Set(changes.map(({ subject }) => subject?.id));
  const impact = isAll ? all.impact : all.impact.filter(({ cause }) => about.has(cause.id));
  return told({ changes, impact }, before, after);
}

function notThere(source: Source, plan: string): UserError {
  const name = nameOf(source);
  if (source.kind === 'plan')
    return new UserError(`${plan} is not in its folder any more`, {
      help: `Compare two revisions of it: \`cnsg diff HEAD~1 HEAD ${shellWord(plan)}\`.`,
    });
  return new UserError(`${name} does not have ${plan}`, {
    help: '`cnsg log` lists the commits that do. Two files can always be compared: `cnsg diff OLD NEW`.',
  });
}

function nameOf(source: Source): string {
  switch (source.kind) {
    case 'revision':
      return source.revision || 'The index';
    case 'fork':
      return `The commit where ${source.one} and ${source.other} parted`;
    default:
      return 'The folder';
  }
}

function isDifferent({ told: found }: Compared): boolean {
  return found === undefined || found.parts.length > 0;
}

/** Where nobody named a plan, one that was renamed stands there under both names: the newer one is told. */
function withoutRenamed(results: readonly Compared[]): readonly Compared[] {
  const whole = results.filter(({ told: found }) => found !== undefined);
  const older = new Set(whole.flatMap(({ before }) => before?.path ?? []));
  const newer = new Set(whole.filter(isUnderItsName).flatMap(({ after }) => after?.path ?? []));
  return results.filter((one) => {
    if (one.told) return isUnderItsName(one) || !newer.has(one.after?.path ?? '');
    return one.after !== undefined || !older.has(one.before?.path ?? '');
  });
}

function isUnderItsName({ plan, after }: Compared): boolean {
  return after?.path === undefined || fileName(after.path) === fileName(plan);
}

interface Asking {
  readonly words: readonly string[];
  readonly options: Input['options'];
  readonly format: DiffFormat;
}

/** One plan as it was asked for; of several, those that differ, each under its name. */
async function output(
  context: Context,
  differing: readonly Compared[],
  all: readonly Compared[],
  asking: Asking,
): Promise<string> {
  const [only] = differing.length === 1 ? differing : all.length === 1 ? all : [];
  const one = only?.told;
  const command = ['cnsg diff', ...asking.words.map(shellWord)].join(' ');
  const tell = (found: Told) => outputOf(context, found, asking.format, asking.options, command);
  if (one && (all.length === 1 || asking.format !== 'text')) return tell(one);
  if (asking.format !== 'text') throw several(differing, all);
  if (differing.length === 0) return `Nothing differs in the ${all.length} plans here.\n`;
  const parts = await Promise.all(
    differing.map(async ({ plan, before, told: found }) => {
      const name = context.terminal.paint('bold', visible(plan));
      if (found) return `${name}\n\n${await tell(found)}`;
      return `${name}\n\n${before ? 'It is gone: only the older state has it.' : 'It is new: only the newer state has it.'}\n`;
    }),
  );
  return parts.join('\n');
}

function several(differing: readonly Compared[], all: readonly Compared[]): UserError {
  const names = (differing.length > 0 ? differing : all).map(({ plan }) => plan).join(', ');
  const what = differing.length > 0 ? 'differ' : 'are here, and nothing differs';
  return new UserError(`Several plans ${what}: ${names}`, {
    help: 'This format tells of one plan: name the one you mean.',
  });
}
