import { expect, test } from 'vitest';
import { answer, driver } from './driving.ts';
import { questions } from './questions.ts';

const ask = driver();

test('a typed text comes back without blanks around it', async () => {
  const terminal = ask('title');
  await terminal.waitFor('Enter skips');
  terminal.type('  Keep frequent flyers ');
  await terminal.waitFor('› Keep frequent flyers');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'text', text: 'Keep frequent flyers' }),
  ]);
});

test('text and Enter that arrive together are an answer', async () => {
  const terminal = ask('title');
  await terminal.waitFor('Enter skips');
  terminal.type('Keep frequent flyers\n');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'text', text: 'Keep frequent flyers' }),
  ]);
});

test('Enter alone skips what was empty', async () => {
  const terminal = ask('title');
  await terminal.waitFor('Enter skips');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'text', text: '' })]);
});

test('what stood there can be changed in place', async () => {
  const terminal = ask('titled');
  await terminal.waitFor('› Keep frequent flyers');
  terminal.press('home');
  terminal.type('Regain and ');
  await terminal.waitFor('› Regain and Keep');
  terminal.press('delete');
  terminal.type('k');
  await terminal.waitFor('› Regain and keep frequent flyers');
  terminal.press('end', 'ctrl-w');
  await terminal.waitFor(/› Regain and keep frequent$/m);
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'text', text: 'Regain and keep frequent' }),
  ]);
});

test('an emptied text says that Enter keeps the old text', async () => {
  const terminal = ask('titled');
  await terminal.waitFor('Ctrl-U empties');
  terminal.press('ctrl-u');
  await terminal.waitFor('Enter keeps the old text · Esc back · ? help · / more');
});

test('a draft is recorded by Enter alone', async () => {
  const terminal = ask('decision');
  await terminal.waitFor('Enter records it · Ctrl-U empties · Esc back');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'text', text: 'Go ahead with Rebook in two taps.' }),
  ]);
});

test('an emptied draft is skipped', async () => {
  const terminal = ask('decision');
  await terminal.waitFor('Enter records it');
  terminal.press('ctrl-u');
  await terminal.waitFor('Enter skips');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'text', text: '' })]);
});

test.each([
  ['untouched is not recorded', '', []],
  ['changed is kept', ' Soon.', [{ kind: 'text', text: 'Go ahead with Rebook in two taps. Soon.' }]],
])('a draft that is left %s', async (_name, more, kept) => {
  const terminal = ask('decision');
  await terminal.waitFor('› Go ahead');
  terminal.type(more);
  await terminal.waitFor(`taps.${more}`);
  terminal.press('escape');
  expect(await terminal.outcome()).toEqual({ replies: [{ kind: 'back' }], kept });
});

test('a ballot shows a dot a character, and is not kept when it is left', async () => {
  const terminal = ask('ballot');
  await terminal.waitFor('Enter skips');
  terminal.type('3 7, 5');
  await terminal.waitFor('› ••••••');
  terminal.press('left', 'backspace');
  await terminal.waitFor(/› •{5}$/m);
  expect(terminal.cursor().column).toBe(4 + 4);
  terminal.press('escape');
  expect(await terminal.outcome()).toEqual({ replies: [{ kind: 'back' }], kept: [] });
});

test('a text that cannot be taken stays, with the reason under it', async () => {
  const terminal = ask('ballot');
  await terminal.waitFor('Enter skips');
  terminal.type('three\n');
  await terminal.waitFor('› ••••• Type numbers of concepts.');
  terminal.press('ctrl-u');
  await terminal.waitFor((screen) => !screen.includes('Type numbers'));
  terminal.type('3 7\n');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'text', text: '3 7' })]);
});

test.each(['ctrl-j', 'alt-enter'])('%s begins a new line in a long text', async (key) => {
  const terminal = ask('summary');
  await terminal.waitFor('Ctrl-J new line');
  terminal.type('The queue costs customers.');
  await terminal.waitFor('The queue costs customers.');
  terminal.press(key);
  await terminal.waitFor(() => terminal.cursor().column === 4);
  terminal.type('An app would not.');
  await terminal.waitFor('An app would not.');
  terminal.press('enter');
  const text = 'The queue costs customers.\nAn app would not.';
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'text', text })]);
});

test('a pasted paragraph stays whole', async () => {
  const terminal = ask('summary');
  await terminal.waitFor('Ctrl-J new line');
  terminal.paste('One line.\nAnother line.\n\nA third.\n');
  await terminal.waitFor('A third.');
  terminal.press('enter');
  const text = 'One line.\nAnother line.\n\nA third.';
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'text', text })]);
});

test('a paragraph that comes without marks stays whole', async () => {
  const terminal = ask('summary');
  await terminal.waitFor('Ctrl-J new line');
  terminal.type('One line.\nAnother line.\nA third.');
  await terminal.waitFor('A third.');
  terminal.press('enter');
  const text = 'One line.\nAnother line.\nA third.';
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'text', text })]);
});

test('lines pasted into a text of one line become one line', async () => {
  const terminal = ask('title');
  await terminal.waitFor('Enter skips');
  terminal.paste('Keep\nfrequent flyers\n');
  await terminal.waitFor('› Keep frequent flyers');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'text', text: 'Keep frequent flyers' }),
  ]);
});

test('a long text wraps at words and arrows go through its rows', async () => {
  const terminal = ask('summed', { columns: 40, rows: 20 });
  const shown = await terminal.waitFor('winning them again.');
  expect(shown).toContain('queue after a cancelled flight.');
  terminal.press('up');
  await terminal.waitFor(() => terminal.screen()[terminal.cursor().row]?.includes('queue back') ?? false);
  terminal.press('home', 'enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'text', text: questions.summed.value }),
  ]);
});

test('a text higher than the screen scrolls with the cursor', async () => {
  const terminal = ask('summary', { columns: 40, rows: 15 });
  await terminal.waitFor('Enter skips');
  terminal.paste(Array.from({ length: 30 }, (_, index) => `Sentence ${index + 1}.`).join('\n'));
  await terminal.waitFor(/more above[\s\S]*Sentence 30\./);
  terminal.press(...Array.from({ length: 29 }, () => 'up'));
  await terminal.waitFor(/Sentence 1\.[\s\S]*more below/);
});
