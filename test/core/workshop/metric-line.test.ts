import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Metric } from '../../../src/core/plan/plan.ts';
import { metricLine, parseMetricLine } from '../../../src/core/workshop/metric-line.ts';

const today = '2026-11-21';

function fields(line: string): unknown {
  const read = parseMetricLine(line, today);
  return 'fields' in read ? read.fields : read.complaint;
}

const usual = {
  unit: 'min',
  direction: 'decrease',
  baseline: { value: 42 },
  target: { value: 5, date: '2027-06-30' },
};

describe('a line of numbers', () => {
  test.each([
    '42 min > 5 min, June 2027',
    '42 min > 5 min, 30 June 2027',
    '42 min > 5 min, June 30, 2027',
    '42 min > 5 min by Q2 2027',
    '42 min > 5 min until 2027-06-30',
    '42 min > 5 min in June',
    '42 min>5 min,June 2027',
    '42 > 5 min, H1 2027',
    '42 min > 5, June',
    '42min -> 5min, June',
    '42 min → 5 min, June',
    '42 min => 5 min, June',
    '42 min to 5 min, June',
    'from 42 to 5 min by 30 June 2027, falls',
    '  42   min  >  5  min ,  June  2027 ',
  ])('can be written as %s', (line) => {
    expect(fields(line)).toEqual(usual);
  });

  test.each([
    ['42', { baseline: { value: 42 } }],
    ['42 min', { unit: 'min', baseline: { value: 42 } }],
    ['42 min >', { unit: 'min', baseline: { value: 42 } }],
    ['42 min (Oct 2026)', { unit: 'min', baseline: { value: 42, date: '2026-10-31' } }],
    ['42 min, Oct 2026', { unit: 'min', baseline: { value: 42, date: '2026-10-31' } }],
    ['> 5 min', { unit: 'min', target: { value: 5 } }],
    ['> 5 min, June 2027', { unit: 'min', target: { value: 5, date: '2027-06-30' } }],
    ['5 min, June 2027', { unit: 'min', target: { value: 5, date: '2027-06-30' } }],
    ['7.4 stars, stays', { unit: 'stars', direction: 'maintain', baseline: { value: 7.4 } }],
  ])('may say one side alone: %s', (line, expected) => {
    expect(fields(line)).toEqual(expected);
  });

  test.each([
    ['? > 5 min, June 2027', { ...usual, direction: undefined, baseline: { value: 'TBD' } }],
    ['TBD > 5 min, June 2027', { ...usual, direction: undefined, baseline: { value: 'TBD' } }],
    ['unknown > 5 min, ?', { unit: 'min', baseline: { value: 'TBD' }, target: { value: 5, date: 'TBD' } }],
    ['? > ?', { baseline: { value: 'TBD' }, target: { value: 'TBD' } }],
    ['? min > ? min', { unit: 'min', baseline: { value: 'TBD' }, target: { value: 'TBD' } }],
    ['?', { baseline: { value: 'TBD' }, target: { value: 'TBD', date: 'TBD' } }],
    ['42 > 5 ?', { unit: 'TBD', direction: 'decrease', baseline: { value: 42 }, target: { value: 5 } }],
  ])('takes a question mark for what nobody knows: %s', (line, expected) => {
    expect(fields(line)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test.each([
    ['42%', '%', 42],
    ['42 %', '%', 42],
    ['€42', '€', 42],
    ['42 €', '€', 42],
    ['EUR 42', 'EUR', 42],
    ['$1.5k', '$', 1500],
    ['€3m', '€', 3_000_000],
    ['3 million customers', 'customers', 3_000_000],
    ['12k calls', 'calls', 12_000],
    ['1.1k calls', 'calls', 1100],
    ['€ 42 a month', '€ a month', 42],
    ['120 customers a week', 'customers a week', 120],
    ['7 / 10', '/ 10', 7],
    ['4.2 stars', 'stars', 4.2],
    ['4,2 stars', 'stars', 4.2],
    ['NPS 42', 'NPS', 42],
    ['NPS -12', 'NPS', -12],
    ['−5 %', '%', -5],
    ['12,000 calls', 'calls', 12_000],
    ['12 000 calls', 'calls', 12_000],
    ['12\u00a0000 calls', 'calls', 12_000],
    ['12’000 calls', 'calls', 12_000],
    ['1,234,567 calls', 'calls', 1_234_567],
    ['1.234.567 calls', 'calls', 1_234_567],
    ['1,234.5 calls', 'calls', 1234.5],
    ['1.234,5 calls', 'calls', 1234.5],
    ['0.125 %', '%', 0.125],
    ['42 calls per 100 customers', 'calls per 100 customers', 42],
    ['42 kg CO2', 'kg CO2', 42],
    ['42 minutes to answer', 'minutes to answer', 42],
    ['42 falls', 'falls', 42],
    ['42 m', 'm', 42],
    ['42 分', '分', 42],
  ])('counts %s in %s: %d', (line, unit, value) => {
    expect(fields(line)).toEqual({ unit, baseline: { value } });
  });

  test.each([
    [''],
    ['>'],
    ['fast'],
    ['42 > 20 > 5'],
    ['5 - 10 min'],
    ['42 > 5-10 min'],
    ['42 min > 1 h'],
    ['42 > June 2027'],
    ['42 > 5 June 2027'],
    ['42 > 5 min, juin 2027'],
    ['42 > 5 min by summer'],
    ['42 > 5 min, 2027-02-30'],
    ['12.000 > 5 calls'],
    ['1,2,3'],
    ['42m > 5m'],
    ['about 42 min'],
    ['>= 95 %'],
  ])('says what is wrong with “%s”', (line) => {
    expect(fields(line)).toMatch(/^[A-Z“]/);
  });

  test('tells the way to write it', () => {
    expect(fields('')).toBe("Write it like 42 min > 5 min, June 2027; ? where you don't know");
    expect(fields('42 > 5 min, juin 2027')).toBe(
      'Write the date like 2027-06-30 or June 2027; “juin 2027” is not plain',
    );
    expect(fields('42m > 5m')).toContain('“42m” may be minutes, metres or millions');
  });

  test.each([
    ['42 > 5', 'decrease'],
    ['5 > 42', 'increase'],
    ['42 > 42', 'maintain'],
    ['42 > 5, rises', 'increase'],
    ['? > 5, falls', 'decrease'],
  ])('tells the direction of %s: %s', (line, direction) => {
    expect(fields(line)).toMatchObject({ direction });
  });
});

describe('the numbers of a metric', () => {
  test.each<[Metric, string | undefined]>([
    [{ name: 'Time to rebook', ...usual, direction: 'decrease' }, '42 > 5 min, 2027-06-30'],
    [{ ...usual, direction: 'increase' }, '42 > 5 min, 2027-06-30, rises'],
    [{ unit: 'min', baseline: { value: 42, date: '2026-10-01' } }, '42 min (2026-10-01)'],
    [{ unit: '%', target: { value: 95, date: 'TBD' } }, '> 95 %, TBD'],
    [{ baseline: { value: 'TBD' }, target: { value: 'TBD' } }, '? > ?'],
    [{ baseline: { value: 4.125 } }, '4.1250'],
    [{ unit: 'million euros', baseline: { value: 3 } }, 'million euros 3'],
    [{ unit: 'minutes', direction: 'decrease' }, undefined],
    [{ unit: 'a > b', baseline: { value: 3 } }, undefined],
    [{ baseline: { value: 1e-9 } }, undefined],
    [{ baseline: { value: 42, date: 'last week' } }, undefined],
  ])('of %j read %s', (metric, line) => {
    expect(metricLine(metric)).toBe(line);
  });

  const measure = fc.record(
    {
      value: fc.oneof(
        fc.constant('TBD' as const),
        fc.integer({ min: -2_000_000, max: 2_000_000 }),
        fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 1000),
      ),
      date: fc.constantFrom('2026-10-01', '2027-06-30', '2028-02-29', 'TBD' as const),
    },
    { requiredKeys: [] },
  );
  const units = [
    'min',
    '%',
    '€',
    '$',
    '/ 10',
    'customers a week',
    'k',
    'NPS',
    'million',
    'TBD',
    'kg CO2',
    'h, net',
  ];
  const metrics: fc.Arbitrary<Metric> = fc.record(
    {
      unit: fc.oneof(fc.constantFrom(...units), fc.string(), fc.string({ unit: 'grapheme' })),
      direction: fc.constantFrom('increase', 'decrease', 'maintain'),
      baseline: measure,
      target: measure,
    },
    { requiredKeys: [] },
  );

  test('are a question mark alone where nothing is known', () => {
    const unknown = { baseline: { value: 'TBD' }, target: { value: 'TBD', date: 'TBD' } } as const;
    expect(metricLine(unknown)).toBe('?');
    expect(metricLine({ ...unknown, unit: 'min' })).toBe('? > ? min, TBD');
  });

  test('read back the same, whatever the unit', () => {
    let lines = 0;
    fc.assert(
      fc.property(metrics, (metric) => {
        const line = metricLine(metric);
        if (line === undefined) return;
        lines += 1;
        const unit = metric.unit?.trim().replace(/\s+/g, ' ');
        const { unit: _unit, direction, baseline, target } = metric;
        const known = (measured: Metric['baseline']) =>
          measured && Object.keys(measured).length > 0 ? measured : undefined;
        const expected = { unit: unit || undefined, baseline: known(baseline), target: known(target) };
        expect(fields(line)).toMatchObject(JSON.parse(JSON.stringify(expected)));
        if (direction) expect(fields(line)).toMatchObject({ direction });
      }),
      { numRuns: 500 },
    );
    expect(lines).toBeGreaterThan(200);
  });

  test('are never taken from any text without a number or a question mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = parseMetricLine(text, today);
        if ('complaint' in read) expect(read.complaint).not.toBe('');
        else expect(text).toMatch(/\d|\?|tbd|unknown/i);
      }),
    );
  });
});
