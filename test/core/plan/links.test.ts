import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksOf, trace } from '../../../src/core/plan/links.ts';
import { anyPlan } from '../../generate/plan.ts';
import { planOf } from '../../plan-of.ts';
import { nordair } from '../../plans/nordair.ts';

test('an element knows whom it names and who names it', () => {
  const links = linksOf(nordair);
  expect(links.named('frequent-flyers', 'serves')).toEqual(['faster-answers', 'fewer-lost']);
  expect(links.naming('segment', 'serves', 'fewer-lost')).toEqual(['frequent-flyers', 'travel-desks']);
  expect(links.naming('concept', 'strategy', 'access')).toEqual([
    'self-rebooking',
    'gate-chat',
    'seat-auction',
  ]);
  expect(links.naming('decision', 'replaces', 'start-with-families')).toEqual(['start-with-rebooking']);
});

test('everything that names an element is told with the field', () => {
  expect(linksOf(nordair).references('desk-queues')).toEqual([
    { kind: 'strategy', id: 'access', field: 'barriers' },
    { kind: 'concept', id: 'self-rebooking', field: 'barriers' },
  ]);
});

test('references to nothing, to the wrong kind and twice to the same are left out', () => {
  const plan = planOf({
    objectives: { answers: { statement: 'Answer faster' } },
    segments: { flyers: { serves: ['answers', 'nothing', 'flyers', 'answers', '__proto__'] } },
  });
  expect(linksOf(plan).named('flyers', 'serves')).toEqual(['answers']);
  expect(linksOf(plan).naming('segment', 'serves', 'answers')).toEqual(['flyers']);
});

test('the trace leads from each objective over its metrics to the concepts, with the mechanism', () => {
  expect(trace(nordair, linksOf(nordair))[1]).toEqual({
    objective: 'fewer-lost',
    metrics: [
      {
        metric: 'renewals',
        concepts: [
          { concept: 'desk-feed', mechanism: 'A desk that looks good to its travellers stays' },
          { concept: 'self-rebooking', mechanism: 'Fewer stranded travellers to complain' },
        ],
      },
    ],
  });
});

test('both ways round agree, in any plan', () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      const links = linksOf(plan);
      for (const [id] of plan.concepts) {
        for (const segment of links.named(id, 'segments')) {
          expect(links.naming('concept', 'segments', segment)).toContain(id);
        }
      }
      expect(trace(plan, links)).toHaveLength(plan.objectives.size);
    }),
  );
});
