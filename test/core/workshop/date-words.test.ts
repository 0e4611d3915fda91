import { describe, expect, test } from 'vitest';
import { dayFromWords, dayWords } from '../../../src/core/workshop/date-words.ts';

/** A Saturday. */
const today = '2026-11-21';

describe('a day in words', () => {
  test.each([
    ['2027-06-30', '2027-06-30'],
    ['30 June 2027', '2027-06-30'],
    ['30. June 2027', '2027-06-30'],
    ['the 30th of June 2027', '2027-06-30'],
    ['June 30, 2027', '2027-06-30'],
    ['Jun 30 2027', '2027-06-30'],
    ['JUNE 2027', '2027-06-30'],
    ['2027-06', '2027-06-30'],
    ['end of June 2027', '2027-06-30'],
    ['Feb 2028', '2028-02-29'],
    ['Sept 2027', '2027-09-30'],
    ['Q2 2027', '2027-06-30'],
    ['q2/2027', '2027-06-30'],
    ['2027 Q2', '2027-06-30'],
    ['2027-Q2', '2027-06-30'],
    ['H1 2027', '2027-06-30'],
    ['2027 H2', '2027-12-31'],
    ['end of 2027', '2027-12-31'],
    ['the end of 2027', '2027-12-31'],
    ['end 2027', '2027-12-31'],
    ['2027', '2027-12-31'],
    ['end of the year', '2026-12-31'],
    ['June.', '2027-06-30'],
    ['  30   June ', '2027-06-30'],
  ])('%s is %s', (words, day) => {
    expect(dayFromWords(words, today)).toBe(day);
  });

  test.each([
    ['June', '2027-06-30'],
    ['November', '2026-11-30'],
    ['30 November', '2026-11-30'],
    ['21 November', '2027-11-21'],
    ['Q4', '2026-12-31'],
    ['Q1', '2027-03-31'],
    ['29 February', '2028-02-29'],
    ['today', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['Friday', '2026-11-27'],
    ['next Sat', '2026-11-28'],
  ])('without a year, %s is the next one: %s', (words, day) => {
    expect(dayFromWords(words, today, 'ahead')).toBe(day);
  });

  test.each([
    ['June', '2026-06-30'],
    ['December', '2025-12-31'],
    ['29 February', '2024-02-29'],
    ['Friday', '2026-11-20'],
    ['Saturday', '2026-11-14'],
    ['yesterday', '2026-11-20'],
  ])('for a measurement, %s is the last one: %s', (words, day) => {
    expect(dayFromWords(words, today, 'back')).toBe(day);
  });

  test('is never a day to come for a measurement in a month that is under way', () => {
    expect(dayFromWords('Nov 2026', today, 'back')).toBe(today);
    expect(dayFromWords('2026', today, 'back')).toBe(today);
  });

  test.each([
    'juin 2027',
    'Juni 2027',
    '31 June 2027',
    '2027-02-30',
    '2027-13',
    '06/2027',
    '6/7/2027',
    'summer',
    'soon',
    'Q5 2027',
    '42',
    '12000',
    '1 January 27',
    'constructor',
    '',
  ])('is not made of “%s”', (words) => {
    expect(dayFromWords(words, today)).toBeUndefined();
  });
});

test('a date is said in words, and what is no date as it stands', () => {
  expect([dayWords('2027-06-30'), dayWords('2027-06-31'), dayWords('TBD')]).toEqual([
    '30 June 2027',
    '2027-06-31',
    'TBD',
  ]);
});
