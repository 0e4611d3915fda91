import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/workshop/draft.ts';
import { strategiesQuestions } from '../../../src/core/workshop/questions/strategies.ts';
import { completePlan } from '../plan/complete-plan.ts';
import { answered, askingIn, gridAnswer, onDesk } from './on-desk.ts';

const segments = {
  'frequent-flyers': {
    name: 'Frequent flyers',
    barriers: { 'desk-queues': { statement: 'Queues' }, 'app-distrust': { statement: 'Distrust' } },
  },
  'travel-desks': { name: 'Travel desks', barriers: { 'told-last': { statement: 'Told last' } } },
  islanders: { name: 'Islanders' },
};

function pickOf(draft: Draft) {
  const { question } = askingIn(strategiesQuestions(draft), '/strategies');
  if (question.kind !== 'pick') throw new Error('Strategies are picked');
  return question;
}

describe('the choice of strategies', () => {
  test('shows each stance with what customers want, and what stops whom beside them', () => {
    const question = pickOf(onDesk({ segments }));
    expect(question.options.map(({ label }) => label.split(':')[0])).toEqual([
      'Access',
      'Engage',
      'Customise',
      'Connect',
      'Collaborate',
    ]);
    expect(question.options[3]).toEqual({
      id: 'connect',
      label: "Connect: become part of customers' conversations",
      detail: 'to share experiences, ideas and opinions with one another',
    });
    expect(question.figure).toEqual([
      'S1 Frequent flyers: Queues ·',
      '  Distrust',
      'S2 Travel desks: Told last',
      'Connect is sharing; collaborate is',
      'working toward one shared goal.',
    ]);
  });

  test('leaves the stances room on a screen of 80 columns and 24 rows, however much stops people', () => {
    const rows = pickOf(onDesk(completePlan())).figure ?? [];
    expect(rows.length).toBeLessThanOrEqual(8);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(76);
    expect(rows.join(' ').replace(/\s+/g, ' ')).toContain(
      'Ideas that are sent in disappear without an answer',
    );
    const crowded = Array.from({ length: 30 }, (_, at) => [
      `reason-${at}`,
      { statement: `Reason ${at} to stay` },
    ]);
    const many = { islanders: { name: 'Islanders', barriers: Object.fromEntries(crowded) } };
    const cut = pickOf(onDesk({ segments: many })).figure ?? [];
    expect(cut).toHaveLength(8);
    expect(cut.at(-2)).toBe('  … and more in step 2');
  });

  test('says that three are plenty, and takes more on request', () => {
    expect(pickOf(onDesk({})).most?.count).toBe(3);
    const all = ['access', 'engage', 'customise', 'connect'];
    const draft = onDesk({});
    const after = answered(draft, askingIn(strategiesQuestions(draft), '/strategies'), {
      kind: 'pick',
      chosen: all,
    });
    expect([...after.plan.strategies.keys()]).toEqual(all);
  });

  test('asks for the reasons of what is taken, and of what is not once something is', () => {
    const rowsOf = (draft: Draft, id: string) => {
      const { question } = askingIn(strategiesQuestions(draft), id);
      return question.kind === 'form' ? question.rows.map(({ label, hint }) => [label, hint]) : [];
    };
    const draft = onDesk({ strategies: { access: {}, connect: {} } });
    expect(rowsOf(draft, '/strategies/rationale')).toEqual([
      ['Access', 'one sentence, as you would tell the board'],
      ['Connect', 'one sentence, as you would tell the board'],
    ]);
    expect(rowsOf(draft, '/strategies/others').map(([label]) => label)).toEqual([
      'Engage',
      'Customise',
      'Collaborate',
    ]);
    const none = strategiesQuestions(onDesk({})).map((asking) => asking?.question.id);
    expect(none.filter(Boolean)).toEqual(['/strategies']);
  });
});

