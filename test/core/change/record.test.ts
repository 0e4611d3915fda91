import { describe, expect, it } from 'vitest';
import { actualAdded } from '../../../src/core/change/actual.ts';
import { agreed } from '../../../src/core/change/agree.ts';
import { actionTaken, decided, thoughtParked } from '../../../src/core/change/record.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { airline, changed, planned } from './planned.ts';

const plan = planned();

describe('the logs', () => {
  it('take decisions, thoughts and actions', () => {
    const decision = decided(plan, {
      statement: 'Start with two routes',
      reason: 'One proves nothing',
      date: '2026-11-21',
      replaces: 'D1',
    });
    expect(decision.said).toBe('Decided: Start with two routes.');
    expect(readPlan(changed(plan, decision)).plan.decisions.get(decision.id)).toEqual({
      statement: 'Start with two routes',
      reason: 'One proves nothing',
      date: '2026-11-21',
      replaces: 'start-small',
    });
    expect(changed(plan, thoughtParked(plan, { statement: 'An app for staff' }))).toContain(
      'parkingLot:\n  app-staff:\n    statement: An app for staff\n',
    );
    expect(() => actionTaken(plan, { statement: 'Ask the lawyers', due: 'soon' })).toThrow(
      '“soon” is not right for Due',
    );
  });

  it('take numbers by their dates, one a day', () => {
    const set = planned(
      airline.replace('{value: 42}', '{value: 42}\n    actuals: [{value: 30, date: 2026-12-31}]'),
    );
    const change = actualAdded(set, 'M1', { value: '38', date: '2026-12-01', note: 'First week' });
    expect(change.said).toBe('M1 Time to rebook: 38 on 2026-12-01.');
    expect(changed(set, change)).toContain(
      '    actuals: [{value: 38, date: 2026-12-01, note: First week}, {value: 30, date: 2026-12-31}]\n',
    );
    expect(actualAdded(set, 'M1', { value: '30', date: '2026-12-31' }).edits).toEqual([]);
    expect(() => actualAdded(set, 'M1', { value: '31', date: '2026-12-31' })).toThrow(
      'M1 Time to rebook has 30 on 2026-12-31 already',
    );
    expect(() => actualAdded(set, 'M1', { value: 'TBD', date: '2027-01-01' })).toThrow(
      '“TBD” is not right for Value',
    );
  });

  it('take revisions, numbered one above the highest', () => {
    expect(changed(plan, agreed(plan, { date: '2026-11-21', note: 'After the workshop' }))).toContain(
      'status: agreed\n',
    );
    const set = planned(`${airline}revisions:\n  - {number: 7, date: 2026-11-01}\n`);
    const change = agreed(set, { date: '2026-11-21', by: ' Ada ' });
    expect(change.said).toBe('The plan is agreed: revision 8 of 2026-11-21.');
    expect(readPlan(changed(set, change)).plan.revisions?.at(-1)).toEqual({
      number: 8,
      date: '2026-11-21',
      by: 'Ada',
    });
  });

  it('put no revision in the place of what is no list of them', () => {
    const odd = planned(`${airline}revisions: the first of May\n`);
    expect(() => agreed(odd, { date: '2026-11-21' })).toThrow('What stands under `revisions` is no list');
  });
});
