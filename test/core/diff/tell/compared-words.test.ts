import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedWords } from '../../../../src/core/diff/tell/compared-words.ts';
import { hostileText } from '../../../generate/text.ts';

const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

const shown = (before: string, after: string) =>
  comparedWords(before, after)
    .map(({ kind, text }) => marks[kind].join(text))
    .join('');

const sideOf = (before: string, after: string, side: 'removed' | 'added') =>
  comparedWords(before, after)
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ text }) => text)
    .join('');

describe('words compared', () => {
  test.each([
    [
      "Answer customers' questions faster",
      'Answer every question faster',
      "Answer [-customers' questions-]{+every question+} faster",
    ],
    ['Queues at the desk', 'Queues at the gate', 'Queues at the [-desk-]{+gate+}'],
    ['Ready by 2026-10-01.', 'Ready by 2026-11-01.', 'Ready by [-2026-10-01-]{+2026-11-01+}.'],
    ['The frequent flyers', 'The Frequent flyers', 'The [-frequent-]{+Frequent+} flyers'],
    ['客户在航班取消时排队等候。', '客户在航班延误时排队等候。', '客户在航班[-取消-]{+延误+}时排队等候。'],
    ['Rebook', 'Rebook in two taps', 'Rebook{+ in two taps+}'],
    ['Ask the lawyers', 'Drop it', '[-Ask the lawyers-]{+Drop it+}'],
    ['', 'TBD', '{+TBD+}'],
    ['TBD', 'TBD', 'TBD'],
    ['', '', ''],
  ])('of %j and %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  test('make up both texts, sign by sign', () => {
    const words = fc.array(fc.constantFrom('queue', 'desk', ' ', '\n', ', ', '航班', '取消', '👩‍✈️', 'é'), {
      maxLength: 30,
    });
    const anyText = fc.oneof(
      hostileText,
      words.map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(sideOf(before, after, 'removed')).toBe(before);
        expect(sideOf(before, after, 'added')).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  test('never stand twice in a row as the same kind, and never as nothing', () => {
    const words = fc.array(fc.constantFrom('queue ', 'desk ', 'gate ', '. '), { maxLength: 25 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = comparedWords(before.join(''), after.join(''));
        for (const [at, { kind, text }] of pieces.entries()) {
          expect(text).not.toBe('');
          expect(kind).not.toBe(pieces[at + 1]?.kind);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('of two long texts with nothing in common are told as a whole', () => {
    const text = (word: string) => Array.from({ length: 30_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(comparedWords(text('queue'), text('desk')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
