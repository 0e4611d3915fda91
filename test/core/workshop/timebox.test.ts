import { describe, expect, test } from 'vitest';
import { stepIds } from '../../../src/core/method/steps.ts';
import { timetable } from '../../../src/core/method/timetable.ts';
import { minutesOf, timeLeft } from '../../../src/core/workshop/timebox.ts';

const nine = Date.UTC(2026, 10, 21, 9);
const later = (minutes: number) => nine + minutes * 60_000;

describe('the time that is left', () => {
  test.each([
    [0, 'Step 2 · 45 min left'],
    [13.5, 'Step 2 · 32 min left'],
    [44.5, 'Step 2 · 1 min left'],
    [45, 'Step 2 · time is up'],
    [49, 'Step 2 · 4 min over'],
    [45 + 121, 'Step 2 · 2 h over'],
  ])('of step 2 after %d minutes of four hours is told as %s', (minutes, words) => {
    expect(timeLeft(4, 'customers', nine, later(minutes))).toBe(words);
  });

  test('is not told on another day', () => {
    expect(timeLeft(4, 'customers', nine, later(24 * 60))).toBeUndefined();
  });

  test('starts whole where the clock was put back', () => {
    expect(timeLeft(4, 'customers', nine, later(-60))).toBe('Step 2 · 45 min left');
  });

  test('has a name for what comes before the first step and after the last', () => {
    expect(timeLeft(4, 'start', nine, nine)).toBe('Opening · 10 min left');
    expect(timeLeft(4, 'end', nine, nine)).toBe('Close · 15 min left');
  });
});

test.each([2, 3.5, 4, 8])('the parts of %d hours have all minutes but the breaks', (hours) => {
  const parts = (['start', ...stepIds, 'end'] as const).map((part) => minutesOf(hours, part));
  const breaks = timetable(hours).filter(({ block }) => block.kind === 'pause');
  const all = [...parts, ...breaks.map(({ minutes }) => minutes)];
  expect(all.reduce((sum, minutes) => sum + minutes, 0)).toBe(hours * 60);
});
