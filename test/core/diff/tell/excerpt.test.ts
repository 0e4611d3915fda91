import { expect, test } from 'vitest';
import { comparedWords } from '../../../../src/core/diff/tell/compared-words.ts';
import { excerpt } from '../../../../src/core/diff/tell/excerpt.ts';

const sentences = Array.from({ length: 12 }, (_, at) => `The queue at desk ${at} is long.`).join(' ');

const shown = (before: string, after: string) =>
  excerpt(comparedWords(before, after))
    .map(({ kind, text }) => (kind === 'same' ? text : `<${text}>`))
    .join('');

test('of a long text the sentences in which something changed stay', () => {
  expect(shown(sentences, sentences.replace('desk 6', 'gate 6'))).toBe(
    '… The queue at <desk><gate> 6 is long. …',
  );
});

test('what lies between two changes is left out as well', () => {
  const after = sentences.replace('desk 2', 'gate 2').replace('desk 9', 'gate 9');
  expect(shown(sentences, after)).toBe(
    '… The queue at <desk><gate> 2 is long. … The queue at <desk><gate> 9 is long. …',
  );
});

test('a change at the end keeps the beginning of its sentence', () => {
  expect(shown(sentences, `${sentences.slice(0, -5)}short.`)).toBe(
    '… The queue at desk 11 is <long><short>.',
  );
});

test('a short text stays whole', () => {
  expect(shown('The queue is long. Very long.', 'The queue is short. Very long.')).toBe(
    'The queue is <long><short>. Very long.',
  );
});

test('a sentence without an end is cut at a word, and no sign in half', () => {
  const endless = Array.from({ length: 80 }, () => 'queue🛫desk').join(' ');
  const pieces = excerpt(comparedWords(`${endless} here ${endless}`, `${endless} there ${endless}`));
  const text = pieces.map((piece) => piece.text).join('');
  expect(text.length).toBeLessThan(500);
  expect(text.isWellFormed()).toBe(true);
  expect(text).toContain('here');
});

test('in Chinese, sentences end with their own stop', () => {
  const chinese = Array.from({ length: 40 }, (_, at) => `柜台${at}前排着很长的队。`).join('');
  expect(shown(chinese, chinese.replace('柜台20前', '登机口20前'))).toBe(
    '… <柜台><登机口>20前排着很长的队。 …',
  );
});
