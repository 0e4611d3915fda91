import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../../src/core/report/csv/cell.ts';
import { csvTables } from '../../../../src/core/report/csv/csv-tables.ts';
import { planData } from '../../../../src/core/report/plan-data-of.ts';
import { anyPlan } from '../../../generate/plan.ts';
import { hostileText } from '../../../generate/text.ts';
import { planOf } from '../../../plan-of.ts';
import { nordair } from '../../../plans/nordair.ts';
import { partialPlan } from '../../check/checked.ts';

/** The rows of a text by RFC 4180, read sign by sign. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < csv.length; at += 1) {
    const sign = csv.charAt(at);
    if (isQuoted && sign === '"' && csv.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === ',' || (sign === '\r' && csv.charAt(at + 1) === '\n'))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push([]);
        at += 1;
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const cellFor = (text: string) => rowsOf(csvOf([[text]]))[0]?.[0] ?? '';

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-5 °C', "'-5 °C"],
    ['@nordair', "'@nordair"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t'=1+1"],
    ['\r=1+1', "'\r'=1+1"],
    ['\ttwo taps', "'\ttwo taps"],
    ['＝1+1', "'＝1+1"],
    ['Queue; =1+1', "Queue; '=1+1"],
    ['a = b', 'a = b'],
    ['Rebook in two taps', 'Rebook in two taps'],
  ])('with the text %j is no formula', (typed, shown) => {
    expect(cellFor(typed)).toBe(shown);
  });

  test('with a number is a number, below nothing too', () => {
    expect(csvOf([[-7.5, 0, null, 12020000]])).toBe('\ufeff-7.5,0,,12020000\r\n');
  });

  test('keeps commas, quotation marks and line ends within it', () => {
    expect(csvOf([['Ask "Ada", then\nJonas', 'ok']])).toBe('\ufeff"Ask ""Ada"", then\nJonas",ok\r\n');
  });

  test('never opens a formula and loses no sign, whatever was typed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = cellFor(text);
        expect(shown).not.toMatch(/^\s*[=+\-@]|^[\t\r]|[;\t\r\n]\s*[=+\-@]/);
        expect(shown.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the tables of a plan', () => {
  test('read as they always did', async () => {
    for (const { name, text } of csvTables(planData(nordair)))
      await expect(text).toMatchFileSnapshot(`../golden/csv/${name}.csv`);
  });

  test('have as many cells in each row as in the headings, whatever the team typed', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        for (const { text } of csvTables(planData(plan))) {
          const rows = rowsOf(text);
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('have the answers to lenses, an answer a row, where a plan has some', () => {
    const { plan } = partialPlan(`segments: {fliers: {name: Fliers, barriers: {queues: {statement: Queues}}}}
concepts: {rebooking: {title: Rebook in two taps}}
lenses:
  x-ours: {seen: 1}
  push-pull:
    maturity: {act: {now: 1}}
    concepts: {rebooking: {direction: pull, reason: '=Flyers start it'}}
  four-rules: {concepts: {rebooking: {collects: true, keptFor: A year}}}
  readiness: {concepts: {rebooking: {skills: [Write plainly, Sell online]}}}
  journey: {segments: {fliers: {touchpoints: {gate: {name: The gate, barriers: {queues: {}}}}}}}
`);
    const table = csvTables(planData(plan)).find(({ name }) => name === 'lenses');
    expect(rowsOf(table?.text ?? '')).toEqual([
      ['Lens', 'No.', 'Said of', 'Question', 'Answer'],
      ['Push or pull', '', '', 'maturity: act: now', '1'],
      ['Push or pull', 'C1', 'Rebook in two taps', 'direction', 'pull'],
      ['Push or pull', 'C1', 'Rebook in two taps', 'reason', "'=Flyers start it"],
      ['Four rules', 'C1', 'Rebook in two taps', 'collects', 'yes'],
      ['Four rules', 'C1', 'Rebook in two taps', 'kept for', 'A year'],
      ['Readiness', 'C1', 'Rebook in two taps', 'skills', 'Write plainly; Sell online'],
      ['Journey', 'S1', 'Fliers', 'touchpoints: gate: name', 'The gate'],
      ['Journey', 'S1', 'Fliers', 'touchpoints: gate: barriers: Queues (queues)', 'yes'],
    ]);
  });

  test('of an empty plan have their headings', () => {
    const tables = csvTables(planData(planOf({})));
    const rows = tables.map(({ name, text }) => [name, rowsOf(text).length]);
    expect(rows).toEqual(tables.map(({ name }) => [name, name === 'strategies' ? 6 : 1]));
  });
});
