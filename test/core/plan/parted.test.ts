import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf, typedParts } from '../../../src/core/plan/parted.ts';

describe('a text that was typed for several', () => {
  test('is divided by commas', () => {
    expect(partsOf('Sell online, host a community')).toEqual(['Sell online', 'host a community']);
    expect(partsOf('社区管理，内容，')).toEqual(['社区管理', '内容']);
  });

  test('keeps its commas where semicolons or lines divide it', () => {
    expect(partsOf('planning, buying and measuring media; sell online')).toEqual([
      'planning, buying and measuring media',
      'sell online',
    ]);
    expect(partsOf('planning, buying and measuring media;')).toEqual([
      'planning, buying and measuring media',
    ]);
    expect(partsOf('Lind, Jonas\nMoreau, Ada')).toEqual(['Lind, Jonas', 'Moreau, Ada']);
  });

  test('says each part once', () => {
    expect(partsOf('Sell online, Sell online')).toEqual(['Sell online']);
  });
});

test('parts are typed so that they come back as they were, with whatever commas', () => {
  const part = fc.constantFrom('Sell online', 'planning, buying and measuring media', '内容、社区', 'a,b');
  fc.assert(
    fc.property(fc.uniqueArray(part), (parts) => {
      expect(partsOf(typedParts(parts))).toEqual(parts);
    }),
  );
});
