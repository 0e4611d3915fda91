import type { Context } from '../context.ts';
import { reports } from '../core/report/generated/reports.ts';
import type { PlanData } from '../core/report/plan-data.ts';
import type { Report } from '../core/report/report.ts';
import type { Known } from './report-outputs.ts';

/** A report that is nothing but a template of one's own: it gets the data that all get. */
const pageOfOnesOwn = /^([\w-]+)\.(?:md|html)\.liquid$/;

/** Whether a template, called as people call it, would be one of a report but for signs that no report's name can have. */
export function isMisnamed(template: string): boolean {
  return /^[^/]*[^\w/-][^/]*\.(?:md|html)$/.test(template);
}

/** The names of all reports: those that come with the program, the usual two first, then those of one's own. */
export function reportNames({ templates }: Context, near: string): readonly string[] {
  const own = templates.reports(near).flatMap(({ name }) => pageOfOnesOwn.exec(name)?.[1] ?? []);
  return [...new Set(['full', 'brief', ...Object.keys(reports), ...own])];
}

/** The names of all reports, and which of them there are in which format. */
export function reportsNear(context: Context, near: string): Pick<Known, 'reports' | 'hasPage'> {
  const templates = new Set(context.templates.reports(near).map(({ name }) => name));
  return {
    reports: reportNames(context, near),
    hasPage: (report, format) => templates.has(`${report}.${format}.liquid`),
  };
}

/** The report of a name; one of one's own is called what its template is called. */
export async function reportNamed(name: string): Promise<Report> {
  const load = Object.hasOwn(reports, name) ? reports[name] : undefined;
  if (load) return load();
  return { title: name, summary: 'a template of your own', page: 'portrait', data: () => ({}) };
}

/** The names of the tables that CSV has. */
export async function tableNames(plan: PlanData): Promise<readonly string[]> {
  const { csvTables } = await import('../core/report/csv/csv-tables.ts');
  return csvTables(plan).map(({ name }) => name);
}
