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

test('a number in front puts a new line between the others of an ordered list, and moves one that is there', async () => {
  const terminal = ask('path');
  await terminal.waitFor('› 3.');
  terminal.type('2. The leaflet');
  await terminal.waitFor('› 3. 2. The leaflet');
  terminal.press('enter');
  await terminal.waitFor('2. The leaflet 3. The letter › 4.');
  terminal.press('up');
  await terminal.waitFor('› 3. The letter');
  terminal.press('home');
  terminal.type('1. ');
  await terminal.waitFor('› 3. 1. The letter');
  terminal.press('enter');
  await terminal.waitFor('1. The letter 2. The talk at the gate 3. The leaflet › 4.');
  terminal.press('enter');
  const [talk, letter] = questions.path.items;
  const items = [letter, talk, { text: 'The leaflet' }];
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'list', items })]);
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

test('a line that says what another says is pointed out for as long as it does, also while others are typed', async () => {
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  terminal.type('Answer faster\nanswer FASTER\n');
  await terminal.waitFor('2. answer FASTER › 3. Line 2 says much the same as line 1.');
  terminal.type('Lose fewer');
  await terminal.waitFor('› 3. Lose fewer Line 2 says much the same as line 1.');
  terminal.press('enter');
  await terminal.waitFor('› 4. Line 2 says much the same as line 1.');
  terminal.press('up', 'up', 'ctrl-u', 'enter');
  const shown = await terminal.waitFor('1. Answer faster › 2. Lose fewer 3.');
  expect(shown).not.toContain('much the same');
});

test('of many lines that look like others, a few are named and the rest counted', async () => {
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  terminal.paste(Array.from({ length: 7 }, () => 'Answer faster').join('\n'));
  const shown = await terminal.waitFor('Line 4 says much the same as line 1. 3 more lines look like others.');
  expect(shown).not.toContain('Line 5 says');
});

test('a pasted card is one item, whole', async () => {
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  const card = 'Card\nAnswer faster\nUnit: minutes';
  terminal.paste(card);
  await terminal.waitFor('1. Answer faster › 2.');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'list', items: [{ text: 'Answer faster', card }] }),
  ]);
});

test('a card pasted onto a line leaves that line alone', async () => {
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  terminal.type('Fewer lost flyers');
  terminal.press('enter');
  await terminal.waitFor('1. Fewer lost flyers');
  terminal.press('up');
  const card = 'Card\nAnswer faster\nUnit: minutes';
  terminal.paste(card);
  await terminal.waitFor('2. Answer faster › 3.');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'list', items: [{ text: 'Fewer lost flyers' }, { text: 'Answer faster', card }] }),
  ]);
});

test('a card that comes without marks is one item as well', async () => {
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  const card = 'Card\nAnswer faster\nUnit: minutes';
  terminal.type(card);
  await terminal.waitFor('1. Answer faster › 2.');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'list', items: [{ text: 'Answer faster', card }] }),
  ]);
});

test('the cells of a row from a sheet stay apart', async () => {
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  terminal.paste('Answer faster\tWithin a day\nLose fewer\tBy June\n');
  await terminal.waitFor('1. Answer faster · Within a day 2. Lose fewer · By June › 3.');
});

test('what an element holds stands behind its words, and is not typed over', async () => {
  const terminal = ask('scripts');
  await terminal.waitFor('class  described › 4.');
  terminal.press('up');
  await terminal.waitFor('› 3. 👩‍👩‍👧 Families');
  terminal.type('es');
  await terminal.waitFor('classes described');
  terminal.press('enter');
  await terminal.waitFor('› 4.');
  terminal.press('enter');
  const [reply] = (await terminal.outcome()).replies;
  expect(reply).toMatchObject({
    answer: {
      items: [{}, {}, { id: 'families', text: '👩‍👩‍👧 Families fly cafe\u0301 classes', aside: 'described' }],
    },
  });
});

test('the bullet of a typed line goes, and so does the one of a line pasted alone', async () => {
  const terminal = ask('objectives');
  await terminal.waitFor('Enter skips');
  for (const letter of '- Lose') {
    terminal.type(letter);
    await terminal.waitFor((screen) => screen.includes(letter.trim()));
  }
  terminal.press('enter');
  await terminal.waitFor('1. Lose › 2.');
  terminal.paste('• Answer faster');
  await terminal.waitFor('› 2. Answer faster');
});

test('a slash on the empty line keeps the others and tells where the cursor was', async () => {
  const terminal = ask('listed');
  await terminal.waitFor('› 4.');
  terminal.press('up', 'up', 'ctrl-u');
  await terminal.waitFor('Enter takes it out');
  terminal.press('/');
  expect(await terminal.outcome()).toEqual({ replies: [{ kind: 'more', at: 1 }], kept: [] });
});
