import { describe, expect, test } from 'vitest';
import {
  changeWords,
  figuresOf,
  latestActual,
  measureWords,
  targetWords,
} from '../../../src/core/report/figures.ts';

const british = figuresOf({ language: 'en' });

describe('figures', () => {
  test('are British for a plan in English and for one that does not say', () => {
    expect(british.date('2027-06-30')).toBe('30 June 2027');
    expect(figuresOf({}).number(1234567.5)).toBe('1,234,567.5');
    expect(figuresOf({ language: 'no such language' }).date('2027-06-30')).toBe('30 June 2027');
  });

  test('follow the language of the plan', () => {
    const german = figuresOf({ language: 'de' });
    expect(german.date('2027-06-30')).toBe('30. Juni 2027');
    expect(german.number(1234.5)).toBe('1.234,5');
    expect(figuresOf({ language: 'zh' }).date('2027-06-30')).toBe('2027年6月30日');
  });

  test('leave alone what is no date', () => {
    for (const text of ['next spring', '2027-06-31', '2027-13-01', 'TBD', ''])
      expect(british.date(text)).toBe(text);
  });

  test('put a number beside its unit', () => {
    expect(british.amount(42, 'minutes')).toBe('42 minutes');
    expect(british.amount(91.5, '%')).toBe('91.5%');
    expect(british.amount(33, '% of pairs')).toBe('33% of pairs');
    expect(figuresOf({ language: 'de' }).amount(33, '% der Paare')).toBe('33\u00a0% der Paare');
    expect(british.amount(33, '%-points')).toBe('33 %-points');
    expect(british.amount(7, undefined)).toBe('7');
    expect(british.amount(7, 'TBD')).toBe('7 (unit TBD)');
    expect(british.amount('TBD', 'minutes')).toBe('TBD');
  });
});

describe('a metric', () => {
  test('goes from baseline to target by a day', () => {
    const metric = { unit: 'minutes', baseline: { value: 42 }, target: { value: 5, date: '2027-06-30' } };
    expect(changeWords(british, metric)).toBe('42 → 5 minutes by 30 June 2027');
    expect(targetWords(british, metric)).toBe('5 minutes by 30 June 2027');
  });

  test('says once what its percentages are of', () => {
    const shares = { baseline: { value: 6 }, target: { value: 33 } };
    expect(changeWords(british, { unit: '% of pairs', ...shares })).toBe('6% → 33% of pairs');
    expect(changeWords(british, { unit: '%', ...shares })).toBe('6% → 33%');
  });

  test('says which of its numbers is missing', () => {
    expect(changeWords(british, { unit: 'calls', target: { value: 5 } })).toBe('not said yet → 5 calls');
    expect(changeWords(british, { unit: 'calls', baseline: { value: 9 } })).toBe('9 calls → not said yet');
    expect(changeWords(british, { unit: 'calls' })).toBeUndefined();
    expect(changeWords(british, { baseline: { value: 'TBD' }, target: { value: 'TBD', date: 'TBD' } })).toBe(
      'TBD → TBD',
    );
  });

  test('to be found out says so once for a number and its day', () => {
    expect(measureWords(british, { value: 'TBD', date: 'TBD' }, 'minutes')).toBe('TBD');
    expect(targetWords(british, { target: { value: 'TBD', date: 'TBD' } })).toBe('TBD');
    expect(targetWords(british, { target: { value: 5, date: 'TBD' } })).toBe('5 by TBD');
  });

  test('tells a measured number with its day', () => {
    expect(measureWords(british, { value: 30, date: '2026-12-31' }, 'minutes')).toBe(
      '30 minutes (31 December 2026)',
    );
    expect(measureWords(british, {}, 'minutes')).toBeUndefined();
  });

  test('is at the number with the latest day', () => {
    const actuals = [
      { value: 30, date: '2027-01-31' },
      { value: 35, date: '2026-12-31' },
    ];
    expect(latestActual({ actuals })?.value).toBe(30);
    expect(latestActual({})).toBeUndefined();
  });
});
