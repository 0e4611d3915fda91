import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemesOf } from '../../src/core/graphemes.ts';

const parts = [
  'Rebook',
  ' ',
  '\n',
  '\r\n',
  'é',
  'e\u0301',
  '·',
  '›',
  '→',
  '─',
  '…',
  '\u00ad',
  '常',
  '👩‍👩‍👧',
  '🇳🇴',
  '\u200d',
  '\ufe0f',
  '©',
];

describe('the graphemes of a text', () => {
  it('are those of Unicode, also where its rules are not loaded for them', () => {
    const unicode = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), (chosen) => {
        const text = chosen.join('');
        const expected = Array.from(unicode.segment(text), ({ segment, index }) => ({
          text: segment,
          index,
        }));
        expect(graphemesOf(text)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
