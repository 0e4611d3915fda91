import { expect, test } from 'vitest';
import { bestFor, hasLabel, search } from '../../../src/node/interviewer/search.ts';

const barriers = [
  { id: 'desk', number: 'B1', label: 'Queues at the desk', group: 'Barriers of Frequent flyers' },
  { id: 'rebooking', number: 'B2', label: 'Rebooking queues', group: 'Barriers of Frequent flyers' },
  { id: 'malmo', number: 'B12', label: 'No café at Malmö’s gate', group: 'Barriers of Łódź' },
  { id: 'hangzhou', number: 'B3', label: '航班取消之后的第一个小时', group: '' },
];
const ids = (query: string) => search(barriers, query).map(({ id }) => id);

test.each([
  ['the order of the words', 'desk queues', ['desk']],
  ['case and accents', 'CAFE malmo', ['malmo']],
  ['letters that are no accents', 'lodz', ['malmo']],
  ['a part of a word', 'booking', ['rebooking']],
  ['the number', 'b2', ['rebooking']],
  ['the group', 'frequent queues', ['desk', 'rebooking']],
  ['a script without blanks', '第一', ['hangzhou']],
  ['what is not there', 'pilots', []],
])('%s does not matter, or is found: %s', (_what, query, found) => {
  expect(ids(query)).toEqual(found);
});

test('what is called just so comes first, then what begins so, then what holds the words', () => {
  expect(ids('b1')).toEqual(['desk', 'malmo']);
  const lines = ['The gate', 'Investigate', 'Gate', 'Gateway'].map((label) => ({ id: label, label }));
  expect(search(lines, 'gate').map(({ id }) => id)).toEqual(['Gate', 'The gate', 'Gateway', 'Investigate']);
});

test('a query without words finds all, in their order', () => {
  expect(search(barriers, '  ')).toEqual(barriers);
});

test('the best are one where it is clear what is meant', () => {
  expect(bestFor(barriers, 'queues at')).toHaveLength(1);
  expect(bestFor(barriers, 'queues')).toHaveLength(2);
  expect(bestFor(barriers, 'pilots')).toEqual([]);
});

test('a label is known whatever its case, accents and blanks', () => {
  expect(hasLabel(barriers, ' rebooking  Queues')).toBe(true);
  expect(hasLabel(barriers, 'rebooking')).toBe(false);
});
