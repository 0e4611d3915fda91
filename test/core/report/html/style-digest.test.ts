import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { styleDigest } from '../../../../src/core/report/html/style-digest.ts';

const byNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');

test('a style sheet is named by the digest that browsers work out', () => {
  for (const text of ['', 'h1{}', 'p::before{content:"→"}', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64)])
    expect(styleDigest(text)).toBe(byNode(text));
});

test('every text has the digest of SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(styleDigest(text)).toBe(byNode(text));
    }),
  );
});
