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
