import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Answer, Reply } from '../../../src/core/workshop/question.ts';
import { plainInterviewer } from '../../../src/node/interviewer/plain.ts';
import { answer, driver } from './driving.ts';
import { guidePage, type QuestionName, questions } from './questions.ts';

const ask = driver();

/** Asks questions of an input that holds all lines from the start. */
async function replies(lines: readonly string[], ...names: readonly QuestionName[]) {
  const input = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  const output = new PassThrough();
  const kept: Answer[] = [];
  const interviewer = plainInterviewer({
    input,
    output,
    env: {},
    guide: () => guidePage,
    paint: (_style, text) => text,
  });
  const given: Reply[] = [];
  for (const name of names)
    given.push(await interviewer.ask(questions[name], (soFar) => kept.push(soFar), ['Saved.']));
  return { given, kept, written: String(output.read()) };
}

test('lines that arrive at once answer question after question', async () => {
  const lines = ['Keep frequent flyers', 'Answer faster', '- Lose fewer', '', '1 3', '2'];
  const { given } = await replies(lines, 'title', 'objectives', 'strategies', 'review');
  expect(given).toEqual([
    answer({ kind: 'text', text: 'Keep frequent flyers' }),
    answer({ kind: 'list', items: [{ text: 'Answer faster' }, { text: 'Lose fewer' }] }),
    answer({ kind: 'pick', chosen: ['access', 'customise'] }),
    answer({ kind: 'menu', choice: 'change' }),
  ]);
});

test('an empty line keeps a text, and ends a long one', async () => {
  const { given } = await replies(['', 'One line.', 'Another.', ''], 'titled', 'summary');
  expect(given).toEqual([
    answer({ kind: 'text', text: 'Keep frequent flyers' }),
    answer({ kind: 'text', text: 'One line.\nAnother.' }),
  ]);
});

test('lines of a list can be changed and taken out, unless they are fixed', async () => {
  const { given, written } = await replies(['/1', '/2 Lose fewer', '/3', '/9', ''], 'listed');
  const [first] = questions.listed.items;
  expect(given).toEqual([
    answer({ kind: 'list', items: [first, { id: 'fewer-losses', text: 'Lose fewer' }] }),
  ]);
  expect(written).toContain('Two segments serve this objective');
  expect(written).toContain('There is no line 9.');
});

test('a number in front puts a line of an ordered list in its place, and nowhere else', async () => {
  const lines = ['2. The leaflet', '/3 1. The letter', ''];
  const { given } = await replies([...lines, '1. Answer faster', ''], 'path', 'objectives');
  const [talk, letter] = questions.path.items;
  expect(given).toEqual([
    answer({ kind: 'list', items: [letter, talk, { text: 'The leaflet' }] }),
    answer({ kind: 'list', items: [{ text: 'Answer faster' }] }),
  ]);
});

test('a grid asks for the numbers of each row and says what cannot be taken', async () => {
  const { given, kept, written } = await replies(['', '2, 6', '9', '1', '-', ''], 'links');
  const ticks = new Map([
    ['concept-1', ['segment-1', 'barrier-1']],
    ['concept-2', ['segment-2', 'barrier-3']],
    ['concept-3', ['segment-1']],
    ['concept-4', []],
  ]);
  expect(given).toEqual([answer({ kind: 'grid', ticks })]);
  expect(kept).toHaveLength(3);
  expect(written).toContain('from 1 to 6');
});

test('a form asks row by row and repeats what it complains of', async () => {
  const { given, written } = await replies(['', 'd', 'soon', '42', '', '', 'Digital channels'], 'metric');
  const values = new Map([
    ['unit', 'minutes'],
    ['direction', 'decrease'],
    ['baseline', '42'],
    ['date', ''],
    ['source', ''],
    ['owner', 'Digital channels'],
  ]);
  expect(given).toEqual([answer({ kind: 'form', values })]);
  expect(written).toContain('“soon” is neither a number nor TBD.');
});

test('a less-than sign goes back, and the end of the input leaves', async () => {
  const { given } = await replies(['Answer faster', '<'], 'objectives', 'strategies', 'review');
  expect(given).toEqual([{ kind: 'back' }, { kind: 'leave' }, { kind: 'leave' }]);
});

