import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { findElement } from '../core/plan/numbers.ts';
import type { Plan } from '../core/plan/plan.ts';
import { readPlan } from '../core/plan/plan-file.ts';
import type { PlanData } from '../core/report/plan-data.ts';
import { planData } from '../core/report/plan-data-of.ts';
import type { Redaction } from '../core/report/redact/redacted-plan.ts';
import { lensesOf } from './lenses.ts';
import { planFrom, sourceOf } from './plan-source.ts';
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
  const lenses = await lensesOf(plan);
  return planData(plan, { lenses, ...(older && { since: older }), ...(redaction && { redact: redaction }) });
}

/** A plan as it was: another file, or this one in an earlier revision. */
async function olderPlan(context: Context, path: string, since: string): Promise<Plan> {
  const stated = await planFrom(context, sourceOf(context, since), path);
  if (stated) return readPlan(stated.text).plan;
  throw new UserError(`${since} is neither a file nor a revision that holds ${path}`, {
    help: 'Name the file of an earlier plan, or a revision that `cnsg log` shows for it.',
  });
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
