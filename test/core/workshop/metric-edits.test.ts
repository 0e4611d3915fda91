import { describe, expect, test } from 'vitest';
import type { Metric } from '../../../src/core/plan/plan.ts';
import { afterLine, numberEdits, numbersBehind } from '../../../src/core/workshop/metric-edits.ts';

const today = '2026-11-21';
const full: Metric = {
  name: 'Time to rebook',
  unit: 'minutes',
  direction: 'decrease',
  baseline: { value: 42, date: '2026-10-01' },
  target: { value: 5, date: '2027-06-30' },
  source: 'Booking system, weekly',
  owner: 'Digital channels',
};

/** What typing a line changes, as `path = value`. */
function changes(metric: Metric, line: string): readonly string[] {
  const after = afterLine(metric, line, today);
  if ('complaint' in after) throw new Error(after.complaint);
  return numberEdits('rebooking-time', metric, after).map((edit) =>
    edit.kind === 'set'
      ? `${edit.path.slice(2).join('/')} = ${JSON.stringify(edit.value)}`
      : `${edit.kind} ${edit.path.slice(2).join('/')}`,
  );
}

describe('a line typed for a metric that has numbers', () => {
  test.each([
    ['42 > 5 minutes, 30 June 2027', []],
    ['40 > 5, June 2027', ['baseline/value = 40']],
    ['40 (Nov 1 2026) > 5, June 2027', ['baseline/value = 40', 'baseline/date = "2026-11-01"']],
    ['42 > 6, June 2028', ['target/value = 6', 'target/date = "2028-06-30"']],
    ['42 > 5, ?', ['target/date = "TBD"']],
    ['42 > ?, June 2027', ['target/value = "TBD"']],
    ['42 > 50, June 2027', ['target/value = 50']],
    ['42 > 50, June 2027, rises', ['direction = "increase"', 'target/value = 50']],
    ['42 minutes', ['remove target/value', 'remove target/date']],
    ['> 5 minutes, June 2027', ['remove baseline/value', 'remove baseline/date']],
    ['', ['remove baseline/value', 'remove baseline/date', 'remove target/value', 'remove target/date']],
  ])('“%s” changes only what it says: %j', (line, expected) => {
    expect(changes(full, line)).toEqual(expected);
  });

  test('changes nothing more when it is kept a second time', () => {
    for (const line of ['42 > 50, June 2027', '42 minutes', '> 5, June', '?', '']) {
      const once = afterLine(full, line, today);
      if ('complaint' in once) throw new Error(once.complaint);
      expect(changes(once, line)).toEqual([]);
    }
  });
});

describe('a line typed for a metric without numbers', () => {
  test('tells its direction where both numbers are known', () => {
    expect(changes({ name: 'Time to rebook' }, '42 > 5 min')).toContain('direction = "decrease"');
    expect(changes({ name: 'Time to rebook' }, '? > 5 min')).toEqual([
      'unit = "min"',
      'baseline/value = "TBD"',
      'target/value = 5',
    ]);
  });

  test('leaves numbers alone that no line can show', () => {
    const odd: Metric = { unit: 'a > b', baseline: { value: 42 } };
    expect(changes(odd, '> 5 min')).toEqual(['unit = "min"', 'direction = "decrease"', 'target/value = 5']);
    expect(changes(odd, '')).toEqual([]);
  });
});

test('a guardrail with one number stays there', () => {
  const guardrail: Metric = { kind: 'guardrail', direction: 'maintain' };
  expect(changes(guardrail, '7.4 stars')).toEqual([
    'unit = "stars"',
    'baseline/value = 7.4',
    'target/value = 7.4',
  ]);
  expect(changes(guardrail, '7.4 stars, June 2027')).toContain('target/date = "2027-06-30"');
});

test('numbers behind a name become fields, and words stay words', () => {
  const behind = numbersBehind({ kind: 'guardrail', direction: 'maintain' }, today);
  expect(behind('7.4 stars')).toEqual({
    unit: 'stars',
    baseline: { value: 7.4 },
    target: { value: 7.4 },
  });
  expect(behind('from the survey')).toBeUndefined();
});
