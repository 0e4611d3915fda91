import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idPattern } from '../../../src/core/plan/ids.ts';
import { lazyPattern } from '../../../src/core/plan/lazy-pattern.ts';

const letters = [...'abzAZ059-_. ~\nªµßéǅ', '常', '客', 'ع', 'ʰ', 'ग', '्', '٣', '𐐨', '\u0301'];
const anyId = fc.array(fc.constantFrom(...letters), { maxLength: 6 }).map((parts) => parts.join(''));

describe('a pattern whose classes of Unicode wait', () => {
  it('fits what the whole pattern fits, in every script', () => {
    const whole = new RegExp(idPattern, 'u');
    const lazy = lazyPattern(idPattern, 'u');
    fc.assert(
      fc.property(fc.oneof(anyId, fc.string({ unit: 'binary' })), (id) => {
        expect(lazy.test(id)).toBe(whole.test(id));
      }),
      { numRuns: 2000 },
    );
  });

  it('fits an id of Latin letters and one of Chinese', () => {
    const lazy = lazyPattern(idPattern, 'u');
    expect(['desk-queues', '常客', 'Desk', '常 客'].map(lazy.test)).toEqual([true, true, false, false]);
  });
});
