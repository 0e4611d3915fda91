import type { Context } from '../context.ts';
import type { Format } from '../core/report/dialect.ts';
import type { PlanData } from '../core/report/plan-data.ts';
import type { OutputFormat } from './report-formats.ts';
import type { Output } from './report-outputs.ts';
import { reportText } from './report-text.ts';

/** What goes into one file. */
export interface Content extends Output {
  /** The text; for a PDF the page that it is a print of. */
  readonly text: string;
}

/** What goes into the files of some outputs. @param near the plan's folder. */
export async function contentsFor(
  context: Context,
  outputs: readonly Output[],
  plan: PlanData,
  near: string,
): Promise<readonly Content[]> {
  const pages = new Map<string, Promise<string>>();
  const page = (report: string, format: Format) => {
    const key = `${report} ${format}`;
    const made = pages.get(key) ?? reportText(context, { report, format }, plan, near);
    pages.set(key, made);
    return made;
  };
  return Promise.all(
    outputs.map(async (output) => ({
      ...output,
      text: await makers[output.format](output.report, plan, page),
    })),
  );
}

type Page = (report: string, format: Format) => Promise<string>;

const makers: Readonly<Record<OutputFormat, (name: string, plan: PlanData, page: Page) => Promise<string>>> =
  {
    md: (report, _plan, page) => page(report, 'md'),
    html: (report, _plan, page) => page(report, 'html'),
    // It is printed from the page, so the page tells whether it is still right.
    pdf: (report, _plan, page) => page(report, 'html'),
    json: async (_report, plan) => (await import('../core/report/report-json.ts')).reportJson(plan),
    csv: async (table, plan) => {
      const { csvTables } = await import('../core/report/csv/csv-tables.ts');
      return csvTables(plan).find(({ name }) => name === table)?.text ?? '';
    },
  };
