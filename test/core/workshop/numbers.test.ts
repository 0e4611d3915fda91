import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { draftOf } from '../../../src/core/workshop/draft.ts';
import { sessionFrom } from '../../../src/core/workshop/session.ts';
import { command, desk, goOn } from './holding.ts';

const plan = `cnsg: 1
title: Keep frequent flyers
concepts:
  rebook:
    title: Rebook in two taps
  feed:
    title: A live feed for travel desks
  chat:
    title: Chat with the gate
`;

describe('display numbers', () => {
  test('stay what they were when the session goes on after it was interrupted', async () => {
    const kept = desk();
    const first = await goOn(
      plan,
      { '/concepts/converge': [command('remove 2'), 'leave'] },
      kept,
      '/concepts/converge',
    );
    expect(first.workshop.draft.plan.concepts.has('feed')).toBe(false);
    kept.session = sessionFrom(JSON.parse(JSON.stringify(kept.session)));
    const second = await goOn(
      first.text,
      { '/concepts/converge': [command('park 3: too early'), command('add A map of gates'), 'leave'] },
      kept,
      '/concepts/converge',
    );
    const { numbers, plan: after } = second.workshop.draft;
    expect(after.concepts.get('chat')?.status).toBe('parked');
    expect([...after.concepts.keys()].map((id) => numbers.get(id))).toEqual(['C1', 'C3', 'C4']);
  });

  test('are not kept while counting gives the same ones', async () => {
    const kept = desk();
    await goOn(plan, { '/concepts/converge': [command('park 2'), 'leave'] }, kept, '/concepts/converge');
    expect(kept.session.numbers).toEqual({});
  });

  test('that nobody can have written are left out', () => {
    const numbers = { chat: 'C3', feed: 7, rebook: 'C one' };
    expect(sessionFrom({ numbers }).numbers).toEqual({ chat: 'C3' });
    expect(draftOf(readPlan(plan), '2026-11-21').numbers.get('chat')).toBe('C3');
  });
});
