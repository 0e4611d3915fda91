import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Standing, steady } from '../../../src/core/diff/steady.ts';

const concepts = [
  'free-seats',
  'self-rebooking',
  'video-desk',
  'ferry-seat',
  'seat-swap',
  'evening-warning',
  'one-page',
];

const twoOrders = fc.tuple(
  fc.shuffledSubarray(concepts, { minLength: concepts.length }),
  fc.shuffledSubarray(concepts, { minLength: concepts.length }),
);

function standings(older: readonly string[], newer: readonly string[]): readonly Standing[] {
  return newer.map((id, at) => ({ id, older: older.indexOf(id), newer: at }));
}

/** The most that can stay, by trying all choices. */
function mostThatStay(all: readonly Standing[]): number {
  const choices = Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_one, at) => bits & (1 << at)),
  );
  const inOrder = choices.filter((some) =>
    some.every(({ older }, at) => older > (some[at - 1]?.older ?? -1)),
  );
  return Math.max(...inOrder.map(({ length }) => length));
}

describe('what stays where it is between two orders', () => {
  it('is as much as possible, in the same order in both', () => {
    fc.assert(
      fc.property(twoOrders, ([older, newer]) => {
        const stayed = steady(standings(older, newer));
        expect(older.filter((id) => stayed.has(id))).toEqual(newer.filter((id) => stayed.has(id)));
        expect(stayed.size).toBe(mostThatStay(standings(older, newer)));
      }),
    );
  });

  it('is the same whichever order is the older one', () => {
    fc.assert(
      fc.property(twoOrders, ([older, newer]) => {
        expect([...steady(standings(older, newer))].toSorted()).toEqual(
          [...steady(standings(newer, older))].toSorted(),
        );
      }),
    );
  });
});
