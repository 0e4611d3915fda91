import { describe, expect, it } from 'vitest';
import { moved } from '../../../src/core/change/move.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { airline, changed, difference, planned, those } from './planned.ts';

const plan = planned();

describe('moving', () => {
  it('takes a concept to another strategy, without the approach of the former', () => {
    const change = moved(plan, those(plan, 'C1', 'C3'), 'connect');
    expect(change.said).toBe(
      'C1 and C3 are under Connect now. C1 needs another approach: On demand belongs to Access.',
    );
    expect(difference(airline, changed(plan, change))).toEqual({
      lost: ['    approach: on-demand', '    strategy: access'],
      won: ['    strategy: connect'],
    });
  });

  it('says that a strategy is not one of those that were taken', () => {
    expect(moved(plan, those(plan, 'C2'), 'engage').said).toContain('Engage is not one of your strategies.');
  });

  it('takes a barrier to another segment with all that it says', () => {
    const change = moved(plan, those(plan, 'B2'), 'S2');
    const { plan: next } = readPlan(changed(plan, change));
    expect(change.said).toBe('B2 Do not trust the app belongs to S2 Travel desks now.');
    expect([...(next.segments.get('frequent-flyers')?.barriers?.keys() ?? [])]).toEqual(['desk-queues']);
    expect(changed(plan, change)).toContain('x-source: interviews');
    expect(next.concepts.get('self-rebooking')?.barriers).toEqual(['desk-queues', 'app-distrust']);
  });

  it('changes the level of an objective, and the objective of a metric', () => {
    expect(changed(plan, moved(plan, those(plan, 'O2'), 'higher-order'))).toContain(
      '  fewer-lost: {statement: Lose fewer dissatisfied flyers, level: higher-order}',
    );
    const change = moved(plan, those(plan, 'M1'), 'O2');
    expect(change.said).toBe(
      "M1 Time to rebook shows whether O2 Lose fewer dissatisfied flyers came true. No longer: O1 Answer customers' questions faster.",
    );
  });

  it('refuses different kinds at once, and kinds that stay where they are', () => {
    expect(() => moved(plan, those(plan, 'C1', 'B1'), 'connect')).toThrow('These are of different kinds');
    expect(() => moved(plan, those(plan, 'D1'), 'connect')).toThrow('A decision cannot be moved');
    expect(() => moved(plan, those(plan, 'C1'), 'conect')).toThrow('There is no strategy “conect”');
  });
});
