import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { findAsking } from '../../../src/core/workshop/agenda.ts';
import { change, type Draft, draftOf } from '../../../src/core/workshop/draft.ts';
import type { PickQuestion } from '../../../src/core/workshop/question.ts';
import { readStarter } from '../../../src/core/workshop/starter.ts';
import { starterQuestions, suggestionsFor } from '../../../src/core/workshop/suggestions.ts';

const airline = readStarter(
  `cnsg: 1
title: Airlines
objectives:
  faster-answers: {statement: Answer faster, level: direct, supports: [customer-led]}
  fewer-lost: {statement: Lose fewer flyers, level: direct}
  customer-led: {statement: Become led by customers, level: higher-order}
segments:
  frequent-flyers:
    name: Frequent flyers
    rationale: Their loss costs most
    serves: [faster-answers, fewer-lost]
    barriers:
      desk-queues: {statement: Queues at the desk}
      hidden-seats: {statement: Cannot see free seats}
  islanders:
    name: Island residents
leftOut:
  families: {name: Families, reason: Rebook once in five years}
concepts:
  self-rebooking:
    title: Rebook in two taps
    description: Three free seats, one tap
    strategy: access
    approach: on-demand
    segments: [frequent-flyers, islanders]
    barriers: [desk-queues]
  listening-desk: {title: The listening desk, strategy: connect}
metrics:
  time-rebook:
    name: Time to rebook
    objectives: [fewer-lost, faster-answers]
    concepts: {self-rebooking: {mechanism: No desk in between}, listening-desk: {mechanism: Repairs}}
    unit: minutes
    baseline: {value: TBD}
  desk-mood: {name: Mood at the desk, kind: guardrail, objectives: [faster-answers]}
x-questions:
  customers: [Who leaves without a word?]
`,
  'airlines',
  'airlines',
);

const lists = [
  '/objectives/direct',
  '/objectives/higher-order',
  '/segments',
  '/segments/frequent-flyers/barriers',
  '/segments/islanders/barriers',
  '/leftOut',
  '/concepts/access',
  '/concepts/connect',
  '/metrics/faster-answers',
  '/metrics/fewer-lost',
  '/metrics/guardrails',
];

const draftWith = (yaml = '') =>
  draftOf(readPlan(`cnsg: 1\ntitle: Keep flyers\n${yaml}`), '2026-11-21', airline);

function pickOf(draft: Draft, list: string): PickQuestion | undefined {
  const question = suggestionsFor(draft, list)?.question;
  return question?.kind === 'pick' ? question : undefined;
}

const offered = (draft: Draft, list: string) => pickOf(draft, list)?.options.map(({ id }) => id);

function tick(draft: Draft, list: string, ...chosen: string[]): Draft {
  const asking = suggestionsFor(draft, list);
  if (!asking) throw new Error(`nothing is suggested for ${list}`);
  return change(draft, asking.edits({ kind: 'pick', chosen }, draft));
}

