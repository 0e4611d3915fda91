import { describe, expect, it } from 'vitest';
import { removed } from '../../../src/core/change/remove.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { airline, changed, difference, planned, those } from './planned.ts';

const plan = planned();

describe('removing', () => {
  it('shows who refers to it, and takes every reference out', () => {
    const change = removed(plan, those(plan, 'C1'));
    expect(change.affected).toEqual(['M1 Time to rebook (concepts)']);
    const { lost, won } = difference(airline, changed(plan, change));
    expect(won).toEqual([]);
    expect(lost[0]).toBe('  # the winner');
    expect(lost.at(-1)).toBe('      self-rebooking: {mechanism: No desk in between}');
    expect(lost).toHaveLength(11);
  });

  it('takes the barriers of a segment, and keeps the strategies that say nothing else', () => {
    const change = removed(plan, those(plan, 'S1'));
    expect(change.affected).toEqual([
      'Access (segments)',
      'Connect (barriers)',
      'C1 Rebook in two taps (segments and barriers)',
    ]);
    expect(change.said).toBe('S1 Frequent flyers is taken out, with 2 barriers.');
    const { plan: next, problems } = readPlan(changed(plan, change));
    expect(problems).toEqual([]);
    expect([...next.strategies]).toEqual([
      ['access', { selected: true }],
      ['connect', { rationale: 'Travellers warn one another', segments: ['travel-desks'] }],
    ]);
  });

  it('shows which lenses lose answers, also where nobody refers to it', () => {
    const lone = planned(`cnsg: 1
title: Keep
segments: {flyers: {barriers: {queues: {statement: Queues}}}}
lenses:
  management-models: {segments: {flyers: {inUse: spot-buying, conscious: false}}}
  journey: {segments: {flyers: {touchpoints: {gate: {name: The gate, barriers: {queues: {bite: An hour}}}}}}}
  push-pull: {concepts: {queues: {direction: pull}}, segments: {flyers: {}}}
`);
    expect(removed(lone, those(lone, 'B1')).affected).toContain('Lens: Journey (one answer)');
    expect(removed(lone, those(lone, 'S1')).affected).toEqual([
      'Lens: Management models (2 answers)',
      'Lens: Journey (2 answers)',
      'Lens: Push or pull (one answer)',
    ]);
  });

  it('takes what lenses say of it', () => {
    expect(changed(plan, removed(plan, those(plan, 'C2')))).not.toContain('rebook-by-text');
  });

  it('leaves a lens that spoke of nothing else where it stands, with the comment beside it', () => {
    const lone = planned(`cnsg: 1
title: Keep
concepts: {queues: {title: Queues}}
lenses:
  readiness: # asked in the hall
    # by the mayor
    concepts:
      queues: {habits: [wait]}
      # no more than that
  journey: {concepts: {queues: {stage: action}}}
  push-pull:
    concepts: {queues: {direction: pull}}
    maturity: {act: {now: 1}}
`);
    expect(changed(lone, removed(lone, those(lone, 'C1')))).toBe(`cnsg: 1
title: Keep
lenses:
  readiness: {} # asked in the hall
  journey: {}
  push-pull:
    maturity: {act: {now: 1}}
`);
  });

  it('takes all barriers of a segment that has nothing else', () => {
    const bare = planned('cnsg: 1\ntitle: Keep\nsegments:\n  flyers: {barriers: {queues: {}, fees: {}}}\n');
    const text = changed(bare, removed(bare, those(bare, 'B1', 'B2')));
    expect(readPlan(text).plan.segments).toEqual(new Map([['flyers', {}]]));
  });
});