test('a strategy stays taken, in its place, when its reason is emptied', () => {
  const draft = onDesk({
    strategies: { connect: { rationale: 'They talk' }, access: { rationale: 'They wait' } },
  });
  const after = answered(draft, askingIn(strategiesQuestions(draft), '/strategies/rationale'), {
    kind: 'form',
    values: new Map([
      ['strategies/connect/rationale', ''],
      ['strategies/access/rationale', 'They queue'],
    ]),
  });
  expect([...after.plan.strategies]).toEqual([
    ['connect', { selected: true }],
    ['access', { rationale: 'They queue' }],
  ]);
});

describe('whom a strategy serves', () => {
  const fitOf = (draft: Draft) => askingIn(strategiesQuestions(draft), '/strategies/fit');
  const fitted = (draft: Draft, ticks: string[]) =>
    answered(draft, fitOf(draft), gridAnswer({ access: ticks }));
  const begun = onDesk({ segments, strategies: { access: {} } });

  test('follows from the barriers, which stand by segment; a segment stands alone where none is known', () => {
    const { question } = fitOf(begun);
    expect(question.kind === 'grid' && question.columns.map(({ id, group }) => [id, group])).toEqual([
      ['desk-queues', 'S1 Frequent flyers'],
      ['app-distrust', 'S1 Frequent flyers'],
      ['told-last', 'S2 Travel desks'],
      ['islanders', 'S3 Islanders'],
    ]);
    expect(fitted(begun, ['desk-queues', 'islanders']).plan.strategies.get('access')).toEqual({
      barriers: ['desk-queues'],
      segments: ['islanders', 'frequent-flyers'],
    });
  });

  test('changes when the last barrier of a segment is taken off, not before', () => {
    const both = fitted(begun, ['desk-queues', 'app-distrust', 'told-last']);
    const one = fitted(both, ['app-distrust', 'told-last']);
    expect(one.plan.strategies.get('access')?.segments).toEqual(['frequent-flyers', 'travel-desks']);
    const none = fitted(one, ['told-last']);
    expect(none.plan.strategies.get('access')).toEqual({
      barriers: ['told-last'],
      segments: ['travel-desks'],
    });
    expect(fitted(none, []).plan.strategies.get('access')).toEqual({ selected: true });
  });

  test('keeps a segment that was named without a barrier', () => {
    const named = onDesk({ segments, strategies: { access: { segments: ['travel-desks', 'gone-away'] } } });
    expect(fitted(named, ['desk-queues']).plan.strategies.get('access')?.segments).toEqual([
      'travel-desks',
      'gone-away',
      'frequent-flyers',
    ]);
  });

  test('takes a barrier and a segment that are made on the spot, also while they are kept tick by tick', () => {
    const asking = fitOf(begun);
    const made = [
      { id: '+1', making: 'barrier/islanders', label: 'Rumours come first' },
      { id: '+2', making: 'segment', label: 'Families' },
    ];
    const first = answered(begun, asking, gridAnswer({ access: ['+1'] }, made.slice(0, 1)));
    const after = answered(first, asking, gridAnswer({ access: ['+1', '+2'] }, made));
    const [barrier] = after.plan.segments.get('islanders')?.barriers?.keys() ?? [];
    expect(after.plan.strategies.get('access')).toEqual({
      barriers: [barrier],
      segments: ['islanders', 'families'],
    });
    const { question } = fitOf(after);
    expect(question.kind === 'grid' && question.ticks.get('access')).toEqual(['families', barrier]);
    expect(answered(after, asking, gridAnswer({ access: [] }, made)).plan.strategies.get('access')).toEqual({
      selected: true,
    });
  });

  test('is open until a barrier is answered, or a segment is served whose barriers are not known', () => {
    const open = (access: object) => fitOf(onDesk({ segments, strategies: { access } })).question.open;
    expect(open({})).toEqual(['/strategies/access/segments']);
    expect(open({ segments: ['travel-desks'] })).toEqual(['/strategies/access/barriers']);
    expect(open({ segments: ['islanders'] })).toEqual([]);
    expect(open({ segments: ['travel-desks'], barriers: ['told-last'] })).toEqual([]);
  });
});
