import { expect, test } from 'vitest';
import { command, desk, goOn, idsOf, more, text } from './holding.ts';

const plan = `cnsg: 1
title: Keep frequent flyers
workshop:
  participants: [Ida Holm, Per Nygaard, Ingrid Solheim]
  sponsor: Ingrid Solheim
concepts:
  rebook:
    title: Rebook in two taps
  feed:
    title: A live feed for travel desks
`;

const votes = '/concepts/votes';

test('a thought is parked in the middle of a secret vote, and the vote goes on', async () => {
  const { script, workshop } = await goOn(
    plan,
    {
      [votes]: [command('secret'), 'leave'],
      [`${votes}/ballot/2`]: text('1 2'),
      [`${votes}/ballot/1`]: [more('park Who reads the totals out'), text('2')],
      [`${votes}/ballot/0`]: text('1'),
    },
    desk(),
    votes,
  );
  const { plan: after } = workshop.draft;
  expect([...after.parkingLot.values()].map(({ statement }) => statement)).toEqual([
    'Who reads the totals out',
  ]);
  expect([...after.concepts.values()].map(({ assessment }) => assessment?.votes)).toEqual([3, 1]);
  expect(idsOf(script.asked).filter((id) => id.startsWith(`${votes}/ballot`))).toEqual([
    `${votes}/ballot/2`,
    `${votes}/ballot/1`,
    `${votes}/ballot/1`,
    `${votes}/ballot/0`,
  ]);
});

test('a vote that was interrupted says who has not voted yet, and clear begins it again', async () => {
  const kept = desk();
  const ballots = { [`${votes}/ballot/2`]: text('1 2'), [`${votes}/ballot/1`]: 'leave' as const };
  const first = await goOn(plan, { [votes]: command('secret'), ...ballots }, kept, votes);
  const second = await goOn(first.text, { [votes]: [command('clear'), 'leave'] }, kept, votes);
  const [begun, again] = second.script.asked.filter(({ id }) => id === votes);
  expect(begun?.guidance[0]).toBe(
    'Per Nygaard and Ingrid Solheim have not voted yet. Type secret to go on, or clear to begin again.',
  );
  expect(again?.guidance[0]).not.toContain('not voted');
  expect(second.workshop.ballots).toBeUndefined();
});
