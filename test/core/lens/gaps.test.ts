import { expect, test } from 'vitest';
import { partialPlan } from '../check/checked.ts';
import { flush } from '../check/found-places.ts';
import { gapsIn } from './lens-gaps.ts';

const file = partialPlan(
  flush(`
  segments:
    frequent-flyers:
      name: Frequent flyers
      barriers: {desk-queues: {statement: Queues at the desk}, no-news: {statement: Nobody tells them}}
  concepts:
    self-rebooking: {title: Rebook in two taps, status: chosen}
    traveller-board: {title: The travel manager's board, status: chosen}
    answered-ideas: {title: 'You wrote, we changed', status: shortlisted}
  lenses:
    journey:
      segments:
        frequent-flyers:
          touchpoints: {gate: {name: The gate, moment: use, barriers: {desk-queues: {}, no-news: {}}}}
    push-pull:
      concepts:
        self-rebooking: {direction: pull, reason: The flyer starts it}
        traveller-board: {direction: pull}
        answered-ideas: {direction: pull}
    four-rules:
      concepts:
        self-rebooking: {collects: true, what: Booking and seat}
        traveller-board: {what: Names of travellers}
    readiness:
      concepts:
        self-rebooking: {touchpoints: {app: {name: The app}, desk: {name: The desk}}}`),
);

const gaps = await gapsIn(file);

test('what is said of several elements alike is said once, with all of them', () => {
  expect(gaps).toEqual(
    expect.arrayContaining([
      'desk-queues no-news: Left alone at loyalty: no concept for S1 Frequent flyers works there.',
      'self-rebooking traveller-board answered-ideas: No stage of the funnel yet.',
      'self-rebooking traveller-board answered-ideas: Pull is counted on here, and nobody has judged the data for it.',
      'traveller-board answered-ideas: No reason is given for the direction.',
      'self-rebooking traveller-board: Data is collected, and nobody has said on what basis, for how long and at what risk.',
      'self-rebooking: Nobody leads “The app” and “The desk”.',
    ]),
  );
});

test('no words come twice', () => {
  const words = gaps.map((gap) => gap.slice(gap.indexOf(': ')));
  expect(words.length).toBeGreaterThan(6);
  expect(new Set(words).size).toBe(words.length);
});

test('elements that are withheld are left out, and the others stay', async () => {
  const shown = await gapsIn(file, { ids: ['traveller-board'] });
  expect(shown).toContain('answered-ideas: No reason is given for the direction.');
  expect(shown).toContain('self-rebooking answered-ideas: No stage of the funnel yet.');
});
