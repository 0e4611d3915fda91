import fc from 'fast-check';
import { expect, test } from 'vitest';
import { truncate, widthOf } from '../../../src/node/interviewer/measure.ts';
import { wrap, wrapSpans } from '../../../src/node/interviewer/wrap.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'word', ' ', '客', '户', '。', '👩‍✈️', 'e\u0301', '\n', '（'),
});
const width = fc.integer({ min: 4, max: 40 });

test('wrapped rows fit the width', () => {
  fc.assert(
    fc.property(text, width, (words, columns) =>
      wrap(words, columns).every((row) => widthOf(row) <= columns),
    ),
  );
});

test('rows hold the whole text in order', () => {
  fc.assert(
    fc.property(text, width, (words, columns) => {
      const rows = wrapSpans(words, columns).map(({ start, end }) => words.slice(start, end));
      expect(rows.join('')).toBe(words.replaceAll('\n', ''));
    }),
  );
});

test('words stay whole where they fit', () => {
  expect(wrap('Answer the questions of customers', 12)).toEqual(['Answer the', 'questions of', 'customers']);
  expect(wrap('unwiderstehlich', 6)).toEqual(['unwide', 'rstehl', 'ich']);
  expect(wrap('回答客户的问题。', 14)).toEqual(['回答客户的问', '题。']);
});

test('a truncated text fits and says that it was cut', () => {
  expect(truncate('Frequent flyers', 9)).toBe('Frequent…');
  fc.assert(fc.property(text, width, (words, columns) => widthOf(truncate(words, columns)) <= columns));
});
