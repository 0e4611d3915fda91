import { expect, test } from 'vitest';
import { change } from '../../../src/core/workshop/draft.ts';
import { linesOf } from '../../../src/core/workshop/titles.ts';
import { listed, nordairDraft } from './capture/desk.ts';

const access = {
  path: ['concepts'],
  kind: 'concept',
  present: [],
  preset: { strategy: 'access', status: 'idea' },
} as const;

function ideas(start = nordairDraft()) {
  const own = new Map([...start.plan.concepts].filter(([, { strategy }]) => strategy === 'access'));
  return listed({ ...access, present: linesOf(own, 'concept', access.preset) }, start);
}
const first = { id: 'rebooking', text: 'Rebook in two taps' };

test('a typed line becomes an element with all that its list and its words say', () => {
  const list = ideas();
  list.keep(first, 'Status by text :: before they ask @S1');
  expect([...list.draft().plan.concepts].at(-1)).toEqual([
    'status-text',
    {
      title: 'Status by text',
      description: 'before they ask',
      strategy: 'access',
      segments: ['frequent-flyers'],
      status: 'idea',
    },
  ]);
});

test('a line keeps its element while its words change, also back to what they were', () => {
  const list = ideas();
  list.keep(first, 'Status by text');
  list.keep(first, 'Seats for families');
  list.keep({ ...first, text: 'Rebook' }, 'Seats for families');
  list.keep(first, 'Seats for families');
  const { concepts } = list.draft().plan;
  expect([...concepts.keys()]).toEqual(['rebooking', 'forum', 'status-text']);
  expect(concepts.get('status-text')?.title).toBe('Seats for families');
  expect(concepts.get('rebooking')?.title).toBe('Rebook in two taps');
});

test('the same list again changes nothing', () => {
  const list = ideas();
  for (let time = 0; time < 3; time += 1)
    list.keep({ ...first, text: 'Rebook @S1' }, 'Status :: by text', 'Status :: by text');
  expect(list.edits.slice(1)).toEqual([0, 0]);
  expect(list.draft().plan.concepts.size).toBe(4);
});

test('a line that goes takes its element along, and only that', () => {
  const list = ideas();
  list.keep(first, 'One', 'Two', 'Three');
  list.keep(first, 'One', 'Three');
  list.keep('One', 'Three');
  expect([...list.draft().plan.concepts.keys()]).toEqual(['forum', 'one', 'three']);
});

test('an empty line makes nothing and takes no words away', () => {
  const list = ideas();
  list.keep({ ...first, text: ' ' }, '', '  ', '\u0000');
  list.keep({ ...first, text: '\u0000' });
  expect(list.draft().text).toBe(nordairDraft().text);
});

test('a line that comes back has its element again', () => {
  const list = ideas();
  list.keep();
  list.keep(first);
  expect(list.draft().plan.concepts.get('rebooking')).toEqual({ title: 'Rebook in two taps' });
});

test('what a line no longer says is taken back, and what others said stays', () => {
  const list = ideas();
  list.keep({ ...first, text: 'Rebook :: in the app @S1' });
  expect(list.draft().plan.concepts.get('rebooking')).toMatchObject({
    description: 'in the app',
    segments: ['frequent-flyers'],
    status: 'idea',
  });
  list.keep({ ...first, text: 'Rebook @S2' });
  expect(list.draft().plan.concepts.get('rebooking')).toEqual({
    title: 'Rebook',
    strategy: 'access',
    segments: ['families'],
    status: 'idea',
  });
});

test('new words alone leave description and links as they are', () => {
  const start = change(nordairDraft(), [
    { kind: 'set', path: ['concepts', 'rebooking', 'description'], value: 'In the app' },
    { kind: 'set', path: ['concepts', 'rebooking', 'segments'], value: ['families'] },
  ]);
  const list = ideas(start);
  expect(list.question.items).toEqual([{ ...first, aside: 'for Families · described' }]);
  list.keep({ ...first, text: 'Rebook fast' });
  list.keep({ ...first, text: 'Rebook faster @S1' });
  expect(list.draft().plan.concepts.get('rebooking')).toMatchObject({
    title: 'Rebook faster',
    description: 'In the app',
    segments: ['families', 'frequent-flyers'],
  });
});

test('a line that others build on cannot go', () => {
  const start = change(nordairDraft(), [
    { kind: 'set', path: ['concepts', 'rebooking', 'assessment'], value: { votes: 3 } },
  ]);
  expect(ideas(start).question.items[0]?.fixed).toMatch(/build on/);
  expect(ideas().question.items[0]?.fixed).toBeUndefined();
});

test('a line much like another is pointed out, here or elsewhere in the plan', () => {
  const { question } = ideas();
  const items = [
    first,
    { text: 'Status by text :: now' },
    { text: 'By text: status @S1' },
    { text: 'A forum of pilot' },
  ];
  expect(items.map((_, at) => question.remark(items, at))).toEqual([
    undefined,
    'Line 2 says much the same as line 3.',
    'Line 3 says much the same as line 2.',
    'Line 4 says much the same as C2 A forum of pilots.',
  ]);
});

test('a sheet with a second column is titles with descriptions', () => {
  const { question } = ideas();
  expect(question.pasted('Rebook\tin the app\nStatus')).toEqual([
    { text: 'Rebook :: in the app' },
    { text: 'Status' },
  ]);
});

test('thirty pasted lines are thirty elements in order', () => {
  const list = ideas();
  const lines = Array.from({ length: 30 }, (_, at) => `Answer question ${at + 1}`);
  list.keep(first, ...list.question.pasted(lines.map((line, at) => `${at + 1}. ${line}`).join('\n')));
  expect([...list.draft().plan.concepts.values()].slice(2).map(({ title }) => title)).toEqual(lines);
});

test('of one line more among a thousand, that line alone is told', () => {
  const list = ideas();
  const lines = Array.from({ length: 1_000 }, (_, at) => ({ text: `Answer question ${at + 1}` }));
  const { told } = list;
  told(lines);
  for (const last of ['One more', 'Another', 'And one'])
    expect(told([...lines, { text: last }])).toHaveLength(1);
});
