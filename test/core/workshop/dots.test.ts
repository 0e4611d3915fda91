import { expect, test } from 'vitest';
import { readDots } from '../../../src/core/workshop/dots.ts';
import { onDesk } from './on-desk.ts';

const draft = onDesk({
  concepts: {
    rebook: { title: 'Rebook in two taps' },
    status: { title: 'Status by text' },
    auction: { title: 'Auction of the last seats', status: 'dropped' },
    wiki: { title: 'A wiki of rebooking tricks' },
  },
});

test.each([
  '1 7, 2 4',
  '1 7; 2 4',
  '1 7\n2 4',
  'C1 7, c2 4',
  '1=7, 2 = 4',
  '1: 7, C2:4',
  '1 7 2 4',
  '1 7 dots, 2 4 dots',
  '01 7,, 2 4,',
])('%j gives C1 seven dots and C2 four', (line) => {
  expect(readDots(draft, line)).toEqual({
    kind: 'dots',
    dots: new Map([
      ['rebook', 7],
      ['status', 4],
    ]),
  });
});

test('a single dot and none at all are totals as well', () => {
  expect(readDots(draft, '1 1, 2 0')).toMatchObject({
    dots: new Map([
      ['rebook', 1],
      ['status', 0],
    ]),
  });
});

test.each([
  ['40 7', 'There is no C40 here'],
  ['3 7', 'C3 is dropped, so it gets no dots'],
  ['1 7, 2', 'How many dots has C2? Write 3 7, 5 4: C3 has 7 dots, C5 has 4'],
  ['1 7 2', 'How many dots has C2? Write 3 7, 5 4: C3 has 7 dots, C5 has 4'],
  ['1 -7', '“-7” is not a number of dots: C1 can have 0, 1, 2 and so on'],
  ['1 2.5', '“2.5” is not a number of dots: C1 can have 0, 1, 2 and so on'],
  ['1 7, 1 2', 'C1 stands there twice'],
  ['1 7 3, 2 4', '“1 7 3” says too much for one idea. Write 3 7, 5 4: C3 has 7 dots, C5 has 4'],
  ['rebook 7', '“rebook” is not the number of an idea. Write 3 7, 5 4: C3 has 7 dots, C5 has 4'],
  ['S1 7', '“S1” is not the number of an idea. Write 3 7, 5 4: C3 has 7 dots, C5 has 4'],
  [',', 'Write 3 7, 5 4: C3 has 7 dots, C5 has 4'],
])('%j is not taken, and why is said', (line, why) => {
  expect(readDots(draft, line)).toEqual({ kind: 'unclear', why });
});

test('on a ballot an idea that stands alone gets one dot', () => {
  expect(readDots(draft, '1 2, 4', 1)).toMatchObject({
    dots: new Map([
      ['rebook', 2],
      ['wiki', 1],
    ]),
  });
});
