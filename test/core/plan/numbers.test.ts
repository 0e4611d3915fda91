import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyElement } from '../../../src/core/plan/every-element.ts';
import { displayNumbers, findElement, titleOf, titles } from '../../../src/core/plan/numbers.ts';
import { anyPlan } from '../../generate/plan.ts';
import { hostileText } from '../../generate/text.ts';
import { planOf } from '../../plan-of.ts';
import { nordair } from '../../plans/nordair.ts';

describe('display numbers', () => {
  test('follow the order of the team', () => {
    const numbers = displayNumbers(nordair);
    expect(numbers.get('faster-answers')).toBe('O1');
    expect(numbers.get('travel-desks')).toBe('S2');
    expect(numbers.get('leisure-families')).toBe('L1');
    expect(numbers.get('gate-chat')).toBe('C3');
    expect(numbers.get('renewals')).toBe('M2');
    expect(numbers.get('start-with-families')).toBe('D2');
    expect(numbers.get('staff-app')).toBe('P1');
    expect(numbers.get('book-room')).toBe('A2');
  });

  test('count barriers through the whole plan', () => {
    expect(displayNumbers(nordair).get('no-overview')).toBe('B3');
  });

  test('are not given to strategies', () => {
    expect(displayNumbers(nordair).has('access')).toBe(false);
  });

  test('are different for all elements of any plan', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const numbers = [...displayNumbers(plan).values()];
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });
});

describe('an element is found', () => {
  test('by its id, with the way to it', () => {
    expect(findElement(nordair, 'desk-queues')).toEqual({
      kind: 'barrier',
      id: 'desk-queues',
      path: ['segments', 'frequent-flyers', 'barriers', 'desk-queues'],
    });
  });

  test('by its display number in any case', () => {
    expect(findElement(nordair, 'b3')?.id).toBe('no-overview');
    expect(findElement(nordair, ' M1 ')?.id).toBe('rebooking-time');
  });

  test('by the exact words that name it', () => {
    expect(findElement(nordair, 'Rebook in two taps')?.id).toBe('self-rebooking');
  });

  test('by the title of its strategy, in either spelling', () => {
    const plan = planOf({ strategies: { customise: { rationale: 'Each traveller differs' } } });
    expect(findElement(plan, 'Customise')?.id).toBe('customise');
    expect(findElement(plan, 'customize')?.id).toBe('customise');
    expect(findElement(plan, 'Access')).toBeUndefined();
  });

  test('when its words were typed in decomposed letters', () => {
    const plan = planOf({ segments: { élèves: { name: 'Élèves' } } });
    expect(findElement(plan, 'Élèves'.normalize('NFD'))?.id).toBe('élèves');
    expect(findElement(plan, 'élèves'.normalize('NFD'))?.id).toBe('élèves');
  });

  test('not by words that fit two of them', () => {
    const plan = planOf({ concepts: { one: { title: 'A live feed' }, two: { title: 'A live feed' } } });
    expect(findElement(plan, 'A live feed')).toBeUndefined();
  });

  test('not by words that name nothing', () => {
    for (const nothing of ['', 'O99', 'families', '__proto__'])
      expect(findElement(nordair, nothing)).toBeUndefined();
  });

  test('by each of its addresses, in any plan', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const numbers = displayNumbers(plan);
        for (const { kind, id, path } of everyElement(plan)) {
          expect(findElement(plan, id)).toEqual({ kind, id, path });
          const number = numbers.get(id);
          if (number) expect(findElement(plan, number.toLowerCase())).toEqual({ kind, id, path });
        }
      }),
      { numRuns: 50 },
    );
  });

  test('or not, but never with a fault, whatever is asked for', () => {
    fc.assert(fc.property(anyPlan(), hostileText, (plan, address) => void findElement(plan, address)));
  });
});

describe('titles', () => {
  test('are the first line of what names an element', () => {
    const plan = planOf({ objectives: { answers: { statement: '\n  Answer faster\nand in person\n' } } });
    expect(titleOf(plan, 'answers')).toBe('Answer faster');
  });

  test('of strategies are those of the method, taken or not', () => {
    expect(titleOf(nordair, 'access')).toBe('Access');
    expect(titleOf(nordair, 'collaborate')).toBe('Collaborate');
  });

  test('fall back to the id', () => {
    expect(titleOf(planOf({ segments: { 'frequent-flyers': { name: ' ' } } }), 'frequent-flyers')).toBe(
      'frequent-flyers',
    );
    expect(titleOf(nordair, 'nobody-knows')).toBe('nobody-knows');
  });

  test('of an element win over the title of a strategy that is not in the plan', () => {
    expect(titles(planOf({ segments: { connect: { name: 'People who connect' } } })).get('connect')).toBe(
      'People who connect',
    );
  });
});
