import { expect, test } from 'vitest';
import { levelBars, levelsInWords } from '../../../src/core/report/level-bars.ts';

test.each([
  [1, 3, '1 now, 3 needed'],
  [0, 0, '0 now, 0 needed'],
  [null, 3, 'now not said yet, 3 needed'],
  [2, null, '2 now, needed not said yet'],
  [null, null, 'not said yet'],
])('%j now and %j needed is “%s”', (now, needed, words) => {
  expect(levelsInWords({ label: 'Collect', now, needed })).toBe(words);
});

test('a picture in signs has a line for each row, all as long', () => {
  const rows = [
    { label: 'Collect', now: 1, needed: 3 },
    { label: 'Store and open', now: 4, needed: 2 },
  ];
  expect(levelBars({ kind: 'levels', title: 'The data that pull needs', most: 4, rows })).toBe(
    ['```text', 'Collect         █░░·  1 now, 3 needed', 'Store and open  ████  4 now, 2 needed', '```'].join(
      '\n',
    ),
  );
});
