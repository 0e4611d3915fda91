import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { findElement } from '../core/plan/numbers.ts';
import type { Plan } from '../core/plan/plan.ts';
import { readPlan } from '../core/plan/plan-file.ts';
import type { PlanData } from '../core/report/plan-data.ts';
import { planData } from '../core/report/plan-data-of.ts';
import type { Redaction } from '../core/report/redact/redacted-plan.ts';
import { isStandardInput, textOf, unusable } from './plans.ts';
import type { Input } from './table.ts';

type Options = Input['options'];

/**
 * The data of a plan for its reports: without what `--redact` covers, and with what is new since `--since`.
 * @throws UserError where one of them means nothing.
 */
export async function dataFor(
  context: Context,
  path: string,
  plan: Plan,
  { since, redact }: Options,
): Promise<PlanData> {
  const older = typeof since === 'string' ? await olderPlan(context, path, since) : undefined;
  const redaction = redactionIn(plan, redact);
  return planData(plan, { ...(older && { since: older }), ...(redaction && { redact: redaction }) });
}

/** A plan as it was: another file, or this one in an earlier revision of its repository. */
async function olderPlan({ files, history }: Context, path: string, since: string): Promise<Plan> {
  const isFile = files.exists(since) && !files.isFolder(since);
  if (!isFile && isStandardInput(path))
    throw new UserError(`There is no file ${since}, and standard input has no revisions`, {
      help: 'Name the file of an earlier plan with --since.',
    });
  const name = isFile ? since : `${since}:${path}`;
  const text = isFile ? textOf(since, files.read(since)) : await history.at(since, path);
  const file = readPlan(text);
  if (!file.root) throw unusable(name, file);
  return file.plan;
}

/** `people`, `numbers` and elements by id, number or words; people and numbers where nothing is named. */
function redactionIn(plan: Plan, redact: Options[string]): Redaction | undefined {
  if (redact === undefined || redact === false) return undefined;
  if (redact === true) return { people: true, numbers: true };
  const words = redact.split(',').map((word) => word.trim());
  const ids = words.filter((word) => word !== 'people' && word !== 'numbers');
  return {
    people: words.includes('people'),
    numbers: words.includes('numbers'),
    ids: ids.map((word) => idIn(plan, word)),
  };
}

function idIn(plan: Plan, word: string): string {
  const found = findElement(plan, word);
  if (found) return found.id;
  throw new UserError(`The plan has no \`${word}\` to redact`, {
    help: 'Name people, numbers, or elements by id or number (C3), with commas between.',
  });
}
