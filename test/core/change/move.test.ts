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

  it('says in one sentence which concepts need another approach', () => {
    const ideas = Array.from(
      { length: 12 },
      (_, at) => `  idea-${at}: {strategy: access, approach: cloud}\n`,
    );
    const many = planned(airline.replace('  gate-chat:', `${ideas.join('')}  gate-chat:`));
    const chosen = those(many, 'C1', ...ideas.map((_, at) => `idea-${at}`));
    expect(moved(many, chosen, 'connect').said).toBe(
      'C1 and C3–C14 are under Connect now. C1 needs another approach: On demand belongs to Access. C3–C14 need another approach: Cloud belongs to Access.',
    );
  });

  it('says that a strategy is not one of those that were taken', () => {
    expect(moved(plan, those(plan, 'C2'), 'engage').said).toContain('Engage is not one of your strategies.');
  });

  it.each([
    'travel-desks: {name: Travel desks}',
    'travel-desks: {name: Travel desks, barriers: {late: {statement: Late}}}',
    'travel-desks:\n    name: Travel desks\n    barriers: {}',
  ])('takes a barrier into braces: %j', (segment) => {
    const plan = planned(airline.replace('travel-desks:\n    name: Travel desks', segment));
    const { plan: next, problems } = readPlan(changed(plan, moved(plan, those(plan, 'desk-queues'), 'S2')));
    expect(problems).toEqual([]);
    expect(next.segments.get('travel-desks')?.barriers?.get('desk-queues')).toEqual({
      statement: 'Queues at the desk',
    });
  });

  it.each(['\n', '\r\n'])('takes the comments of a barrier along, with line ends %j', (eol) => {
    const own = `    barriers:
      # heard at the gate
      desk-queues: # often
          statement: |
            Queues
              at the desk
          # end of it
      app-distrust:
`;
    const text = airline
      .replace(
        '    barriers:\n      # heard at the gate\n      desk-queues: {statement: Queues at the desk}\n      app-distrust:\n',
        own,
      )
      .replaceAll('\n', eol);
    const plan = planned(text);
    const after = changed(plan, moved(plan, those(plan, 'desk-queues'), 'S2'));
    const block = own.split('\n').slice(1, -2).join(eol);
    expect(after).toBe(
      text
        .replace(block + eol, '')
        .replace(`name: Travel desks${eol}`, `name: Travel desks${eol}    barriers:${eol}${block}${eol}`),
    );
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
