import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/core/errors.ts';
import { lensesIn } from '../../../src/core/lens/loaded.ts';
import { everyElement } from '../../../src/core/plan/every-element.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { planData } from '../../../src/core/report/plan-data-of.ts';
import { type ShowSettings, showPlan } from '../../../src/core/report/show.ts';
import { anyPlan } from '../../generate/plan.ts';
import { planOf } from '../../plan-of.ts';
import { nordair } from '../../plans/nordair.ts';

const plain: ShowSettings = { columns: 80, paint: (_, text) => text, width: stringWidth };

function show(plan: Plan, settings: Partial<ShowSettings> = {}): Promise<string> {
  return showPlan(plan, { ...plain, ...settings });
}

const dangerous =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

describe('a plan in the terminal', () => {
  test('of a rich team reads as it always did, wide and narrow', async () => {
    await expect(await show(nordair, { columns: 120 })).toMatchFileSnapshot('show-nordair-120.txt');
    await expect(await show(nordair, { columns: 40 })).toMatchFileSnapshot('show-nordair-40.txt');
  });

  test('with nothing but a title says quietly what is missing', async () => {
    expect(await show(planOf({ title: 'Keep frequent flyers' }))).toBe(
      [
        'Keep frequent flyers',
        '',
        'Step 1: Objectives',
        '  No objectives yet.',
        '',
        'Step 2: Customers',
        '  No segments yet.',
        '',
        'Step 3: Strategies',
        '  No strategy chosen yet.',
        '',
        'Step 4: Concepts',
        '  No concepts yet.',
        '',
        'Step 5: Impact',
        '  No metrics yet.',
        '',
      ].join('\n'),
    );
  });

  test('never is wider than the screen and never lets a control through, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), fc.constantFrom(40, 77, 120), async (plan, columns) => {
        const { lensSections: lenses } = planData(plan, { lenses: await lensesIn(plan) });
        const text = await show(plan, { columns, lenses });
        expect(text).not.toMatch(dangerous);
        expect(text.split('\n').filter((line) => stringWidth(line) > columns)).toEqual([]);
      }),
    );
  });

  test('keeps whole words together and fills lines of Chinese', async () => {
    const name = '常客改签不用打电话，因为他们的时间很宝贵，所以我们让他们在应用里两步完成改签';
    const text = await show(planOf({ segments: { 常客: { name, rationale: 'Their loss costs most' } } }), {
      columns: 40,
      only: '2',
    });
    expect(text).toContain(
      '  S1  常客改签不用打电话，因为他们的时间\n      很宝贵，所以我们让他们在应用里两步\n',
    );
    expect(text).toContain('Why this segment: Their loss\n        costs most\n');
  });

  test('tells metrics as a way from baseline to target', async () => {
    const text = await show(nordair, { only: 'impact' });
    expect(text).toContain('M1  Time to rebook\n      42 → 5 minutes by 30 June 2027\n');
  });

  test('paints headings, numbers and labels, and nothing when there is no paint', async () => {
    const painted = await show(nordair, { only: '1', paint: (style, text) => `<${style}>${text}</>` });
    expect(painted).toContain('<bold>Step 1: Objectives</>');
    expect(painted).toContain('<cyan>O1</>  <bold>Answer');
    expect(painted.replace(/<\/?[a-z]*>/g, '')).toBe(await show(nordair, { only: '1' }));
  });

  test('hands long texts with Markdown to whoever renders it, within the room there is', async () => {
    const asked: [string, number][] = [];
    const markdown = async (text: string, columns: number) => {
      asked.push([text, columns]);
      return 'rendered\nby the terminal\n';
    };
    const text = await show(nordair, { only: 'C1', markdown });
    expect(asked).toEqual([[nordair.concepts.get('self-rebooking')?.description, 74]]);
    expect(text).toContain('    Description:\n      rendered\n      by the terminal\n    Strategy: Access');
  });
});

describe('one step', () => {
  test('is shown by its id and by its number', async () => {
    expect(await show(nordair, { only: 'concepts' })).toBe(await show(nordair, { only: '4' }));
    expect(await show(nordair, { only: '4' })).not.toContain('Step 5');
  });
});

describe('one element', () => {
  test('shows all its fields, its gaps and what refers to it', async () => {
    expect(await show(nordair, { only: 'b1' })).toBe(
      [
        'B1  Queues at the desk whenever flights are cancelled',
        '    Barrier',
        '    Id: desk-queues',
        '    Segment: S1 Frequent flyers',
        '    Statement: Queues at the desk whenever flights are cancelled',
        '    Accepted because: not said yet',
        '    Referred to by:',
        '      - Access (Barriers)',
        '      - C1 Rebook in two taps (Barriers)',
        '',
      ].join('\n'),
    );
  });

  test('of a lens shows what it says and whom it is about', async () => {
    const app = { name: 'The app', barriers: { 'app-distrust': { bite: 'It asks for the card' } } };
    const lenses = { journey: { segments: { 'frequent-flyers': { touchpoints: { 'the-app': app } } } } };
    expect(await show({ ...nordair, lenses }, { only: 'the-app' })).toBe(
      [
        'the-app',
        '    Lens: Journey',
        '    Segment: S1 Frequent flyers',
        '    Name: The app',
        '    Barriers:',
        '      - B2 Do not trust the app with a paid seat: It asks for the card',
        '',
      ].join('\n'),
    );
  });

  test('shows what lenses say of it, entries in rows of their own', async () => {
    const lenses = {
      'four-rules': { concepts: { 'self-rebooking': { collects: true, keptFor: 'A year' } } },
      readiness: {
        concepts: {
          'self-rebooking': { skills: ['Answer', 'Listen'], touchpoints: { app: { name: 'App' }, gate: {} } },
          'free-seats': { skills: ['Wait'] },
        },
      },
      'push-pull': { concepts: { 'self-rebooking': {} } },
    };
    const shown = await show({ ...nordair, lenses }, { only: 'self-rebooking' });
    const lines = shown.split('\n');
    const start = lines.indexOf('    Lens “Four rules”:');
    expect(lines.slice(start, start + 8)).toEqual([
      '    Lens “Four rules”:',
      '      Collects: yes',
      '      Kept for: A year',
      '    Lens “Readiness”:',
      '      Skills: Answer; Listen',
      '      Touchpoints:',
      '        - name: App',
      '        - nothing',
    ]);
    expect(shown).not.toMatch(/Wait|Push or pull/);
  });

  test('of every kind can be shown, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => {
        for (const { id } of everyElement(plan))
          expect(await show(plan, { only: id })).toContain(`Id: ${id}`);
      }),
      { numRuns: 30 },
    );
  });

  test('that is not there is told plainly', async () => {
    await expect(show(nordair, { only: 'Frequent fliers' })).rejects.toThrow(UserError);
    await expect(show(nordair, { only: 'Frequent fliers' })).rejects.toThrow(
      'There is nothing called “Frequent fliers” in this plan',
    );
  });
});
