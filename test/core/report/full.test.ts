import fc from 'fast-check';
import type { Configuration } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import { describe, expect, test } from 'vitest';
import { isKept } from '../../../src/core/method/concepts.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { fullReport, isOurReport } from '../../../src/core/report/full.ts';
import { visible } from '../../../src/core/visible.ts';
import { anyPlan } from '../../generate/plan.ts';
import { planOf } from '../../plan-of.ts';
import { nordair, nordairValues } from '../../plans/nordair.ts';
import { outlineByMarked, outlineByMicromark, rawHtml } from './outline.ts';
import { render } from './render.ts';

/** The rules that a report may break: long lines, repeated headings, `?` in headings, the anchors. */
const config: Configuration = { default: true, MD013: false, MD024: false, MD026: false, MD033: false };

/** Signs that the string-width inside markdownlint 0.40 stumbles over; they mean nothing to Markdown. */
const signsThatBreakTheLinter =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\ufff9-\ufffb\u{110bd}\u{110cd}\u{13430}-\u{1343f}]/gu;

function complaints(written: string): readonly string[] {
  const report = written.replace(signsThatBreakTheLinter, 'x');
  const found = lint({ strings: { report }, config });
  return (found.report ?? []).map(
    ({ lineNumber, ruleNames, errorDetail }) =>
      `${lineNumber} ${ruleNames[0]} ${errorDetail ?? ''} ${JSON.stringify(report.split('\n')[lineNumber - 1])}`,
  );
}

const letters = (text: string) =>
  visible(text)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

/** The long and short texts that a report gives in full. */
function everyText(plan: Plan): readonly string[] {
  const objectives = [...plan.objectives.values()].flatMap(({ statement, owner }) => [statement, owner]);
  const segments = [...plan.segments.values()].flatMap((segment) => [
    segment.name,
    segment.rationale,
    segment.objective,
    segment.valueProposition,
    segment.needs,
    ...[...(segment.barriers?.values() ?? [])].flatMap(({ statement, accepted }) => [statement, accepted]),
  ]);
  const concepts = [...plan.concepts.values()].flatMap((concept) => [
    concept.title,
    concept.description,
    concept.reason,
    ...(isKept(concept.status) ? [concept.customerValue, concept.owner, concept.nextTest] : []),
  ]);
  const metrics = [...plan.metrics.values()].flatMap((metric) => [metric.name, metric.source, metric.owner]);
  const log = [...plan.decisions.values(), ...plan.parkingLot.values(), ...plan.actions.values()];
  const texts = [
    plan.title,
    plan.organisation,
    plan.summary,
    plan.ask,
    ...objectives,
    ...segments,
    ...concepts,
  ];
  return [...texts, ...metrics, ...log.map(({ statement }) => statement)].filter(
    (text) => text !== undefined,
  );
}

describe('the full report', () => {
  test('of a rich plan reads as it always did', async () => {
    await expect(await fullReport(nordair, render)).toMatchFileSnapshot('full-nordair.md');
  });

  test('of a plan with only a title says quietly what is missing', async () => {
    await expect(await fullReport(planOf({ title: 'Nothing yet' }), render)).toMatchFileSnapshot(
      'full-empty.md',
    );
  });

  test('is clean Markdown for linters, whatever the team typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => {
        expect(complaints(await fullReport(plan, render))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is read alike by two parsers, with no HTML but anchors and no links but to the web, mail and anchors', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => {
        const report = await fullReport(plan, render);
        const outline = outlineByMarked(report);
        expect(outline).toEqual(outlineByMicromark(report));
        expect(rawHtml(report).filter((html) => !/^(<a id="[a-z0-9_-]+">|<\/a>)$/.test(html))).toEqual([
          '<!-- cnsg report: full -->',
        ]);
        expect(outline.links.filter((to) => !/^(#[a-z0-9_-]+$|https?:\/\/|mailto:)/i.test(to))).toEqual([]);
        expect(outline.tags).not.toContain('img');
      }),
      { numRuns: 60 },
    );
  });

  test('says again every word that the team gave to objectives, segments, kept concepts and metrics', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan({ most: 2 }), async (plan) => {
        const page = letters(outlineByMarked(await fullReport(plan, render), 'with addresses').text);
        for (const typed of everyText(plan)) expect(page).toContain(letters(typed));
      }),
      { numRuns: 60 },
    );
  });

  test('is known again by its last line, with the line ends of any system', async () => {
    const report = await fullReport(nordair, render);
    expect(isOurReport(report)).toBe(true);
    expect(isOurReport(report.replaceAll('\n', '\r\n'))).toBe(true);
    expect(isOurReport('')).toBe(false);
    expect(isOurReport('# Minutes\n\nWe looked at `<!-- cnsg report: full -->`.\n')).toBe(false);
    expect(isOurReport(`${report}\nOur own closing words.\n`)).toBe(false);
  });

  test('keeps its marker, whatever the team typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => isOurReport(await fullReport(plan, render))),
      { numRuns: 30 },
    );
  });

  test('puts numbers and dates in the way of the plan’s language', async () => {
    const report = await fullReport(planOf({ ...nordairValues, language: 'de' }), render);
    expect(report).toContain('42 → 5 minutes by 30. Juni 2027');
    expect(report).toContain('91,5');
  });

  test('has the same bytes for the same plan', async () => {
    const again = planOf(nordairValues);
    expect(await fullReport(again, render)).toBe(await fullReport(nordair, render));
  });
});
