import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { clock, dayOf } from '../../src/node/clock.ts';

describe('the clock', () => {
  test('goes on by itself', () => {
    const before = Date.now();
    const now = clock({})();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  test('stands still at a time of one’s own, which is local', () => {
    const now = clock({ CNSG_NOW: '2026-11-21T09:05' });
    expect(now()).toBe(new Date(2026, 10, 21, 9, 5).getTime());
    expect(dayOf(new Date(now()))).toBe('2026-11-21');
  });

  test('does not take what is no time', () => {
    expect(() => clock({ CNSG_NOW: 'nine' })()).toThrow(UserError);
  });
});
