import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { reports } from '../../../src/core/report/generated/reports.ts';
import { isOurReport } from '../../../src/core/report/render-report.ts';
import { anyPlan } from '../../generate/plan.ts';
import { planOf } from '../../plan-of.ts';
import { nordair, nordairValues } from '../../plans/nordair.ts';
import { complaints } from './lint.ts';
import { outlineByMarked, outlineByMicromark, rawHtml } from './outline.ts';
import { written } from './render.ts';

const folder = join(import.meta.dirname, '../../../examples');
const examples = readdirSync(folder).filter((name) => existsSync(join(folder, name, `${name}.cnsg.yaml`)));

/** A failure is made smaller plan by plan, which may go on for long; what was found by then is told. */
const runs = { numRuns: 12, interruptAfterTimeLimit: 20_000 };

const bare = planOf({ title: 'Nothing yet' });

describe.each(Object.keys(reports))('the report %s in Markdown', (name) => {
  test('of a rich plan reads as it always did', async () => {
    await expect(await written(name, 'md', nordair)).toMatchFileSnapshot(`golden/rich/${name}.md`);
  });

  test.each(examples)('of the example %s reads as it always did, and is clean', async (example) => {
    const { plan } = readPlan(readFileSync(join(folder, example, `${example}.cnsg.yaml`), 'utf8'));
    const report = await written(name, 'md', plan);
    await expect(report).toMatchFileSnapshot(`golden/${example}/${name}.md`);
    expect(complaints(report)).toEqual([]);
  });

  test('of a plan with only a title says quietly what is missing', async () => {
    await expect(await written(name, 'md', bare)).toMatchFileSnapshot(`golden/bare/${name}.md`);
  });

  test('is clean Markdown for linters, whatever the team typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => {
        expect(complaints(await written(name, 'md', plan))).toEqual([]);
      }),
      runs,
    );
  });

  test('is read alike by two parsers, with no HTML but anchors and no links but to the web, mail and anchors', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => {
        const report = await written(name, 'md', plan);
        const outline = outlineByMarked(report);
        expect(outline).toEqual(outlineByMicromark(report));
        expect(rawHtml(report).filter((html) => !/^(<a id="[a-z0-9_-]+">|<\/a>)$/.test(html))).toEqual([
          `<!-- cnsg report: ${name} -->`,
        ]);
        expect(outline.links.filter((to) => !/^(#[a-z0-9_-]+$|https?:\/\/|mailto:)/i.test(to))).toEqual([]);
        expect(outline.tags).not.toContain('img');
      }),
      runs,
    );
  });

  test('links only to anchors that it has', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => {
        const report = await written(name, 'md', plan);
        const anchors = new Set([...report.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => `#${id}`));
        const inside = outlineByMarked(report).links.filter((to) => to.startsWith('#'));
        expect(inside.filter((to) => !anchors.has(to))).toEqual([]);
      }),
      runs,
    );
  });

  test('keeps its marker, whatever the team typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => isOurReport(await written(name, 'md', plan))),
      runs,
    );
  });

  test('has the same bytes for the same plan', async () => {
    expect(await written(name, 'md', planOf(nordairValues))).toBe(await written(name, 'md', nordair));
  });
});
