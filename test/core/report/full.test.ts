import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKept } from '../../../src/core/method/concepts.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { isOurReport } from '../../../src/core/report/render-report.ts';
import { visible } from '../../../src/core/visible.ts';
import { anyPlan } from '../../generate/plan.ts';
import { planOf } from '../../plan-of.ts';
import { nordair, nordairValues } from '../../plans/nordair.ts';
import { outlineByMarked } from './outline.ts';
import { written } from './render.ts';

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
  test('says again every word that the team gave to objectives, segments, kept concepts and metrics', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan({ most: 2 }), async (plan) => {
        const page = letters(outlineByMarked(await written('full', 'md', plan), 'with addresses').text);
        for (const typed of everyText(plan)) expect(page).toContain(letters(typed));
      }),
      { numRuns: 60 },
    );
  });

  test('is known again by its last line, with the line ends of any system', async () => {
    const report = await written('full', 'md', nordair);
    expect(isOurReport(report)).toBe(true);
    expect(isOurReport(report.replaceAll('\n', '\r\n'))).toBe(true);
    expect(isOurReport('')).toBe(false);
    expect(isOurReport('# Minutes\n\nWe looked at `<!-- cnsg report: full -->`.\n')).toBe(false);
    expect(isOurReport(`${report}\nOur own closing words.\n`)).toBe(false);
  });

  test('puts numbers and dates in the way of the plan’s language', async () => {
    const report = await written('full', 'md', planOf({ ...nordairValues, language: 'de' }));
    expect(report).toContain('42 → 5 minutes by 30. Juni 2027');
    expect(report).toContain('91,5');
  });

  test('marks what is new and what changed since an older plan', async () => {
    const { 'desk-feed': feed, 'flyer-wiki': _, ...others } = nordairValues.concepts;
    const concepts = { ...others, 'desk-feed': { ...feed, status: 'idea' } };
    const report = await written('full', 'md', nordair, { since: planOf({ ...nordairValues, concepts }) });
    expect(report).toContain('#### <a id="desk-feed"></a>C2 A live feed for travel desks *changed*');
    expect(report).toContain('**C5 A wiki of rebooking tricks**: Idea *new*');
    expect(report.match(/\*(new|changed)\*/g)).toHaveLength(2);
  });

  test('marks in a lens what it says anew, and the lens alone where it is new', async () => {
    const saying = (concepts: object) => planOf({ ...nordairValues, lenses: { 'push-pull': { concepts } } });
    const older = saying({ 'self-rebooking': { direction: 'push' } });
    const plan = saying({ 'self-rebooking': { direction: 'pull' }, 'desk-feed': { direction: 'pull' } });
    const report = await written('full', 'md', plan, { since: older });
    expect(report).toContain('## Lens: Push or pull *changed*');
    expect(report).toContain('| [C1 Rebook in two taps](#self-rebooking) *changed* | pull |');
    expect(report).toContain('| [C2 A live feed for travel desks](#desk-feed) *new* | pull |');
    expect(report.match(/\*(new|changed)\*/g)).toHaveLength(3);
    const first = await written('full', 'md', plan, {
      since: planOf({ ...nordairValues, lenses: undefined }),
    });
    expect(first).toContain('## Lens: Push or pull *new*');
    expect(first.match(/\*(new|changed)\*/g)).toHaveLength(1);
    expect(await written('full', 'md', plan, { since: plan })).not.toMatch(/\*(new|changed)\*/);
  });
});
