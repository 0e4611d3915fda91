import { describe, expect, test } from 'vitest';
import { journey } from '../../../src/core/lens/journey.ts';
import { change, type Draft, draftOf } from '../../../src/core/workshop/draft.ts';
import type { Answer } from '../../../src/core/workshop/question.ts';
import { checkDay, partialPlan } from '../check/checked.ts';

const plan = `segments:
  frequent-flyers:
    name: Frequent flyers
    barriers:
      desk-queues: {statement: Queues at the desk}
      hidden-seats: {statement: Cannot see which seats are free}
concepts:
  self-rebooking: {title: Rebook in two taps, status: chosen}
  seat-auction: {title: Auction the last seats, status: dropped}
  ferry-seat: {title: A ferry seat, status: idea}
lenses:
  journey:
    segments:
      frequent-flyers:
        touchpoints:
          departure-board:
            name: The departure board
            barriers:
              desk-queues:
                bite: Sixty people at two counters
`;
const touchpoints = '/lenses/journey/segments/frequent-flyers/touchpoints';

function askingAt(draft: Draft, id: string) {
  const found = journey.questions(draft).find(({ question }) => question.id === id);
  if (!found) throw new Error(`Nothing is asked at ${id}`);
  return found;
}

const draft = draftOf(partialPlan(plan), checkDay);
const answered = (id: string, answer: Answer) =>
  change(draft, askingAt(draft, id).edits(answer, draft)).text.slice(draft.text.indexOf('lenses:'));
const ticks = (...barriers: readonly string[]): Answer => ({
  kind: 'grid',
  ticks: new Map([['departure-board', barriers]]),
});

describe('the screens of the journey', () => {
  test('ask for the stage of each concept that was not set aside, and miss only that of kept ones', () => {
    const { question } = askingAt(draft, '/lenses/journey/concepts/stage');
    expect(question.kind === 'grid' && question.rows.map(({ id }) => id)).toEqual([
      'self-rebooking',
      'ferry-seat',
    ]);
    expect(question.open).toEqual(['/lenses/journey/concepts/self-rebooking/stage']);
  });

  test('miss the barrier that bites nowhere', () => {
    expect(askingAt(draft, `${touchpoints}/barriers`).question.open).toEqual([
      `${touchpoints}/barriers/hidden-seats`,
    ]);
  });

  test('add a barrier with its tick, and leave what was said of the other', () => {
    const text = answered(`${touchpoints}/barriers`, ticks('desk-queues', 'hidden-seats'));
    expect(text).toContain('bite: Sixty people at two counters\n              hidden-seats: {}');
  });

  test('take a barrier out with its tick, and leave no empty map', () => {
    expect(answered(`${touchpoints}/barriers`, ticks())).not.toContain('barriers');
  });

  test('write what happens at a touchpoint', () => {
    const text = answered(`${touchpoints}/details`, {
      kind: 'form',
      values: new Map([[`${touchpoints.slice(1)}/departure-board/moment`, 'use']]),
    });
    expect(text).toContain('            moment: use\n');
  });

  test('miss of a touchpoint its moment, need, channel and influence, and not who sways by name', () => {
    expect(askingAt(draft, `${touchpoints}/details`).question.open).toEqual(
      ['moment', 'need', 'channel', 'influence'].map((key) => `${touchpoints}/departure-board/${key}`),
    );
  });
});