test('a question mark shows the guide and asks again', async () => {
  const { given, written } = await replies(['?', ''], 'review');
  expect(given).toEqual([answer({ kind: 'menu', choice: 'on' })]);
  expect(written).toContain('The last words of the page.');
});

test('a slash opens the rest, and what follows it goes along; the first screen says so', async () => {
  const lines = ['/', '/park An app for staff', '/undo', ' /jump 3 '];
  const { given, written } = await replies(lines, 'title', 'objectives', 'review', 'links');
  expect(given).toEqual([
    { kind: 'more' },
    { kind: 'more', words: 'park An app for staff' },
    { kind: 'more', words: 'undo' },
    { kind: 'more', words: 'jump 3' },
  ]);
  expect(written.match(/\/ alone opens the rest/g)).toHaveLength(1);
});

test.each([
  ['list', 'objectives', ['Answer faster', '/undo'], { kind: 'list', items: [{ text: 'Answer faster' }] }],
  ['long text', 'summary', ['One line.', '/undo'], { kind: 'text', text: 'One line.' }],
] as const)(
  'what was answered of a %s is kept before the rest is opened',
  async (_kind, name, lines, kept) => {
    expect((await replies(lines, name)).kept).toEqual([kept]);
  },
);

test('a draft is recorded by an empty line, left out by a dash, and gives way to other words', async () => {
  const { given, written } = await replies(['', '-', 'Wait.'], 'decision', 'decision', 'decision');
  expect(given).toEqual(
    ['Go ahead with Rebook in two taps.', '', 'Wait.'].map((text) => answer({ kind: 'text', text })),
  );
  expect(written).toContain('Enter records: Go ahead with Rebook in two taps.');
});

test('a ballot warns that it can be seen, and is asked again until it can be taken', async () => {
  const { given, written } = await replies(['three', '3 7'], 'ballot');
  expect(given).toEqual([answer({ kind: 'text', text: '3 7' })]);
  expect(written).toContain('can be seen while it is typed here');
  expect(written).toContain('Type numbers of concepts.');
});

test('lines that come together are one paste, up to a line with a meaning of its own', async () => {
  const card = ['Card', 'Rebook in two taps', 'For: Frequent flyers'];
  const { given, kept } = await replies([...card, '/1 Rebook in one tap', 'Answer faster', ''], 'objectives');
  const text = card.join('\n');
  expect(given).toEqual([
    answer({ kind: 'list', items: [{ text: 'Rebook in one tap', card: text }, { text: 'Answer faster' }] }),
  ]);
  expect(kept).toHaveLength(3);
});

test('a list shows what stands behind a line, and remarks on a new one', async () => {
  const lines = ['תקליל', 'לענות ללקוחות מהר יותר', ''];
  const { written } = await replies(lines, 'scripts');
  expect(written).toContain('(for Frequent flyers)');
  expect(written).toContain('Line 5 says much the same as line 1.');
});

test('columns are named by ranges, words, display numbers, and several of them', async () => {
  const lines = ['2-4', 'malmo, queues at the desk', 'S1 B2', '2 + ', 'queues', 'rebooking'];
  const { given, written } = await replies(lines, 'linksToMake');
  expect(given).toEqual([
    answer({
      kind: 'grid',
      ticks: new Map([
        ['concept-1', ['segment-2', 'barrier-1', 'barrier-2']],
        ['concept-2', ['segment-2', 'barrier-1']],
        ['concept-3', ['segment-1', 'barrier-2']],
        ['concept-4', ['segment-2']],
        ['concept-5', ['barrier-2']],
      ]),
    }),
  ]);
  expect(written).toContain('“queues” fits several: 3. Queues at the desk; 4. Rebooking queues.');
});

