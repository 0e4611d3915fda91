import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planData } from '../../../../src/core/report/plan-data-of.ts';
import { listed, spoken, toldAs } from '../../../../src/core/report/story/phrases.ts';
import { gapsOf, storyOf } from '../../../../src/core/report/story/story.ts';
import { anyPlan } from '../../../generate/plan.ts';
import { planOf } from '../../../plan-of.ts';

const chapter = (title: string, values: object) =>
  storyOf(planData(planOf({ ...values })))
    .filter((found) => found.title === title)
    .flatMap(({ paragraphs }) => paragraphs.map(({ lead, aside, text }) => `${lead}${aside}|${text}`));

const objectives = (...statements: readonly string[]) => ({
  objectives: Object.fromEntries(
    statements.map((statement, at) => [`o${at}`, { statement, level: 'direct' }]),
  ),
});

describe('what is wanted', () => {
  test('goes on in one sentence where each objective is an order', () => {
    expect(chapter('What we want', objectives('Answer faster.', 'Lose fewer flyers', 'Listen'))).toEqual([
      '|We set out to do three things: answer faster, lose fewer flyers and listen.',
    ]);
    expect(chapter('What we want', objectives('Answer faster'))).toEqual([
      '|We set out to do one thing: answer faster.',
    ]);
  });

  test('stands in sentences of its own where a name or another language opens it', () => {
    expect(chapter('What we want', objectives('Nordair answers faster', 'Lose fewer flyers'))).toEqual([
      '|We have two objectives. Nordair answers faster. Lose fewer flyers.',
    ]);
    expect(chapter('What we want', objectives('更快地回答客户的问题。'))).toEqual([
      '|We have one objective. 更快地回答客户的问题。',
    ]);
  });
});

test('what is still to be found is no sentence', () => {
  expect(spoken('TBD')).toBe('');
  const segments = { flyers: { name: 'Flyers', rationale: 'TBD', objective: 'Rebook' } };
  expect(chapter('For whom', { segments })).toEqual(['Flyers|We want them to rebook.']);
});

describe('customers', () => {
  const told = (segment: object) =>
    chapter('For whom', { segments: { flyers: { name: 'Flyers', ...segment } } });

  test('are told in sentences, as far as their words allow', () => {
    expect(
      told({
        rationale: 'Their loss costs most',
        objective: 'Rebook without calling',
        valueProposition: 'A seat before the desk opens',
        barriers: { queues: { statement: 'Queues at the desk' }, app: { statement: 'No trust in the app.' } },
      }),
    ).toEqual([
      'Flyers|Their loss costs most. We want them to rebook without calling. They get a seat before the desk opens. What stops them: Queues at the desk. No trust in the app.',
    ]);
    expect(told({ objective: 'Loyalty', valueProposition: 'Back on a plane' })).toEqual([
      'Flyers|What we want of them: Loyalty. What they get: back on a plane.',
    ]);
  });

  test('beyond the first four are named', () => {
    const names = ['Flyers', 'Desks', 'Islanders', 'Families', 'Students', 'Pensioners'];
    const segments = Object.fromEntries(names.map((name, at) => [`s${at}`, { name }]));
    expect(chapter('For whom', { segments })).toEqual([
      'Flyers|',
      'Desks|',
      'Islanders|',
      'Families|',
      '|We also have in mind: Students and Pensioners.',
    ]);
  });
});

describe('strategies', () => {
  test('are counted as all five where all were taken', () => {
    const taken = ['access', 'engage', 'customise', 'connect', 'collaborate'].map((id) => [id, {}] as const);
    const [opening] = chapter('By which strategies', { strategies: Object.fromEntries(taken) });
    expect(opening).toMatch(/^\|We build on all five strategies, access, /);
  });
});

describe('concepts', () => {
  const idea = (title: string, status: string) => ({ title, status, customerValue: 'Keeps the day' });

  test('that were chosen are told, those on the shortlist named', () => {
    const concepts = {
      taps: { ...idea('Two taps', 'chosen'), assessment: { impact: 5, effort: 1 }, nextTest: 'Ten flights' },
      feed: idea('Live feed', 'shortlisted'),
      wiki: idea('Wiki', 'idea'),
    };
    expect(chapter('With which concepts', { concepts })).toEqual([
      'Two taps, a quick win|For the customer: keeps the day. Next test: ten flights.',
      '|On the shortlist: Live feed.',
    ]);
  });

  test('that were chosen beyond the first five are named as chosen', () => {
    const all = Array.from({ length: 7 }, (_, at) => [`c${at}`, idea(`Idea ${at}`, 'chosen')] as const);
    const told = chapter('With which concepts', { concepts: Object.fromEntries(all) });
    expect(told.at(-1)).toBe('|Also chosen: Idea 5 and Idea 6.');
  });

  test('before any was kept are ideas', () => {
    const concepts = { wiki: idea('Wiki', 'idea'), chat: idea('Chat', 'parked') };
    expect(chapter('With which concepts', { concepts })).toEqual([
      '|The ideas so far, none of them kept yet: Wiki.',
    ]);
  });
});

describe('gaps', () => {
  const gaps = (values: object) => {
    const plan = planData(planOf({ ...values }));
    return gapsOf(plan, storyOf(plan));
  };

  test('of a plan with a name alone are told in two sentences', () => {
    expect(gaps({ title: 'Keep frequent flyers' })).toMatch(
      /^So far this plan has little more than its name\. Still to be said: what we want, for whom, .* and what/,
    );
  });

  test('name only what is missing, and how many questions are open', () => {
    expect(
      gaps({ ...objectives('Answer faster'), ask: 'A pilot', metrics: { time: { name: 'Time' } } }),
    ).toMatch(
      /^Still to be said: for whom, by which strategies and with which concepts\. \w+ questions are open;/,
    );
  });
});

describe('phrases', () => {
  test('put a list in a text one item after the other', () => {
    expect(spoken('Release the team:\n\n- one route\n- three months\n\nThen decide.')).toBe(
      'Release the team: one route; three months Then decide.',
    );
  });

  test('join with commas, or with semicolons where there are commas already', () => {
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed(['a, with b', 'c'])).toBe('a, with b; and c');
  });

  test('leave a text alone whose first word is emphasised or joined to another', () => {
    const labels = { flowing: 'We do {count}: {list}.', alone: 'We have {count}.' };
    expect(toldAs(labels, ['**Win** back'])).toBe('We have one. **Win** back.');
    expect(toldAs(labels, ["Let's go"])).toBe("We have one. Let's go.");
  });

  test('never leave a place of theirs open, whatever was typed', () => {
    fc.assert(
      fc.property(anyPlan({ text: fc.constantFrom('Answer faster', 'Nordair', '') }), (plan) => {
        expect(JSON.stringify(storyOf(planData(plan)))).not.toMatch(/\{(?:count|list|words)\}/);
      }),
      { numRuns: 60 },
    );
  });
});
