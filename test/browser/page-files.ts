import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import type { Plan } from '../../src/core/plan/plan.ts';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { reports } from '../../src/core/report/generated/reports.ts';
import { written } from '../core/report/render.ts';

const examples = join(import.meta.dirname, '../../examples');
const folder = mkdtempSync(join(tmpdir(), 'cnsg-pages-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exampleNames: readonly string[] = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const reportNames: readonly string[] = Object.keys(reports);

export function examplePlan(name: string): Plan {
  return readPlan(readFileSync(join(examples, name, `${name}.cnsg.yaml`), 'utf8')).plan;
}

/** A plan of which nothing is known but its title. */
export const emptyPlan: Plan = readPlan('cnsg: 1\ntitle: Keep frequent flyers\n').plan;

/** Each example, and a plan with nothing to tell. */
export const plans: readonly (readonly [name: string, plan: Plan])[] = [
  ...exampleNames.map((name) => [name, examplePlan(name)] as const),
  ['empty', emptyPlan],
];

/** Writes a report as a page and gives back its address. */
export async function pageFile(report: string, plan: Plan): Promise<string> {
  const path = join(folder, `${report}-${readdirSync(folder).length}.html`);
  writeFileSync(path, await written(report, 'html', plan));
  return pathToFileURL(path).href;
}
