import { expect, test } from 'vitest';
import { boardDeed } from '../../../src/core/workshop/board-line.ts';
import { change } from '../../../src/core/workshop/draft.ts';
import { onDesk } from './answering.ts';

const plan = `objectives:
  faster:
    statement: Answer faster
    level: direct
segments:
  flyers:
    name: Frequent flyers
`;

function after(kind: 'concept' | 'metric' | 'segment', command: string) {
  const draft = onDesk(plan);
  const deed = boardDeed(draft, kind, command);
  if (deed.kind !== 'change') throw new Error(`${command} changes nothing`);
  return change(draft, deed.edits).plan;
}

test('an idea that is added on a board may say more, and whom it is for', () => {
  const { concepts } = after('concept', 'add connect: Night desk :: staffed till two @Frequent flyers');
  expect([...concepts.values()]).toEqual([
    { title: 'Night desk', description: 'staffed till two', strategy: 'connect', segments: ['flyers'] },
  ]);
});

test('what is no name stays text', () => {
  const { concepts } = after('concept', 'add Answer on @nordair');
  expect([...concepts.values()]).toEqual([{ title: 'Answer on @nordair' }]);
});

test('a metric that is added on a board takes its numbers', () => {
  const { metrics } = after('metric', 'add O1: Time to rebook :: 42 min > 5 min, June 2027');
  expect([...metrics.values()]).toEqual([
    {
      name: 'Time to rebook',
      objectives: ['faster'],
      unit: 'min',
      direction: 'decrease',
      baseline: { value: 42 },
      target: { value: 5, date: '2027-06-30' },
    },
  ]);
});

test('a segment that is added on a board takes why it was chosen', () => {
  const { segments } = after('segment', 'add Travel desks :: one contract, many trips');
  expect([...segments.values()].at(-1)).toEqual({
    name: 'Travel desks',
    rationale: 'one contract, many trips',
  });
});
