import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible, visibleInPlace, visibleLine } from '../../src/core/visible.ts';
import { hostileText } from '../generate/text.ts';

const dangerous =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

test('lets nothing through that steers a terminal or turns the reading order', () => {
  fc.assert(fc.property(hostileText, (text) => !dangerous.test(visible(text))));
});

test('leaves the words of every script, emoji and line feeds as they are', () => {
  for (const text of ['常客', 'العملاء', 'ग्राहक', '👩‍👩‍👧', 'étude', 'one\ntwo'])
    expect(visible(text)).toBe(text);
});

test('shows where a control stood and makes every line end a line feed', () => {
  expect(visible('red \u001b[31m\r\nnext\u2028line\ttab\u202eevil')).toBe(
    'red \ufffd[31m\nnext\nline tab\ufffdevil',
  );
});

test('changes nothing the second time', () => {
  fc.assert(fc.property(hostileText, (text) => visible(visible(text)) === visible(text)));
});

test('keeps every place in a text that is being typed where it was', () => {
  const anyText = fc.oneof(hostileText, fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visibleInPlace(text)).not.toMatch(dangerous);
      expect(visibleInPlace(text)).toHaveLength(text.length);
    }),
  );
});

test('has one line for a place of one line', () => {
  expect(visibleLine('Frequent\r\nflyers')).toBe('Frequent flyers');
});
