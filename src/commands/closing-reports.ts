import type { Context } from '../context.ts';
import type { Plan } from '../core/plan/plan.ts';
import { planData } from '../core/report/plan-data-of.ts';
import { lensesOf } from './lenses.ts';
import { besidePlan } from './plans.ts';
import { type Content, contentsFor } from './report-contents.ts';
import { folderOf } from './report-text.ts';
import { writeAll } from './report-writing.ts';

/** What a workshop leaves beside its plan: the full report for the repository, the brief to be sent that night. */
const closing = [
  { heading: 'Report:', report: 'full', format: 'md', ending: '.md' },
  { heading: 'Brief: ', report: 'brief', format: 'html', ending: '.brief.html' },
] as const;

/**
 * Writes the reports that a workshop ends with, and gives back their paths.
 * @throws UserError when a file stands in the way that was not written here.
 */
export async function writeClosingReports(
  context: Context,
  path: string,
  plan: Plan,
): Promise<readonly string[]> {
  const outputs = closing.map((one) => ({ ...one, path: besidePlan(path, one.ending), isOptional: false }));
  const data = planData(plan, { lenses: await lensesOf(plan) });
  const contents: readonly Content[] = await contentsFor(context, outputs, data, folderOf(path));
  await writeAll(context, contents, false);
  return contents.map((content) => content.path);
}

/** What was written, a line each: `Report: keep.md`. */
export function closingLines(paths: readonly string[]): readonly string[] {
  return paths.map((path, at) => `${closing[at]?.heading} ${path}`);
}
