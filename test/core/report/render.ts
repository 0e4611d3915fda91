import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import { lensesIn } from '../../../src/core/lens/loaded.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { Dialect, Format } from '../../../src/core/report/dialect.ts';
import { reports } from '../../../src/core/report/generated/reports.ts';
import { isMarkup } from '../../../src/core/report/markup.ts';
import { type DataSettings, planData } from '../../../src/core/report/plan-data-of.ts';
import { type Render, renderReport } from '../../../src/core/report/render-report.ts';

const root = join(import.meta.dirname, '../../../templates/reports');
const engines = new Map<Dialect, Liquid>();

/** Fills the project's own templates, as strictly as the program does. */
const render: Render = (name, data, dialect) => {
  const engine = engines.get(dialect) ?? engineFor(dialect);
  engines.set(dialect, engine);
  return engine.renderFile(name, data);
};

export const digest = (text: string) => createHash('sha256').update(text).digest('base64');

function engineFor(dialect: Dialect): Liquid {
  const engine = new Liquid({
    root,
    cache: true,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: (value: unknown) => (isMarkup(value) ? value.markup : dialect.escape(String(value ?? ''))),
  });
  delete engine.filters.raw;
  for (const [name, filter] of Object.entries(dialect.filters)) engine.registerFilter(name, filter);
  return engine;
}

/** One of the reports, with all that the program does on the way. */
export async function written(
  name: string,
  format: Format,
  plan: Plan,
  settings?: DataSettings,
): Promise<string> {
  const load = reports[name];
  if (load === undefined) throw new Error(`There is no report ${name}`);
  const data = planData(plan, { lenses: await lensesIn(plan), ...settings });
  return renderReport(name, await load(), format, data, { render, digest });
}
