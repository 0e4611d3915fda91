import type { Plan } from '../plan/plan.ts';
import { reportData } from './data.ts';
import { inline } from './escape.ts';

/** Fills a template with data; every value goes through `escaped` unless the template says otherwise. */
export type Render = (name: string, data: object, escaped: (text: string) => string) => Promise<string>;

const marker = '<!-- cnsg report: full -->';

/** The full report of a plan as Markdown: the same bytes for the same plan, with one line end at the end. */
export async function fullReport(plan: Plan, render: Render): Promise<string> {
  const text = await render('reports/full.md.liquid', reportData(plan), inline);
  // Loops and conditions leave blank lines behind where they had nothing to say.
  const tidy = text.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n');
  return `${tidy.trim()}\n\n${marker}\n`;
}

/** Whether a text is a full report that was written here, so that it may be written anew. */
export function isOurReport(text: string): boolean {
  return text.trimEnd().endsWith(`\n${marker}`);
}
