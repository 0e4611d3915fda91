import { describe, expect, it } from 'vitest';
import { dropped, kept, parked } from '../../../src/core/change/park.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { airline, changed, difference, planned, those } from './planned.ts';

const plan = planned();

describe('setting aside', () => {
  it('parks and drops concepts where they stand, with the reason', () => {
    const change = parked(plan, those(plan, 'C2', 'C3'), 'too early');
    expect(change.said).toBe('C2 and C3 are parked: too early.');
    expect(difference(airline, changed(plan, change))).toMatchObject({
      lost: [
        '  gate-chat: {title: Chat with the gate, strategy: connect, approach: social-customer-service}',
      ],
      won: [
        '    status: parked',
        '    reason: too early',
        expect.stringContaining('status: parked, reason: too early'),
      ],
    });
    expect(dropped(plan, those(plan, 'C2')).said).toBe('C2 Rebook by text message is dropped.');
  });

  it('moves the words of anything else to the parking lot', () => {
    const change = parked(plan, those(plan, 'S1', 'O3'), 'another project');
    const { plan: next, problems } = readPlan(changed(plan, change));
    expect(problems).toEqual([]);
    expect([...next.parkingLot.values()]).toEqual([
      { statement: 'Frequent flyers\nQueues at the desk\nDo not trust the app\nanother project\n' },
      { statement: 'Become led by customers\nanother project\n' },
    ]);
    expect(change.affected).toContain("O1 Answer customers' questions faster (supports)");
  });

  it('keeps a strategy on record that is not taken', () => {
    const { plan: next } = readPlan(changed(plan, dropped(plan, those(plan, 'connect'), 'No community yet')));
    expect(next.strategies.get('connect')).toMatchObject({
      selected: false,
      rationale: 'Travellers warn one another\nNo community yet\n',
    });
  });

  it('brings a concept back to the shortlist, and leaves a chosen one chosen', () => {
    const set = planned(
      airline.replace('{title: Chat with the gate,', '{title: Chat, status: parked, reason: why,'),
    );
    const { plan: next } = readPlan(changed(set, kept(set, those(set, 'C1', 'C3'))));
    expect(next.concepts.get('gate-chat')).not.toHaveProperty('reason');
    expect([...next.concepts.values()].map(({ status }) => status)).toEqual([
      'chosen',
      undefined,
      'shortlisted',
    ]);
    expect(() => kept(plan, those(plan, 'S1'))).toThrow('S1 Frequent flyers is no concept');
  });
});
