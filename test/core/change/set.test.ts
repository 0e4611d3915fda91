import { describe, expect, it } from 'vitest';
import { setField } from '../../../src/core/change/set.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { airline, changed, difference, planned } from './planned.ts';

const plan = planned();

describe('setting a field', () => {
  it.each([
    ['C2', 'title', 'Rebook by SMS', '    title: Rebook by SMS'],
    ['rebook-by-text', 'Value for the customer', 'Works anywhere', '    customerValue: Works anywhere'],
    ['Time to rebook', 'baseline.value', '41.5', '    baseline: {value: 41.5}'],
    ['m1', 'baseline.value', 'tbd', '    baseline: {value: TBD}'],
    ['C1', 'assessment.votes', '9', '    assessment: {votes: 9, impact: 5}'],
    ['C1', 'votes', '9', '    assessment: {votes: 9, impact: 5}'],
    ['M1', 'baseline', 'tbd', '    baseline: {value: TBD}'],
    ['S1', 'serves', 'O2', '    serves: [fewer-lost]'],
    ['C1', 'status', 'Shortlisted', '    status: shortlisted'],
    ['plan', 'title', 'Keep them', 'title: Keep them # working title'],
  ])('%s %s to %s changes its line', (element, field, value, line) => {
    const { lost, won } = difference(airline, changed(plan, setField(plan, element, field, value)));
    expect({ lost: lost.length, won }).toEqual({ lost: 1, won: [line] });
  });

  it.each([
    ['M1', 'target.value', '5', ['    target:', '      value: 5']],
    ['M1', 'target', '5', ['    target:', '      value: 5']],
    ['M1', 'target.date', '2027-06-30', ['    target:', '      date: 2027-06-30']],
    ['C3', 'next-test', 'Ten chats', []],
    ['plan', 'workshop.date', '2026-11-21', ['workshop:', '  date: 2026-11-21']],
    ['plan', 'workshop.participants', 'Ada; Jonas Lind, scribe', undefined],
    ['start-small', 'waivers.CNSG412', 'Told by all', []],
  ])('%s %s to %s adds what is missing', (element, field, value, lines) => {
    const text = changed(plan, setField(plan, element, field, value));
    if (lines && lines.length > 0) expect(difference(airline, text)).toEqual({ lost: [], won: lines });
    expect(text).toContain(value.split(';')[0]);
    expect(readPlan(text).problems).toEqual([]);
  });

  it('says what it is now', () => {
    expect(setField(plan, 'C2', 'owner', 'Ines').said).toBe('C2 Rebook by text message: Owner is now Ines.');
    expect(setField(plan, 'C2', 'owner', 'Digital channels')).toMatchObject({
      edits: [],
      said: 'C2 Rebook by text message: Owner says so already.',
    });
    expect(setField(plan, 'C2', 'owner', '').said).toBe('C2 Rebook by text message: Owner is empty now.');
  });

  it('gives a concept another strategy as moving it does, without the approach that belongs to the old one', () => {
    const change = setField(plan, 'C1', 'strategy', 'connect');
    expect(change.said).toBe(
      'C1 Rebook in two taps is under Connect now. C1 needs another approach: On demand belongs to Access.',
    );
    expect(difference(airline, changed(plan, change)).won).toEqual(['    strategy: connect']);
    expect(readPlan(changed(plan, change)).plan.concepts.get('self-rebooking')?.approach).toBeUndefined();
  });

  it('clears a strategy, and says of an empty field that it is empty', () => {
    expect(setField(plan, 'C1', 'strategy', '').said).toBe('C1 Rebook in two taps: Strategy is empty now.');
    expect(setField(plan, 'C3', 'owner', '').said).toMatch(/: Owner is empty already\.$/);
  });

  it('keeps what links say that stay', () => {
    const { lost, won } = difference(airline, changed(plan, setField(plan, 'M1', 'concepts', 'C2, C3')));
    expect(lost).toEqual(['      self-rebooking: {mechanism: No desk in between}']);
    expect(won).toEqual(['      gate-chat: {}']);
  });

  it('reaches the mechanism of a link', () => {
    const text = changed(plan, setField(plan, 'M1', 'concepts.C2', 'Nothing to install'));
    expect(difference(airline, text).won).toEqual(['      rebook-by-text: {mechanism: Nothing to install}']);
  });

  it('never takes an element out by clearing its last field', () => {
    const text = changed(plan, setField(plan, 'access', 'segments', ''));
    expect([...readPlan(text).plan.strategies.keys()]).toEqual(['access', 'connect']);
    const bare = changed(plan, setField(plan, 'S2', 'name', ''));
    expect(readPlan(bare).plan.segments.has('travel-desks')).toBe(true);
  });

  it('takes a group out with its last field', () => {
    const text = changed(plan, setField(plan, 'M1', 'baseline.value', ''));
    expect(difference(airline, text)).toEqual({ lost: ['    baseline: {value: 42}'], won: [] });
  });

  it.each([
    ['C9', 'title', 'x', 'There is no element “C9” in the plan'],
    ['C1', 'titel', 'x', 'There is no field “titel” here'],
    ['C1', 'status', 'choosen', '“choosen” is not right for Status'],
    ['C1', 'assessment.impact', '6', '“6” is not right for Impact'],
    ['C1', 'segments', 'S9', 'There is no segment “S9” in the plan'],
    ['C1', 'segments', 'O1', 'There is no segment “O1” in the plan'],
    ['M1', 'target.date', 'June', '“June” is not right for Date'],
    ['C1', 'assessment', '5', 'Assessment holds more than one answer'],
    ['M1', 'actuals', '5', 'Actuals cannot be set like this'],
    ['S1', 'barriers', 'x', 'Barriers cannot be set like this'],
    ['plan', 'title', '', 'A plan needs a title'],
    ['plan', 'status', 'agreed', 'A plan is agreed with `cnsg agree`'],
  ])('refuses %s %s %s', (element, field, value, message) => {
    expect(() => setField(plan, element, field, value)).toThrow(message);
  });
});