test('a plus makes a column, asks what it is, and leaves the numbers that were told', async () => {
  const lines = ['+ Travel managers', '1', '2 + No signal', 'barrier', '5', '9', 'pilots', '-', ''];
  const { given, kept, written } = await replies(lines, 'linksToMake');
  const made = [
    { id: '+1', making: 'segment', label: 'Travel managers' },
    { id: '+2', making: 'barrier-of-1', label: 'No signal' },
  ];
  const ticks = new Map([
    ['concept-1', ['segment-1', '+1']],
    ['concept-2', ['segment-2', '+2']],
    ['concept-3', ['+1']],
    ['concept-4', []],
  ]);
  expect(given).toEqual([answer({ kind: 'grid', ticks, made })]);
  expect(kept.at(-1)).toEqual({ kind: 'grid', ticks, made });
  expect(written).toContain('What is “No signal”?');
  expect(written).toContain('6. No signal');
  expect(written).toContain('Nothing here is called “pilots”.');
});

test('nothing is made where the question does not offer it, and one row takes one number where it has to', async () => {
  const { given, written } = await replies(['+ Pilots', '1 2', 'cloud', '', '', '-', ''], 'tagging');
  expect(written).toContain('Nothing new can be made here.');
  expect(written).toContain('Type one number only');
  expect(given).toEqual([
    answer({
      kind: 'grid',
      ticks: new Map([
        ['concept-1', ['approach-3']],
        ['concept-4', []],
      ]),
    }),
  ]);
});

test('one option more than wanted is taken when the same line comes again', async () => {
  const { given, written } = await replies(['1 2 3', '1 2 4', '1 2 4'], 'shortlist');
  expect(given).toEqual([answer({ kind: 'pick', chosen: ['concept-1', 'concept-2', 'concept-4'] })]);
  expect(written.match(/Two is what/g)).toHaveLength(2);
});

test('a menu takes letters where it has them, and its only choice with an empty line', async () => {
  const { given, written } = await replies(['x', 'U', '3', ''], 'rest', 'rest', 'opening');
  expect(given).toEqual(['undo', 'back', 'on'].map((choice) => answer({ kind: 'menu', choice })));
  expect(written).toContain('p. Park a thought (It is out of the way, and not lost.)');
  expect(written).toContain('Enter: Begin');
});

test('a board takes a line once it has no complaint, and an empty one goes on', async () => {
  const { given, written } = await replies(['fly 2', 'park 1: too early', ''], 'board', 'board');
  expect(given).toEqual(['park 1: too early', ''].map((command) => answer({ kind: 'board', command })));
  expect(written).toContain('Access:\nC1 Rebook in two taps (4 dots)\nC2 Waiting times on the way\nConnect:');
});

test('what the choices of a form mean is said once, before the first row that has them', async () => {
  const { written } = await replies(['ask', 'use'], 'moments');
  expect(written.match(/ask: asks somebody/g)).toHaveLength(1);
  expect(written).toMatch(/lives with it\nThe talk at the gate \(ask, use\):/);
});

test('an answer of a form may begin with a question mark, and remarks follow their line', async () => {
  const { given, written } = await replies(['?', '? > 5 min', '', '', '', ''], 'readings');
  expect(given).toMatchObject([{ kind: 'answer', answer: { kind: 'form' } }]);
  expect(written).toContain('The last words of the page.');
  expect(written).toContain('Understood: ? to 5 min');
});

test('a figure is printed as it is, and the time that is left stands beside the heading', async () => {
  const { written } = await replies(['1'], 'choice');
  expect(written).toContain('5 │ C1      C3\n3 │     C2\n1 │\n');
  expect(written).toMatch(/Step 1 of 5: Objectives · \d+ min left/);
});

test.each(Object.keys(questions))('nothing but words is written for %s', async (name) => {
  // Object.keys widens the names to strings; they are the record's own.
  const { written } = await replies([], name as QuestionName);
  expect(written).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
});

test('a dumb terminal is asked line by line', async () => {
  const terminal = ask(['title', 'review'], { env: { TERM: 'dumb' } });
  await terminal.waitFor('What is the project called?');
  terminal.type('Keep frequent flyers\n');
  await terminal.waitFor('Go on to customers');
  terminal.type('\n');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'text', text: 'Keep frequent flyers' }),
    answer({ kind: 'menu', choice: 'on' }),
  ]);
  expect(terminal.written()).not.toContain('\x1b');
});
