import type { Context } from '../context.ts';
import { type PlanFile, readPlan } from '../core/plan/plan-file.ts';
import type { Interviewer } from '../core/workshop/question.ts';
import { textOf, unusable, whichPlan } from './plans.ts';

/** A plan that a command can work with. */
export interface OpenedPlan {
  readonly path: string;
  readonly file: PlanFile;
}

/**
 * Reads a plan.
 * @param interviewer asks which of several is meant; the terminal's own unless given.
 * @throws UserError with every fault and its place, when the file cannot be taken for a plan.
 */
export async function openPlan(
  context: Context,
  named: string | undefined,
  interviewer?: Interviewer,
): Promise<OpenedPlan> {
  const path = await whichPlan(context, named, interviewer);
  const file = readPlan(textOf(path, context.files.read(path)));
  if (!file.root) throw unusable(path, file);
  return { path, file };
}
