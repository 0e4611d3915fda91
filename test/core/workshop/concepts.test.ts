import { describe, expect, test } from 'vitest';
import { change, type Draft } from '../../../src/core/workshop/draft.ts';
import type { Answer, Question } from '../../../src/core/workshop/question.ts';
import { conceptsQuestions } from '../../../src/core/workshop/questions/concepts.ts';
import { answered, askingIn, onDesk, typed } from './on-desk.ts';

const segments = {
  'frequent-flyers': { name: 'Frequent flyers', barriers: { 'desk-queues': { statement: 'Queues' } } },
};
const ideas = {
  rebook: { title: 'Rebook in two taps', strategy: 'access' },
  'seat-map': { title: 'Seat map for agents', strategy: 'access' },
  'taps-rebook': { title: 'Rebook in two tap', strategy: 'access' },
  wiki: { title: 'A wiki of rebooking tricks', strategy: 'connect' },
  loose: { title: 'Robots at the desk' },
};
const begun = onDesk({ segments, strategies: { access: {}, connect: {} }, concepts: ideas });

function on<Kind extends Question['kind']>(draft: Draft, id: string, kind: Kind) {
  const asking = askingIn(conceptsQuestions(draft), id);
  const { question } = asking;
  if (question.kind !== kind) throw new Error(`${id} is a ${question.kind}`);
  // The line above has seen that the question is of the kind that was asked for.
  return { asking, question: question as Extract<Question, { kind: Kind }> };
}

function openIds(draft: Draft): readonly string[] {
  return conceptsQuestions(draft).flatMap((asking) =>
    asking?.question.open.length ? [asking.question.id] : [],
  );
}

const form = (values: Record<string, string>): Answer => ({
  kind: 'form',
  values: new Map(Object.entries(values)),
});

