import { describe, expect, it } from 'vitest';
import { added } from '../../../src/core/change/add.ts';
import { numberedPlan } from '../../../src/core/change/numbered-plan.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { airline, changed, difference, planned } from './planned.ts';

const plan = planned();

describe('adding', () => {
  it('puts a concept last, with what is given in the order of the format', () => {
    const change = added(plan, {
      kind: 'concept',
      words: ' Seats to swap ',
      fields: { segments: 'S1, Travel desks', strategy: 'Connect' },
    });
    expect(change).toMatchObject({ id: 'seats-swap', said: 'Concept added: Seats to swap.' });
    expect(difference(airline, changed(plan, change))).toEqual({
      lost: [],
      won: [
        '  seats-swap:',
        '    title: Seats to swap',
        '    strategy: connect',
        '    segments:',
        '      - frequent-flyers',
        '      - travel-desks',
      ],
    });
  });

  it('writes over nothing that stands in the place of an element and is none', () => {
    const text = 'cnsg: 1\ntitle: Nordair\nconcepts:\n  seats: Swap seats\n';
    const broken = numberedPlan(readPlan(text));
    expect(changed(broken, added(broken, { kind: 'concept', words: 'Seats' }))).toContain(
      '  seats: Swap seats\n',
    );
  });

  it('gives an id that nothing has or had', () => {
    const numbers = new Map([...plan.numbers, ['chat-gate', 'C9']]);
    expect(added({ ...plan, numbers }, { kind: 'concept', words: 'Chat with the gate' }).id).not.toMatch(
      /^(chat-gate|gate-chat)$/,
    );
  });

  it('asks whose barrier it is where there are several segments', () => {
    expect(() => added(plan, { kind: 'barrier', words: 'No overview' })).toThrow('Whose barrier is it?');
    const change = added(plan, { kind: 'barrier', words: 'No overview', segment: 's2' });
    expect(change.said).toBe('Barrier added: No overview, for S2 Travel desks.');
    expect(readPlan(changed(plan, change)).plan.segments.get('travel-desks')?.barriers).toEqual(
      new Map([['no-overview', { statement: 'No overview' }]]),
    );
  });

  it('refuses what a kind does not have, and nothing at all', () => {
    const level = { level: 'direct' };
    expect(() => added(plan, { kind: 'concept', words: 'Seats', fields: level })).toThrow(
      'There is no level in a concept',
    );
    expect(() => added(plan, { kind: 'objective', words: ' \n' })).toThrow(
      'There are no words for an objective',
    );
  });
});
