import { expect, test } from 'vitest';
import { settingOf } from '../../../src/core/workshop/asking.ts';
import type { Draft } from '../../../src/core/workshop/draft.ts';
import { lineFor } from '../../../src/core/workshop/line.ts';
import { linksAsking } from '../../../src/core/workshop/links.ts';
import { newBarrier, newSegment } from '../../../src/core/workshop/on-the-spot.ts';
import { answered, gridAnswer, onDesk } from './on-desk.ts';

const plan = {
  segments: {
    'frequent-flyers': { name: 'Frequent flyers', barriers: { 'desk-queues': { statement: 'Queues' } } },
  },
  concepts: {
    rebook: { title: 'Rebook in two taps', segments: ['gone-away', 'frequent-flyers'] },
    status: { title: 'Status by text' },
  },
};

function fitting(draft: Draft) {
  const asking = linksAsking(draft, {
    setting: settingOf('concepts'),
    prompt: 'Whom is each concept for?',
    guidance: [],
    id: '/concepts/fit',
    path: ['concepts'],
    rows: [...draft.plan.concepts.keys()].map((id) => lineFor(draft, id)),
    groups: [
      {
        title: 'Segments',
        field: 'segments',
        columns: [...draft.plan.segments.keys()].map((id) => lineFor(draft, id)),
        isWanted: true,
        makes: [newSegment],
      },
      {
        title: 'Barriers',
        field: 'barriers',
        columns: [lineFor(draft, 'desk-queues')],
        isWanted: false,
        makes: [newBarrier(draft, 'frequent-flyers')],
      },
    ],
  });
  if (asking?.question.kind !== 'grid') throw new Error('There is nothing to link');
  return { asking, question: asking.question };
}

test('the grid says what can be made on the spot, and which gaps are left', () => {
  const { question } = fitting(onDesk(plan));
  expect(question.makes).toEqual([
    { id: 'segment', label: 'New segment', group: 'Segments' },
    { id: 'barrier/frequent-flyers', label: 'New barrier of Frequent flyers', group: 'Barriers' },
  ]);
  expect(question.open).toEqual(['/concepts/status/segments']);
});

test('a column made on the spot becomes an element and is linked at once', () => {
  const draft = onDesk(plan);
  const after = answered(
    draft,
    fitting(draft).asking,
    gridAnswer({ rebook: ['frequent-flyers', '+2'], status: ['+1', '+2'] }, [
      { id: '+1', making: 'segment', label: ' Island residents ' },
      { id: '+2', making: 'barrier/frequent-flyers', label: 'Do not trust the app' },
    ]),
  );
  const { segments, concepts } = after.plan;
  expect(segments.get('island-residents')).toEqual({ name: 'Island residents' });
  const barrier = [...(segments.get('frequent-flyers')?.barriers ?? [])].at(-1);
  expect(barrier?.[1]).toEqual({ statement: 'Do not trust the app' });
  expect(concepts.get('rebook')).toMatchObject({
    segments: ['gone-away', 'frequent-flyers'],
    barriers: [barrier?.[0]],
  });
  expect(concepts.get('status')).toMatchObject({ segments: ['island-residents'], barriers: [barrier?.[0]] });
});

test('the same answer, kept after every tick, makes nothing twice, whether the question was built anew or not', () => {
  const draft = onDesk(plan);
  const { asking } = fitting(draft);
  const made = [{ id: '+1', making: 'segment', label: 'Island residents' }];
  const once = answered(draft, asking, gridAnswer({ status: ['+1'] }, made));
  const again = answered(once, asking, gridAnswer({ status: ['+1', 'frequent-flyers'] }, made));
  expect(again.plan.segments.size).toBe(2);
  expect(again.plan.concepts.get('status')?.segments).toEqual(['island-residents', 'frequent-flyers']);
  const without = answered(again, fitting(again).asking, gridAnswer({ status: ['frequent-flyers'] }, made));
  expect(without.plan.segments.size).toBe(2);
  expect(without.plan.concepts.get('status')?.segments).toEqual(['frequent-flyers']);
});

test('words that a segment has already mean the barrier that has them', () => {
  const draft = onDesk(plan);
  const made = [{ id: '+1', making: 'barrier/frequent-flyers', label: 'queues' }];
  const after = answered(draft, fitting(draft).asking, gridAnswer({ status: ['+1'] }, made));
  expect(after.plan.concepts.get('status')?.barriers).toEqual(['desk-queues']);
  expect(after.plan.segments.get('frequent-flyers')?.barriers?.size).toBe(1);
});

test('a grid that is left as it was changes nothing', () => {
  const draft = onDesk(plan);
  const { asking, question } = fitting(draft);
  expect(asking.edits({ kind: 'grid', ticks: question.ticks }, draft)).toEqual([]);
});

test('only the row that was changed is changed, of a thousand', () => {
  const names = Array.from({ length: 1000 }, (_, at) => `idea-number-${at}`);
  const many = onDesk({
    ...plan,
    concepts: Object.fromEntries(names.map((id) => [id, { title: id, segments: ['frequent-flyers'] }])),
  });
  const { asking, question } = fitting(many);
  const ticks = new Map(question.ticks).set('idea-number-500', ['desk-queues']);
  const edits = asking.edits({ kind: 'grid', ticks }, many);
  expect(edits).toEqual([
    { kind: 'remove', path: ['concepts', 'idea-number-500', 'segments'] },
    { kind: 'set', path: ['concepts', 'idea-number-500', 'barriers'], value: ['desk-queues'] },
  ]);
});