describe('diverging', () => {
  test('each strategy has a board with its focus question and its approaches as a numbered legend', () => {
    const { question } = on(begun, '/concepts/access', 'list');
    expect(question.prompt).toBe(
      'Access: Where do customers wait, search or repeat themselves, and how could that vanish?',
    );
    expect(question.guidance[0]).toBe(
      [
        '1 Mobile commerce: a boarding pass or a hotel key on the phone',
        "2 Omni-channel: a retailer's app that acts differently at home and in the store (Walmart)",
        '3 Cloud: music that lives online instead of files (Spotify)',
        '4 On demand: banking from anywhere at any hour',
      ].join('\n'),
    );
    expect(question.items.map(({ text }) => text)).toEqual([
      'Rebook in two taps',
      'Seat map for agents',
      'Rebook in two tap',
    ]);
  });

  test('all ideas of a strategy are tagged afterwards, a digit each, in the order of the legend', () => {
    const { asking, question } = on(begun, '/concepts/access/approach', 'grid');
    expect(question.single).toBe(true);
    expect(question.rows.map(({ number }) => number)).toEqual(['C1', 'C2', 'C3']);
    expect(question.columns.map(({ label }) => label)).toEqual([
      'Mobile commerce',
      'Omni-channel',
      'Cloud',
      'On demand',
      'Other',
    ]);
    const ticks = new Map([
      ['rebook', ['on-demand']],
      ['seat-map', ['other']],
    ]);
    const after = answered(begun, asking, { kind: 'grid', ticks });
    expect([...after.plan.concepts.values()].map(({ approach }) => approach)).toEqual([
      'on-demand',
      'other',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('untagged ideas are asked for once, and from then on only where they are kept', () => {
    const open = (concepts: object) =>
      on(onDesk({ strategies: { access: {} }, concepts }), '/concepts/access/approach', 'grid').question.open;
    const { rebook, 'seat-map': seats } = ideas;
    expect(open({ rebook, seats })).toEqual(['/concepts/access/approach']);
    expect(open({ rebook: { ...rebook, approach: 'cloud' }, seats })).toEqual([]);
    expect(open({ rebook: { ...rebook, approach: 'cloud' }, seats: { ...seats, status: 'chosen' } })).toEqual(
      ['/concepts/seats/approach'],
    );
  });

  test('an approach of another strategy stays until one of these is ticked', () => {
    const moved = onDesk({
      strategies: { access: {} },
      concepts: { rebook: { ...ideas.rebook, approach: 'storytelling' } },
    });
    const { asking } = on(moved, '/concepts/access/approach', 'grid');
    const tagged = (ids: string[]) =>
      answered(moved, asking, { kind: 'grid', ticks: new Map([['rebook', ids]]) }).plan.concepts.get(
        'rebook',
      );
    expect(tagged([])?.approach).toBe('storytelling');
    expect(tagged(['cloud'])?.approach).toBe('cloud');
  });
});

describe('converging', () => {
  test('all ideas stand on one board by strategy, and what looks alike is pointed out', () => {
    const { question } = on(begun, '/concepts/converge', 'board');
    expect(question.lines.map(({ number, group }) => [number, group])).toEqual([
      ['C1', 'Access'],
      ['C2', 'Access'],
      ['C3', 'Access'],
      ['C4', 'Connect'],
      ['C5', 'Without a strategy'],
    ]);
    expect(question.figure).toEqual(['C1 and C3 look alike: join 1 3']);
  });

  test('ideas are joined, parked, dropped, moved and added by a line, and numbers never shift', () => {
    const { asking } = on(begun, '/concepts/converge', 'board');
    let draft = begun;
    for (const line of ['join 1 3', 'park 2: next year', 'drop 4: too much work', 'move 5 connect']) {
      ({ draft } = typed(draft, asking, line));
    }
    const { lines } = on(draft, '/concepts/converge', 'board').question;
    expect(lines.map(({ number, group, detail }) => [number, group, detail])).toEqual([
      ['C1', 'Access', ''],
      ['C5', 'Connect', ''],
      ['C2', 'Parked', 'next year'],
      ['C4', 'Dropped', 'too much work'],
    ]);
  });

  test('a line that cannot be done is complained of before it is taken', () => {
    const { question, asking } = on(begun, '/concepts/converge', 'board');
    expect(question.complaint('join 2 11')).toContain('C11');
    expect(question.complaint('park 2')).toBeUndefined();
    expect(asking.act?.('join 2 11', begun)).toMatchObject({ kind: 'refused' });
  });

  test('is asked once, not when the room has voted or decided already', () => {
    expect(openIds(begun)).toContain('/concepts/converge');
    const voted = typed(begun, on(begun, '/concepts/votes', 'board').asking, '1 3').draft;
    expect(openIds(voted)).not.toContain('/concepts/converge');
    expect(openIds(voted)).not.toContain('/concepts/votes');
    const kept = onDesk({
      strategies: { access: {} },
      concepts: { rebook: { status: 'chosen' }, seats: {} },
    });
    expect(openIds(kept)).not.toContain('/concepts/converge');
    expect(openIds(kept)).not.toContain('/concepts/votes');
  });
});

describe('the dots', () => {
  const board = (draft: Draft) => on(draft, '/concepts/votes', 'board');

  test('are typed as totals in one line, stand behind the ideas, and can be mended', () => {
    const first = typed(begun, board(begun).asking, '1 7, 4 1');
    expect(first.said).toBe('8 dots are on the board.');
    const second = typed(first.draft, board(first.draft).asking, 'C1 = 6');
    expect(second.said).toBe('7 dots are on the board.');
    expect(board(second.draft).question.lines.map(({ number, detail }) => [number, detail])).toEqual([
      ['C1', '6 dots'],
      ['C2', ''],
      ['C3', ''],
      ['C4', '1 dot'],
      ['C5', ''],
    ]);
  });

  test('each person has five unless the plan says otherwise, and more than the room has are counted aloud', () => {
    expect(board(begun).question.prompt).toContain('Everybody sets 5 dots, the sponsor last.');
    const two = change(begun, [
      { kind: 'set', path: ['workshop'], value: { participants: ['Ida', 'Per'], votesPerPerson: 3 } },
    ]);
    expect(board(two).question.prompt).toContain('Everybody sets 3 dots, the sponsor last.');
    expect(typed(two, board(two).asking, '1 7').said).toBe(
      '7 dots are on the board, though 2 people with 3 dots each have 6. Count again, or go on.',
    );
  });

  test('are cleared, taken back or cast in secret by a word', () => {
    const counted = typed(begun, board(begun).asking, '1 7, 4 1').draft;
    const cleared = typed(counted, board(counted).asking, 'clear').draft;
    expect(cleared.plan).toEqual(begun.plan);
    expect(board(begun).asking.act?.('undo', begun)).toEqual({ kind: 'undo' });
    expect(board(begun).asking.act?.('Secret', begun)).toEqual({ kind: 'ballots' });
    expect(board(begun).question.complaint('40 7')).toBe('There is no C40 here');
  });

  test('order the shortlist, which leaves out what was set aside', () => {
    const { draft } = typed(begun, board(begun).asking, '4 7, 2 3');
    const without = typed(draft, on(draft, '/concepts/converge', 'board').asking, 'drop 5: no').draft;
    expect(on(without, '/concepts/shortlist', 'pick').question.options).toEqual([
      { id: 'wiki', label: 'C4 A wiki of rebooking tricks · 7 dots' },
      { id: 'seat-map', label: 'C2 Seat map for agents · 3 dots' },
      { id: 'rebook', label: 'C1 Rebook in two taps' },
      { id: 'taps-rebook', label: 'C3 Rebook in two tap' },
    ]);
  });
});

describe('the choice', () => {
  const shortlisted = (chosen: readonly string[] = []) =>
    onDesk({
      segments,
      strategies: { access: {}, connect: {} },
      concepts: Object.fromEntries(
        Object.entries(ideas).map(([id, idea]) => [
          id,
          {
            ...idea,
            ...(['rebook', 'wiki'].includes(id) && {
              status: chosen.includes(id) ? 'chosen' : 'shortlisted',
            }),
          },
        ]),
      ),
    });

  test('impact and effort are asked for the shortlist alone, and each pair says what it makes', () => {
    const draft = shortlisted();
    const { asking, question } = on(draft, '/concepts/scores', 'form');
    expect(question.rows.map(({ label }) => label)).toEqual([
      'C1 Rebook in two taps',
      'C4 A wiki of rebooking tricks',
    ]);
    const [row] = question.rows;
    expect(['5 2', '5,4', '2/1', '35'].map((text) => row?.remark?.(text))).toEqual([
      'quick-win',
      'big-play',
      'fill-in',
      'avoid',
    ]);
    expect(row?.complaint?.('6 2')).toBe('Write two numbers from 1 to 5, like 5 2');
    const after = answered(draft, asking, form({ rebook: '5 2', wiki: '2 4' }));
    expect(after.plan.concepts.get('rebook')?.assessment).toEqual({ impact: 5, effort: 2 });
    const { options, figure } = on(after, '/concepts/chosen', 'pick').question;
    expect(options.map(({ detail }) => detail)).toEqual([
      'quick-win: impact 5, effort 2',
      'avoid: impact 2, effort 4',
    ]);
    expect(figure?.[1]).toContain('C1');
  });

  test('comes with a decision that Enter records, and changes with the choice', () => {
    const draft = shortlisted(['rebook', 'wiki']);
    const { asking, question } = on(draft, '/decisions/choice', 'text');
    const words = 'Go ahead with Rebook in two taps and A wiki of rebooking tricks.';
    expect([question.draft, question.value]).toEqual([words, undefined]);
    const after = answered(draft, asking, { kind: 'text', text: words });
    expect([...after.plan.decisions.values()]).toEqual([{ statement: words, date: '2026-11-21' }]);
    const recorded = on(after, '/decisions/choice', 'text').question;
    expect([recorded.value, recorded.open, recorded.draft]).toEqual([words, [], undefined]);

    const fewer = answered(after, on(after, '/concepts/chosen', 'pick').asking, {
      kind: 'pick',
      chosen: ['wiki'],
    });
    const again = on(fewer, '/decisions/choice', 'text');
    expect(again.question.draft).toBe('Go ahead with A wiki of rebooking tricks.');
    expect(again.question.open).not.toEqual(question.open);
    const replaced = answered(fewer, again.asking, {
      kind: 'text',
      text: 'Go ahead with A wiki of rebooking tricks.',
    });
    const [first] = replaced.plan.decisions.keys();
    expect([...replaced.plan.decisions.values()].at(-1)?.replaces).toBe(first);
  });

  test('the decision on many concepts is a sentence that can be read, and recorded once', () => {
    const titles = Array.from({ length: 40 }, (_, at) => `Rebook in ${at + 2} taps`);
    const concepts = Object.fromEntries(
      titles.map((title, at) => [`rebooking-${at}`, { title, strategy: 'access', status: 'chosen' }]),
    );
    const draft = onDesk({ strategies: { access: {} }, concepts });
    const { asking, question } = on(draft, '/decisions/choice', 'text');
    expect(question.draft).toMatch(/^Go ahead with Rebook in 2 taps, .* Rebook in 13 taps and 28 more\.$/);
    const after = answered(draft, asking, { kind: 'text', text: question.draft ?? '' });
    expect(on(after, '/decisions/choice', 'text').question.open).toEqual([]);
  });

  test('a decision is recorded once in whatever words, and not at all where the line is emptied', () => {
    const draft = shortlisted(['rebook']);
    const decide = (on_: Draft, text: string) =>
      answered(on_, on(on_, '/decisions/choice', 'text').asking, { kind: 'text', text });
    const own = decide(draft, 'Pilot on one route');
    expect(decide(own, 'Pilot on one route').plan.decisions.size).toBe(1);
    expect(decide(draft, ' ').plan.decisions.size).toBe(0);
  });

  test('no decision is asked for in a plan that was agreed', () => {
    const draft = shortlisted(['rebook']);
    const agreed = change(draft, [{ kind: 'set', path: ['status'], value: 'agreed' }]);
    expect([openIds(draft), openIds(agreed)].map((ids) => ids.includes('/decisions/choice'))).toEqual([
      true,
      false,
    ]);
  });

  test('only what is chosen is asked for its value and its test; the rest of the shortlist is homework', () => {
    const draft = shortlisted(['wiki']);
    const labels = (id: string) => on(draft, id, 'form').question.rows.map(({ label }) => label);
    expect(labels('/concepts/value')).toEqual(['C4 A wiki of rebooking tricks']);
    expect(labels('/concepts/test')).toEqual(['C4 A wiki of rebooking tricks']);
    expect(on(draft, '/concepts/fit', 'grid').question.rows.map(({ number }) => number)).toEqual(['C4']);
    expect(on(draft, '/concepts/fit', 'grid').question.makes.map(({ label }) => label)).toEqual([
      'New segment',
      'New barrier of Frequent flyers',
    ]);
  });

  test('barriers are asked about also where every idea says already whom it is for', () => {
    const draft = shortlisted(['wiki']);
    const [segment = ''] = draft.plan.segments.keys();
    const said = change(draft, [{ kind: 'set', path: ['concepts', 'wiki', 'segments'], value: [segment] }]);
    const { asking, question } = on(said, '/concepts/fit', 'grid');
    expect(question.open).toEqual(['/concepts/fit/barriers']);
    const ticks = new Map([['wiki', [segment, 'desk-queues']]]);
    const after = answered(said, asking, { kind: 'grid', ticks });
    expect(on(after, '/concepts/fit', 'grid').question.open).toEqual([]);
  });

  test('what is not kept needs no word, and is asked for once', () => {
    const draft = shortlisted(['wiki']);
    const { asking, question } = on(draft, '/concepts/aside', 'board');
    expect(question.lines.map(({ number }) => number)).toEqual(['C2', 'C3', 'C5']);
    expect(question.open).toEqual(['/concepts/aside']);
    const after = typed(draft, asking, 'park 2 5: next year').draft;
    expect(on(after, '/concepts/aside', 'board').question.open).toEqual([]);
    expect(after.plan.concepts.get('loose')).toMatchObject({ status: 'parked', reason: 'next year' });
  });
});
