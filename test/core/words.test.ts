import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/core/words.ts';

const parts = [
  'Rebook',
  '2',
  ' ',
  '-',
  '’',
  '—',
  '…',
  'É',
  'ß',
  '½',
  '²',
  '常客',
  'ग्राहक',
  '\u0301',
  '_',
  '\n',
];

describe('the words of a text', () => {
  it('are letters, marks and numbers of any script, also where the text is plain', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), (chosen) => {
        const text = chosen.join('');
        const expected =
          text
            .normalize('NFC')
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        expect([...wordsOf(text)]).toEqual([...expected]);
      }),
      { numRuns: 2000 },
    );
  });

  it('can be told in the form that makes signs for the same letters the same', () => {
    expect(wordsOf('ＤＥＳＫ Queues', 'NFKC')).toEqual(wordsOf('desk queues'));
  });
});
