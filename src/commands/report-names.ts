import type { Context } from '../context.ts';
import { reports } from '../core/report/generated/reports.ts';
import type { PlanData } from '../core/report/plan-data.ts';
import type { Report } from '../core/report/report.ts';

/** A report that is nothing but a template of one's own: it gets the data that all get. */
const pageOfOnesOwn = /^([a-z-]+)\.(?:md|html)\.liquid$/;

/** The names of all reports: those that come with the program, the usual two first, then those of one's own. */
export function reportNames({ templates }: Context, near: string): readonly string[] {
  const own = templates.reports(near).flatMap(({ name }) => pageOfOnesOwn.exec(name)?.[1] ?? []);
  return [...new Set(['full', 'brief', ...Object.keys(reports), ...own])];
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
