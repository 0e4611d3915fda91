import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedOrder } from '../../../src/core/merge/merged-order.ts';

function order(base: string, ours: string, theirs: string): string {
  const kept = new Set(
    [...ours, ...theirs].filter((key) => !base.includes(key) || (ours.includes(key) && theirs.includes(key))),
  );
  return mergedOrder({ base: [...base], ours: [...ours], theirs: [...theirs] }, kept, true)
    .map(({ key, of }) => (of === 'both' ? key : `${key}(${of})`))
    .join('');
}

const letters = [...'abcdefgh'];
const arrangement = fc.shuffledSubarray(letters, { minLength: letters.length });

describe('a merged order', () => {
  test.each([
    ['what one moved stands where it was moved to', 'abcd', 'dabc', 'abcd', 'dabc'],
    ['what each moved stands where each moved it', 'abcdef', 'fabcde', 'acdebf', 'facdeb'],
    ['what both appended stands behind one another, ours first', 'ab', 'abx', 'aby', 'abxy'],
    ['what both put in front stands in front, ours first', 'ab', 'xab', 'yab', 'xyab'],
    ['what was put behind something deleted stands where that was', 'abc', 'ac', 'abxc', 'axc'],
    ['what was appended stays at the end though its neighbour moved', 'abc', 'abcx', 'cab', 'cabx'],
    ['what both added stands once', 'ab', 'amkb', 'ankb', 'amnkb'],
    ['what both moved to one place stands there', 'abcd', 'dabc', 'dabc', 'dabc'],
    ['what both moved apart has two places', 'abcde', 'cabde', 'abdec', 'c(ours)abdec(theirs)'],
  ])('%s', (_, base, ours, theirs, expected) => {
    expect(order(base, ours, theirs)).toBe(expected);
  });

  test('of one side that moved anything is the order of that side', () => {
    fc.assert(
      fc.property(arrangement, arrangement, (base, mine) => {
        const [before, now] = [base.join(''), mine.join('')];
        expect(order(before, now, before)).toBe(now);
        expect(order(before, before, now)).toBe(now);
        expect(order(before, now, now)).toBe(now);
      }),
    );
  });

  test('keeps every key once, or twice where it was moved apart, whoever is called ours', () => {
    fc.assert(
      fc.property(arrangement, arrangement, (ours, theirs) => {
        const base = letters.join('');
        const one = order(base, ours.join(''), theirs.join(''));
        const other = order(base, theirs.join(''), ours.join(''));
        const count = (text: string, key: string) =>
          text.replace(/\(ours\)|\(theirs\)/g, '').split(key).length - 1;
        for (const key of letters) {
          expect(count(one, key)).toBe(one.includes(`${key}(`) ? 2 : 1);
          expect(count(other, key)).toBe(count(one, key));
        }
      }),
    );
  });
});
