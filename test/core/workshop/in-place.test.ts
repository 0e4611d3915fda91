import { expect, test } from 'vitest';
import { movedTo, placeAsked } from '../../../src/core/workshop/in-place.ts';

test.each([
  ['2. The leaflet', { place: 1, words: 'The leaflet' }],
  ['  1) The talk at the gate ', { place: 0, words: 'The talk at the gate' }],
  ['0. The letter', { place: 0, words: 'The letter' }],
  ['24 hours of radio', undefined],
  ['2.', undefined],
  ['2.5 per cent off', undefined],
  ['The 2. leaflet', undefined],
])('%j asks for the place %j', (text, asked) => {
  expect(placeAsked(text)).toEqual(asked);
});

const items = ['The talk', 'The letter', 'The leaflet'].map((text) => ({ id: text.slice(4), text }));
const texts = (place: number, at: number, text: string) =>
  movedTo(items, at, { ...items[at], text }, place).map((item) => item.text);

test('a line moves up and down, a new one goes between, and one past the end goes last', () => {
  expect(texts(0, 2, 'The leaflet')).toEqual(['The leaflet', 'The talk', 'The letter']);
  expect(texts(2, 0, 'The talk')).toEqual(['The letter', 'The leaflet', 'The talk']);
  expect(texts(1, 3, 'The radio')).toEqual(['The talk', 'The radio', 'The letter', 'The leaflet']);
  expect(texts(99, 0, 'The talk')).toEqual(['The letter', 'The leaflet', 'The talk']);
});
