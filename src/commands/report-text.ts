import type { Context } from '../context.ts';
import type { Format } from '../core/report/dialect.ts';
import { demandHarmless } from '../core/report/harmless.ts';
import type { PlanData } from '../core/report/plan-data.ts';
import { renderReport } from '../core/report/render-report.ts';
import { visible } from '../core/visible.ts';
import { reportNamed } from './report-names.ts';

/**
 * A report as text.
 * @param near the plan's folder, whose templates count.
 * @throws UserError when a template is wrong, or writes what could run.
 */
export async function reportText(
  { templates }: Context,
  { report, format }: { readonly report: string; readonly format: Format },
  plan: PlanData,
  near: string,
): Promise<string> {
  const text = await renderReport(report, await reportNamed(report), format, plan, {
    render: (name, data, dialect) => templates.render(name, data, dialect, near),
    digest: templates.digest,
  });
  const isOurs = templates.reports(near).every(({ origin }) => origin === 'built-in');
  if (isOurs) return text;
  demandHarmless(text, format);
  return visible(text);
}

/** The folder that a plan lies in, as its path names it. */
export function folderOf(plan: string): string {
  return plan.replace(/[^\\/]+$/, '') || '.';
}
