import { expect, test } from 'vitest';
import { answer, driver } from './driving.ts';
import { questions } from './questions.ts';

const ask = driver();
const thirty = Array.from({ length: 30 }, (_, index) => `Answer question ${index + 1} faster`);
const texts = thirty.map((text) => ({ text }));

test('each Enter adds a line, keeps all so far, and on an empty line finishes', async () => {
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  terminal.type('Answer faster');
  await terminal.waitFor('Enter adds the line');
  terminal.press('enter');
  await terminal.waitFor('1. Answer faster › 2.');
  terminal.type('Lose fewer customers');
  await terminal.waitFor('2. Lose fewer customers');
  terminal.press('enter');
  await terminal.waitFor('› 3.');
  terminal.press('enter');
  const items = [{ text: 'Answer faster' }, { text: 'Lose fewer customers' }];
  expect(await terminal.outcome()).toEqual({
    replies: [answer({ kind: 'list', items })],
    kept: [
      { kind: 'list', items: items.slice(0, 1) },
      { kind: 'list', items },
    ],
  });
});

test.each([
  ['plain', (text: string) => text],
  ['bulleted', (text: string) => `• ${text}`],
  ['numbered', (text: string, index: number) => `${index + 1}. ${text}`],
  ['a Markdown check list', (text: string) => `  - [ ] ${text}\n`],
])('thirty pasted lines, %s, make thirty items in order', async (_name, line) => {
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  terminal.paste(thirty.map(line).join('\n'));
  await terminal.waitFor('› 31.');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'list', items: texts })]);
});

test.each([
  ['with a newline at the end', '\n'],
  ['without a newline at the end', ''],
])('thirty lines that come without marks, %s, make thirty items in order', async (_name, end) => {
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  terminal.type(thirty.map((text) => `- ${text}`).join('\n') + end);
  await terminal.waitFor(end === '' ? '› 30. Answer question 30 faster' : '› 31.');
  if (end === '') terminal.press('enter');
  await terminal.waitFor('› 31.');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'list', items: texts })]);
});

test('three hundred lines that come in pieces lose nothing', async () => {
  const many = Array.from(
    { length: 300 },
    (_, index) => `Answer the question of passenger ${index + 1} faster`,
  );
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  terminal.type(`${many.join('\n')}\n`);
  await terminal.waitFor('› 301.');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'list', items: many.map((text) => ({ text })) }),
  ]);
});

test('an earlier line can be changed and keeps its id', async () => {
  const terminal = ask('listed');
  await terminal.waitFor('› 4.');
  terminal.press('up');
  await terminal.waitFor('› 3. Turn service');
  terminal.type(' for all');
  await terminal.waitFor('insight for all');
  terminal.press('enter');
  await terminal.waitFor('› 4.');
  terminal.press('enter');
  const [first, second, third] = questions.listed.items;
  const items = [first, second, { ...third, text: `${third.text} for all` }];
  expect(await terminal.outcome()).toEqual({
    replies: [answer({ kind: 'list', items })],
    kept: [{ kind: 'list', items }],
  });
});

test('an earlier line that is emptied is taken out by Enter', async () => {
  const terminal = ask('listed');
  await terminal.waitFor('› 4.');
  terminal.press('up', 'up', 'ctrl-u');
  await terminal.waitFor('Enter takes it out');
  terminal.press('enter');
  await terminal.waitFor('› 2. Turn service');
  terminal.press('down', 'enter');
  const items = [questions.listed.items[0], questions.listed.items[2]];
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'list', items })]);
});

test('a fixed line stays and says why', async () => {
  const terminal = ask('listed');
  await terminal.waitFor('› 4.');
  terminal.press('up', 'up', 'up', 'ctrl-u', 'enter');
  await terminal.waitFor("› 1. Answer customers' questions faster Two segments serve this objective");
});

test('a list of forty lines scrolls around the cursor', async () => {
  const terminal = ask('objectives', { columns: 40, rows: 15 });
  await terminal.waitFor('Enter skips');
  terminal.paste(thirty.join('\n'));
  await terminal.waitFor(/↑ \d+ more above[\s\S]*› 31\./);
  terminal.press(...Array.from({ length: 15 }, () => 'up'));
  const shown = await terminal.waitFor('› 16. Answer question 16 faster');
  expect(shown).toMatch(/more above/);
  expect(shown).toMatch(/more below/);
});
