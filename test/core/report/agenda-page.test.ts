import { describe, expect, test } from 'vitest';
import { agendaPage, type Day, usualTeam } from '../../../src/core/report/agenda-page.ts';

const page = (day: Partial<Day> = {}) => agendaPage({ ...usualTeam, ...day });
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| (\d\d:\d\d) \| (\d*) \| (\d*) \| ([^|]*?) \| ([^|]*?) \|$/gm)].map(
    ([, from, minutes, buffer, block, output]) => ({ from, minutes, buffer, block, output }),
  );

describe('the agenda', () => {
  test('is timed from the start to the end of the day', () => {
    const rows = rowsOf(page({ hours: 3.5, start: 13 * 60 + 30 }));
    expect(rows.at(0)).toMatchObject({ from: '13:30', block: 'Opening', output: 'an agreed rule' });
    expect(rows.at(-1)).toMatchObject({ from: '17:00', block: 'End' });
    expect(rows.reduce((sum, { minutes }) => sum + Number(minutes), 0)).toBe(210);
  });

  test('goes on past midnight', () => {
    expect(rowsOf(page({ start: 22 * 60 })).at(-1)).toMatchObject({ from: '02:00' });
  });

  test('shows the buffer of each block, and says how much it is in all', () => {
    const text = page();
    const buffers = rowsOf(text).map(({ buffer }) => Number(buffer));
    expect(buffers.reduce((sum, minutes) => sum + minutes, 0)).toBe(20);
    expect(text).toContain('20 of these minutes are buffer');
  });

  test('names the roles, and what is done before the day', () => {
    const text = page();
    for (const role of ['Facilitator', 'Scribe', 'Sponsor', 'Timekeeper', 'Participants'])
      expect(text).toContain(`**${role}:**`);
    expect(text).toMatch(/## Before the day\n\n- Everybody reads the brief/);
  });

  test.each([
    [8, '4 pairs, 5 dots'],
    [7, '2 pairs and 1 group of three, 6 dots'],
    [3, '1 group of three, 8 dots'],
    [2, '1 pair, 8 dots'],
    [10, '5 pairs, 4 dots'],
  ])('makes groups of %d people: %s', (people, words) => {
    expect(page({ people })).toContain(words);
  });

  test('advises a team that is too small or too large, and no other', () => {
    expect(page({ people: 3 })).toContain('Fewer than four');
    expect(page({ people: 19 })).toContain('split into 3 groups, of 6, 6 and 7');
    for (const people of [4, 10]) expect(page({ people })).not.toMatch(/Fewer than four|More than ten/);
  });

  test('fits a screen of 80 columns, each row of its table', () => {
    const cells = rowsOf(page()).map((row) => Object.values(row).map((cell = '') => cell.length));
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column] ?? 0)));
    const heads = ['start', 'min', 'buffer', 'block', 'what it leaves'].map(({ length }) => length);
    const width = widths.reduce((sum, own, at) => sum + Math.max(own, heads[at] ?? 0), 4 * 2);
    expect(width).toBeLessThanOrEqual(80);
  });
});
