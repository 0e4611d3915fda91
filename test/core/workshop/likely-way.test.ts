import { describe, expect, test } from 'vitest';
import { unlikelyWay } from '../../../src/core/workshop/likely-way.ts';

function asked(name: string, from: number, to: number): string | undefined {
  return unlikelyWay({ name, baseline: { value: from }, target: { value: to } });
}

const rise = 'The number would rise. Is that what you want?';
const fall = 'The number would fall. Is that what you want?';

describe('a number that goes where its name does not want it', () => {
  test.each([
    ['Time to rebook', rise],
    ['Rebooking time', rise],
    ['Waiting time at the desk', rise],
    ['Complaints a month', rise],
    ['Stranded customers lost', rise],
    ['Cost of a call', rise],
  ])('asks whether “%s” shall rise', (name, words) => {
    expect(asked(name, 5, 42)).toBe(words);
    expect(asked(name, 42, 5)).toBeUndefined();
  });

  test.each([
    ['Satisfaction with the desk', fall],
    ['Share of questions answered within an hour', fall],
    ['Repeat bookings', fall],
    ['NPS', fall],
  ])('asks whether “%s” shall fall', (name, words) => {
    expect(asked(name, 80, 60)).toBe(words);
    expect(asked(name, 60, 80)).toBeUndefined();
  });

  test.each(['Posts in the community', 'Complaints resolved', 'Lifetime of a contract'])(
    'takes “%s” either way',
    (name) => {
      expect(asked(name, 1, 2)).toBeUndefined();
      expect(asked(name, 2, 1)).toBeUndefined();
    },
  );

  test('says nothing of a guardrail, nor of a number that stays or is not known', () => {
    const name = 'Waiting time';
    expect(
      unlikelyWay({ name, kind: 'guardrail', baseline: { value: 4 }, target: { value: 5 } }),
    ).toBeUndefined();
    expect(asked(name, 4, 4)).toBeUndefined();
    expect(unlikelyWay({ name, baseline: { value: 'TBD' }, target: { value: 5 } })).toBeUndefined();
  });
});
