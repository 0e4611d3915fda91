import { describe, expect, test } from 'vitest';
import { commonEnds } from '../../../src/core/merge/common-ends.ts';

const flyers = ['flyers:', '  barriers:', '    # as agreed', '    queues:', '      statement: Queues'];

describe('what two texts of a conflict have in common at their ends', () => {
  test('is left out of the conflict', () => {
    const [one, other] = [
      ['name: A', 'unit: b', 'owner: Ada'],
      ['name: A', 'unit: c', 'owner: Ada'],
    ];
    expect(commonEnds(one, other)).toEqual({ start: 1, end: 1 });
  });

  test('is all of it where they are the same', () => {
    expect(commonEnds(flyers, flyers)).toEqual({ start: 5, end: 0 });
  });

  test('ends before an element of which the rest differs', () => {
    const longer = [...flyers, '      accepted: Wears off', '    distrust:', '      statement: Distrust'];
    expect(commonEnds([...flyers, '    delays:', '      statement: Delays'], longer).start).toBe(2);
  });

  test('takes in what belongs to a key that differs', () => {
    expect(commonEnds(['a:', '  name: Ada', 'c: 1'], ['b:', '  name: Ada', 'c: 1'])).toEqual({
      start: 0,
      end: 1,
    });
  });

  test('counts blank lines as what stands around them', () => {
    expect(commonEnds(['a: 1', '', 'b: 1', ''], ['a: 2', '', 'b: 1', ''])).toEqual({ start: 0, end: 3 });
  });
});
