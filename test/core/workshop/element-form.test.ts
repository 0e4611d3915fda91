import { describe, expect, test } from 'vitest';
import { everyElement } from '../../../src/core/plan/every-element.ts';
import { elementAsking } from '../../../src/core/workshop/element-form.ts';
import { completePlan } from '../plan/complete-plan.ts';
import { answered, formAnswer, onDesk, rowsOf } from './answering.ts';

const draft = onDesk(completePlan().replace(/^(?:cnsg|title):.*\n/gm, ''));

function form(id: string) {
  const asking = elementAsking(draft, id);
  if (!asking) throw new Error(`There is no ${id}`);
  return asking;
}

function idOf(wanted: string): string {
  for (const { kind, id } of everyElement(draft.plan)) if (kind === wanted) return id;
  throw new Error(`The plan has no ${wanted}`);
}

describe('the form of one element', () => {
  test.each([
    ['objective', ['Statement', 'Level', 'Owner'], 'Step 1 of 5: Objectives'],
    [
      'segment',
      ['Name', 'Why this segment', 'What we want of them', 'What they get', 'What they already do'],
      'Step 2 of 5: Customers',
    ],
    ['barrier', ['Statement', 'Accepted because'], 'Step 2 of 5: Customers'],
    ['leftOut', ['Name', 'Why left out'], 'Step 2 of 5: Customers'],
    ['strategy', ['Selected', 'Reason'], 'Step 3 of 5: Strategies'],
    [
      'concept',
      [
        'Title',
        'Description',
        'Approach',
        'Value for the customer',
        'Status',
        'Reason',
        'Votes',
        'Impact',
        'Effort',
        'Owner',
        'Next test',
      ],
      'Step 4 of 5: Concepts',
    ],
    [
      'metric',
      [
        'Name',
        'Kind',
        'Unit',
        'Direction',
        'Baseline value',
        'Baseline date',
        'Target value',
        'Target date',
        'Data source',
        'Owner',
      ],
      'Step 5 of 5: Impact',
    ],
    ['decision', ['Decision', 'Why', 'Decided by', 'Date'], 'After step 5: decisions and next steps'],
    ['parked', ['Thought', 'Owner', 'Resolution'], 'After step 5: decisions and next steps'],
    ['action', ['Action', 'Owner', 'Due', 'Done'], 'After step 5: decisions and next steps'],
  ])('has all that is typed about a %s', (kind, labels, heading) => {
    const { question } = form(idOf(kind));
    expect(question).toMatchObject({ id: `/edit/${idOf(kind)}`, heading, open: [] });
    expect(rowsOf(form(idOf(kind))).map(({ label }) => label)).toEqual(labels);
  });

  test('changes nothing where nothing was changed', () => {
    for (const { id } of everyElement(draft.plan)) {
      const values = Object.fromEntries(rowsOf(form(id)).map((row) => [row.id, row.value ?? '']));
      expect(form(id).edits(formAnswer(values), draft)).toEqual([]);
    }
  });

  test('writes nested fields, and takes days in words', () => {
    const id = idOf('metric');
    const answer = formAnswer({
      [`metrics/${id}/target/value`]: '4',
      [`metrics/${id}/target/date`]: 'Q3 2028',
      [`metrics/${id}/baseline/date`]: '',
    });
    const metric = answered(draft, form(id), answer).plan.metrics.get(id);
    expect(metric?.target).toEqual({ value: 4, date: '2028-09-30' });
    expect(metric?.baseline).not.toHaveProperty('date');
  });

  test('offers a concept the approaches of its strategy', () => {
    const id = [...draft.plan.concepts].find(([, { strategy }]) => strategy === 'access')?.[0] ?? '';
    expect(rowsOf(form(id)).find(({ label }) => label === 'Approach')?.options).toEqual([
      'mobile-commerce',
      'omni-channel',
      'cloud',
      'on-demand',
      'other',
    ]);
  });

  test('says yes or no to a strategy', () => {
    const row = rowsOf(form('access'))[0];
    expect(row?.options).toEqual(['yes', 'no']);
    const after = answered(draft, form('access'), formAnswer({ [row?.id ?? '']: 'no' }));
    expect(after.plan.strategies.get('access')?.selected).toBe(false);
  });

  test('is not there for what the plan does not have', () => {
    expect(elementAsking(draft, 'seat-auction-on-the-moon')).toBeUndefined();
  });
});
