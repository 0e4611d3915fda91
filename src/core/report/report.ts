import type { Labels } from './labels.ts';
import type { Markup } from './markup.ts';
import type { PlanData } from './plan-data.ts';

/** One report: its words, and what its templates get besides the plan's data. Its file's name is its name. */
export interface Report {
  readonly title: string;
  /** One line for help. */
  readonly summary: string;
  /** How it is printed. */
  readonly page: 'portrait' | 'landscape';
  /** What the templates `reports/NAME.md.liquid` and `reports/NAME.html.liquid` find beside `plan`, `labels`, `figures` and `report`. */
  readonly data: (plan: PlanData) => object;
}

/** What every template gets. */
export interface TemplateData {
  readonly plan: PlanData;
  readonly labels: Labels;
  /** Drawings, for HTML; in Markdown there is only `map`, the strategy map as Mermaid, empty where nothing is linked yet. */
  readonly figures: Readonly<Record<string, Markup>>;
  /** What is being written: `brief`, `Brief`. */
  readonly report: { readonly name: string; readonly title: string };
}
