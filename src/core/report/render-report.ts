import type { Dialect, Format } from './dialect.ts';
import type { Digest } from './html/page.ts';
import { labels } from './labels.ts';
import { markdownDialect, settledLinks } from './markdown-dialect.ts';
import type { Markup } from './markup.ts';
import { mermaidMap } from './mermaid-map.ts';
import type { PlanData } from './plan-data.ts';
import type { Report, TemplateData } from './report.ts';

/** Fills a template with data: every value goes through the dialect. */
export type Render = (template: string, data: object, dialect: Dialect) => Promise<string>;

/** What reports are made with. */
export interface Makers {
  readonly render: Render;
  readonly digest: Digest;
}

/** A report in one format: the same bytes for the same plan, with the marker and one line end at the end. */
export async function renderReport(
  name: string,
  report: Report,
  format: Format,
  plan: PlanData,
  { render, digest }: Makers,
): Promise<string> {
  const { dialect, figures, finished } = await formats[format]();
  const data: TemplateData = {
    ...report.data(plan),
    plan,
    labels,
    figures: figures(plan),
    report: { name, title: report.title },
  };
  return finished(name, await render(`${name}.${format}.liquid`, data, dialect), digest);
}

/** Whether a text is a report that was written here, in either format, so that it may be written anew. */
export function isOurReport(text: string): boolean {
  return /\n<!-- cnsg report: [\w-]+ -->$/.test(text.replaceAll('\r\n', '\n').trimEnd());
}

interface FormatParts {
  readonly dialect: Dialect;
  readonly figures: (plan: PlanData) => Readonly<Record<string, Markup>>;
  readonly finished: (name: string, text: string, digest: Digest) => string;
}

const formats: Readonly<Record<Format, () => Promise<FormatParts>>> = {
  md: async () => ({
    dialect: markdownDialect,
    figures: (plan) => ({ map: mermaidMap(plan) }),
    finished: markdownPage,
  }),
  html: async () => {
    const [{ htmlDialect }, { htmlFigures }, { finishedPage }] = await Promise.all([
      import('./html/html-dialect.ts'),
      import('./html/html-figures.ts'),
      import('./html/page.ts'),
    ]);
    return { dialect: htmlDialect, figures: htmlFigures, finished: finishedPage };
  },
};

/** Loops and conditions leave blank lines behind where they had nothing to say. */
function markdownPage(name: string, text: string): string {
  const tidy = settledLinks(text)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
  return `${tidy.trim()}\n\n<!-- cnsg report: ${name} -->\n`;
}
