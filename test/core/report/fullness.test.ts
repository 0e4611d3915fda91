import { expect, test } from 'vitest';
import { fullnessOf, type Limits } from '../../../src/core/report/fullness.ts';

const limits: Limits = [
  ['full', 200],
  ['crowded', 100],
];

test('few words leave a sheet roomy', () => {
  expect(fullnessOf(['Answer faster'], 0, limits)).toBe('roomy');
});

test('the fullest word that fits is said', () => {
  expect(fullnessOf(['a'.repeat(120)], 0, limits)).toBe('crowded');
  expect(fullnessOf(['a'.repeat(240)], 0, limits)).toBe('full');
});

test('many short texts take as much room as a long one', () => {
  expect(
    fullnessOf(
      Array.from({ length: 12 }, () => 'a'),
      9,
      limits,
    ),
  ).toBe('crowded');
});

test('a Chinese sign takes the room of two letters', () => {
  expect(fullnessOf(['旅'.repeat(60)], 0, limits)).toBe('crowded');
});