describe('the suggestions of a starter', () => {
  test('are asked for each list that it has something for, with nothing ticked', () => {
    const draft = draftWith();
    expect(offered(draft, '/objectives/direct')).toEqual(['faster-answers', 'fewer-lost']);
    expect(offered(draft, '/objectives/higher-order')).toEqual(['customer-led']);
    expect(offered(draft, '/segments')).toEqual(['frequent-flyers', 'islanders']);
    expect(offered(draft, '/leftOut')).toEqual(['families']);
    expect(offered(draft, '/concepts/access')).toEqual(['self-rebooking']);
    expect(offered(draft, '/metrics/guardrails')).toEqual(['desk-mood']);
    const question = pickOf(draft, '/objectives/direct');
    expect(question).toMatchObject({ id: '/suggestions/objectives/direct', chosen: [], step: 'objectives' });
    expect(question?.open).toEqual(['/suggestions/objectives/direct']);
  });

  test.each([
    '/title',
    '/concepts/engage',
    '/concepts/votes',
    '/strategies',
    '/segments/serves',
    '/metrics/links',
    '/segments/frequent-flyers',
    '/segments/nobody/barriers',
    '/metrics/nothing',
  ])('are not asked for %s', (list) => {
    expect(suggestionsFor(draftWith(), list)).toBeUndefined();
  });

  test('are not there without a starter', () => {
    const draft = draftOf(readPlan('cnsg: 1\ntitle: Keep flyers\n'), '2026-11-21');
    expect(suggestionsFor(draft, '/segments')).toBeUndefined();
    expect(starterQuestions(draft, 'customers')).toEqual([]);
  });

  test('leave the plan as it is where nothing is ticked', () => {
    for (const list of lists) {
      const draft = draftWith('segments: {frequent-flyers: {name: Frequent flyers}}\n');
      if (suggestionsFor(draft, list)) expect(tick(draft, list).text).toBe(draft.text);
    }
  });

  test('are added with all their fields, and with links to what the plan has', () => {
    let draft = tick(draftWith(), '/objectives/direct', 'faster-answers');
    draft = tick(draft, '/segments', 'frequent-flyers');
    expect(draft.plan.objectives.get('faster-answers')).toEqual({
      statement: 'Answer faster',
      level: 'direct',
    });
    expect(draft.plan.segments.get('frequent-flyers')).toEqual({
      name: 'Frequent flyers',
      rationale: 'Their loss costs most',
      serves: ['faster-answers'],
    });
    draft = tick(draft, '/segments/frequent-flyers/barriers', 'desk-queues');
    draft = tick(draft, '/concepts/access', 'self-rebooking');
    expect(draft.plan.concepts.get('self-rebooking')).toMatchObject({
      description: 'Three free seats, one tap',
      approach: 'on-demand',
      segments: ['frequent-flyers'],
      barriers: ['desk-queues'],
    });
    draft = tick(draft, '/metrics/faster-answers', 'time-rebook');
    const metric = draft.plan.metrics.get('time-rebook');
    expect(metric).toMatchObject({
      objectives: ['faster-answers'],
      unit: 'minutes',
      baseline: { value: 'TBD' },
    });
    expect([...(metric?.concepts ?? [])]).toEqual([['self-rebooking', { mechanism: 'No desk in between' }]]);
    expect(readPlan(draft.text).problems).toEqual([]);
  });

  test('put the objective first on whose list a metric was ticked', () => {
    let draft = tick(draftWith(), '/objectives/direct', 'faster-answers', 'fewer-lost');
    draft = tick(draft, '/metrics/faster-answers', 'time-rebook');
    expect(draft.plan.metrics.get('time-rebook')?.objectives).toEqual(['faster-answers', 'fewer-lost']);
  });

  test('are not offered where the plan has them, by id or by words', () => {
    const byWords = draftWith('objectives: {speed: {statement: "answer, FASTER", level: direct}}\n');
    expect(offered(byWords, '/objectives/direct')).toEqual(['fewer-lost']);
    const byId = draftWith('segments: {islanders: {name: People of the islands}}\n');
    expect(offered(byId, '/segments')).toEqual(['frequent-flyers']);
  });

  test('of barriers and metrics find what the room called the same', () => {
    const draft = draftWith(
      'objectives: {speed: {statement: Answer faster, level: direct}}\nsegments: {flyers: {name: frequent flyers}}\n',
    );
    expect(offered(draft, '/segments/flyers/barriers')).toEqual(['desk-queues', 'hidden-seats']);
    const next = tick(draft, '/metrics/speed', 'time-rebook');
    expect(next.plan.metrics.get('time-rebook')?.objectives).toEqual(['speed']);
  });

  test('take another id where the room has used theirs for something else', () => {
    const draft = draftWith('parkingLot: {islanders: {statement: Ask the islanders}}\n');
    const next = tick(draft, '/segments', 'islanders');
    expect(next.plan.parkingLot.get('islanders')?.statement).toBe('Ask the islanders');
    expect([...next.plan.segments.values()]).toEqual([{ name: 'Island residents' }]);
    expect(readPlan(next.text).problems).toEqual([]);
  });

  test('can be taken back on the screen and when the room comes back to it', () => {
    const draft = tick(draftWith(), '/segments', 'frequent-flyers');
    expect(pickOf(draft, '/segments')?.chosen).toEqual(['frequent-flyers']);
    const back = tick(draft, '/segments', 'islanders');
    expect([...back.plan.segments.keys()]).toEqual(['islanders']);
  });

  test('that the room has worked on are the room’s own, and are not taken back', () => {
    const draft = tick(draftWith(), '/segments', 'frequent-flyers');
    const mended = change(draft, [
      { kind: 'set', path: ['segments', 'frequent-flyers', 'rationale'], value: 'They told us' },
    ]);
    expect(offered(mended, '/segments')).toEqual(['islanders']);
    expect(tick(mended, '/segments').text).toBe(mended.text);
  });

  test('that something builds on are not taken back', () => {
    const draft = change(tick(draftWith(), '/objectives/higher-order', 'customer-led'), [
      { kind: 'set', path: ['objectives', 'speed'], value: { level: 'direct', supports: ['customer-led'] } },
    ]);
    expect(suggestionsFor(draft, '/objectives/higher-order')).toBeUndefined();
  });

  test('leave nothing open where all are accepted', () => {
    const draft = tick(draftWith(), '/leftOut', 'families');
    expect(pickOf(draft, '/leftOut')?.open).toEqual([]);
  });

  test('show what an element is about behind its words', () => {
    expect(pickOf(draftWith(), '/leftOut')?.options).toEqual([
      { id: 'families', label: 'Families', detail: 'Rebook once in five years' },
    ]);
  });

  test('leave a plan without a fault, whatever is ticked in whatever order', () => {
    const act = fc.tuple(fc.constantFrom(...lists), fc.infiniteStream(fc.boolean()));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let draft = draftWith();
        for (const [list, coins] of acts) {
          const ids = offered(draft, list) ?? [];
          const chosen = ids.filter(() => coins.next().value === true);
          if (ids.length > 0) draft = tick(draft, list, ...chosen);
        }
        expect(readPlan(draft.text).problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test('the questions of a starter are those of the step', () => {
  expect(starterQuestions(draftWith(), 'customers')).toEqual(['Who leaves without a word?']);
  expect(starterQuestions(draftWith(), 'impact')).toEqual([]);
});

test('are no question to go back to from a review', () => {
  const draft = draftOf(readPlan('cnsg: 1\ntitle: Nordair\n'), '2026-11-21', airline);
  const mend = findAsking(draft, '/mend/customers')?.question;
  const ids = mend?.kind === 'menu' ? mend.choices.map(({ id }) => id) : [];
  expect(ids).toContain('/segments');
  expect(ids.filter((id) => id.startsWith('/suggestions'))).toEqual([]);
});
