import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/core/diff/difference.ts';
import { plainValue } from '../plan/complete-plan.ts';
import { nordair, nordairWith } from './told-changes.ts';

/** A line each: who changed, in what way, and who was left behind. */
function leftBehind(...replacements: readonly (readonly [string, string])[]): readonly string[] {
  const { impact } = difference(plainValue(nordair), plainValue(nordairWith(...replacements)));
  return impact.map(
    ({ cause, how, untouched }) => `${cause.id} ${how}: ${untouched.map(({ id }) => id).join(' ')}`,
  );
}

describe('what hangs downstream of a change', () => {
  it('is who serves or proves a reworded objective, and the concepts that move the metric', () => {
    expect(leftBehind(['Answer questions faster', 'Answer before anybody asks'])).toEqual([
      'faster-answers reworded: frequent-flyers time-rebook self-rebooking free-seats',
    ]);
  });

  it('is left out where it was touched itself', () => {
    expect(
      leftBehind(
        ['Answer questions faster', 'Answer before anybody asks'],
        ['name: Time to rebook', 'name: Time to a new seat'],
        ['Every free seat', 'Every free seat anywhere'],
      ),
    ).toEqual(['faster-answers reworded: frequent-flyers self-rebooking']);
  });

  it('is nothing where only white space or case changed', () => {
    expect(leftBehind(['Answer questions faster', 'answer  questions faster'])).toEqual([]);
  });

  it('is who answers a barrier that was removed', () => {
    expect(leftBehind(['      desk-queues: {statement: Queues at the desk}\n', ''])).toEqual([
      'desk-queues removed: free-seats',
    ]);
  });

  it('is who belongs to a strategy that was decided against', () => {
    expect(leftBehind(['access: {rationale', 'access: {selected: false, rationale'])).toEqual([
      'access dropped: self-rebooking free-seats',
    ]);
  });

  it('is the metric that a dropped concept was to move, and no other concept of it', () => {
    expect(
      leftBehind([
        'segments: [frequent-flyers], status: idea',
        'segments: [frequent-flyers], status: dropped',
      ]),
    ).toEqual(['self-rebooking dropped: time-rebook']);
  });

  it('is nothing where a concept was taken up, or has a new owner', () => {
    expect(
      leftBehind([
        'segments: [frequent-flyers], status: idea',
        'segments: [frequent-flyers], owner: Ada, status: chosen',
      ]),
    ).toEqual([]);
  });
});
