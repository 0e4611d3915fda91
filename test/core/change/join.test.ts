import { describe, expect, it } from 'vitest';
import { joined } from '../../../src/core/change/join.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { changed, planned, those } from './planned.ts';

const plan = planned();

describe('joining', () => {
  const change = joined(plan, those(plan, 'C1', 'C2'));
  const { plan: next, problems } = readPlan(changed(plan, change));

  it('keeps the first, with all that the other said besides', () => {
    expect(change.said).toBe('C2 Rebook by text message is part of C1 Rebook in two taps now.');
    expect([...next.concepts.keys()]).toEqual(['self-rebooking', 'gate-chat']);
    expect(next.concepts.get('self-rebooking')).toMatchObject({
      title: 'Rebook in two taps',
      description: 'Three seats to choose from\nAlso: Rebook by text message\n',
      customerValue: 'Works without the app',
      status: 'chosen',
      assessment: { votes: 9, impact: 5, effort: 2 },
      owner: 'Digital channels',
    });
  });

  it('sends the references of the other to the first, and unites what they say', () => {
    expect(problems).toEqual([]);
    expect(next.metrics.get('rebooking-time')?.concepts).toEqual(
      new Map([['self-rebooking', { mechanism: 'No desk in between\nNo app either\n' }]]),
    );
    expect(next.lenses).toEqual({ 'push-pull': { concepts: { 'self-rebooking': { direction: 'pull' } } } });
  });

  it('leaves no element that refers to itself', () => {
    const text = changed(plan, joined(plan, those(plan, 'O1', 'O3')));
    expect(readPlan(text).plan.objectives.get('faster-answers')).toEqual({
      statement: "Answer customers' questions faster\nBecome led by customers\n",
      level: 'direct',
    });
  });

  it('takes over the barriers of a segment with their ids', () => {
    const { plan: one } = readPlan(changed(plan, joined(plan, those(plan, 'S2', 'S1'))));
    expect([...(one.segments.get('travel-desks')?.barriers?.keys() ?? [])]).toEqual([
      'desk-queues',
      'app-distrust',
    ]);
    expect(one.segments.get('travel-desks')?.rationale).toBe('Also: Frequent flyers');
    expect(one.strategies.get('access')?.segments).toEqual(['travel-desks']);
  });

  it('refuses metrics that measure differently', () => {
    const two = planned(
      'cnsg: 1\ntitle: Keep\nmetrics: {time: {name: Time, unit: min}, share: {name: Share, unit: "%"}}\n',
    );
    expect(() => joined(two, those(two, 'M1', 'M2'))).toThrow('M1 Time and M2 Share differ in their unit');
  });
});
