import { expect, test } from 'vitest';
import { driver } from './driving.ts';
import type { QuestionName } from './questions.ts';

const ask = driver();
const kinds: readonly QuestionName[] = [
  'title',
  'summary',
  'objectives',
  'strategies',
  'links',
  'oneRow',
  'metric',
  'review',
];
const restKinds: readonly QuestionName[] = ['title', 'objectives', 'strategies', 'links', 'review'];

test.each(kinds)('Escape goes back from %s', async (name) => {
  const terminal = ask(name);
  await terminal.waitFor('Esc back');
  terminal.press('escape');
  expect((await terminal.outcome()).replies).toEqual([{ kind: 'back' }]);
});

test.each(kinds)('Ctrl-C rejects %s as Inquirer does, and leaves the terminal as it was', async (name) => {
  const terminal = ask(name);
  await terminal.waitFor('Esc back');
  terminal.press('ctrl-c');
  expect((await terminal.outcome()).replies).toEqual([{ kind: 'error', name: 'ExitPromptError' }]);
  expect(terminal.written().lastIndexOf('\x1b[?2004l')).toBeGreaterThan(
    terminal.written().lastIndexOf('\x1b[?2004h'),
  );
  expect(terminal.written().lastIndexOf('\x1b[?25h')).toBeGreaterThan(
    terminal.written().lastIndexOf('\x1b[?25l'),
  );
});

test.each(restKinds)('Ctrl-D leaves from %s', async (name) => {
  const terminal = ask(name);
  await terminal.waitFor('? help · / more');
  terminal.press('ctrl-d');
  expect((await terminal.outcome()).replies).toEqual([{ kind: 'leave' }]);
});

test.each([...restKinds, 'board'] as const)('a slash opens the rest from %s', async (name) => {
  const terminal = ask(name);
  await terminal.waitFor('? help · / more');
  terminal.press('/');
  expect((await terminal.outcome()).replies).toMatchObject([{ kind: 'more' }]);
});

test('a slash within a text is a character', async () => {
  const terminal = ask('titled');
  await terminal.waitFor('› Keep frequent flyers');
  terminal.press('/');
  await terminal.waitFor('› Keep frequent flyers/');
});

test('a pasted slash is text', async () => {
  const terminal = ask('title');
  await terminal.waitFor('Enter skips');
  terminal.paste('/park');
  await terminal.waitFor('› /park');
});

test('what follows a slash at once is for the screen after it', async () => {
  const terminal = ask(['title', 'review', 'title']);
  await terminal.waitFor('Enter skips');
  terminal.type('/2');
  await terminal.waitFor('› 2 Change the objectives');
  terminal.press('enter');
  await terminal.waitFor('Enter skips');
});

test('what is typed while the next question is on its way is not lost', async () => {
  const terminal = ask(['titled', 'title']);
  await terminal.waitFor('› Keep frequent flyers');
  terminal.press('end', 'enter', 'K', 'e', 'e', 'p');
  await terminal.waitFor((screen) => /› Keep$/m.test(screen));
});

test('in a row that takes a question mark, the next character brings it back from help', async () => {
  const terminal = ask('numbers');
  await terminal.waitFor('? help');
  terminal.press('?');
  await terminal.waitFor('any other key returns');
  terminal.press('space');
  await terminal.waitFor('Enter');
  terminal.type('> 5 min');
  await terminal.waitFor('? > 5 min');
});

test.each(['?', 'enter'])('there, %s leaves the question mark on the line', async (key) => {
  const terminal = ask('numbers');
  await terminal.waitFor('? help');
  terminal.press('?');
  await terminal.waitFor('? writes ?');
  terminal.press(key);
  await terminal.waitFor(/Time to rebook +\?$/m);
});

test.each(['left', 'escape'])('there, %s only closes help', async (key) => {
  const terminal = ask('numbers');
  await terminal.waitFor('? help');
  const before = terminal.screen();
  terminal.press('?');
  await terminal.waitFor('any other key returns');
  terminal.press(key);
  await terminal.waitFor('? help');
  expect(terminal.screen()).toEqual(before);
});

test('a question mark with more behind it at once is text', async () => {
  const terminal = ask('numbers');
  await terminal.waitFor('? help');
  terminal.type('? > 5 min');
  await terminal.waitFor('? > 5 min');
});

test('lines that are pasted over help are not lost', async () => {
  const terminal = ask('objectives');
  await terminal.waitFor('? help');
  terminal.press('?');
  await terminal.waitFor('any other key returns');
  terminal.paste('Answer faster\nLose fewer');
  await terminal.waitFor('1. Answer faster 2. Lose fewer › 3.');
});

test('Ctrl-D in the middle of a text does not leave', async () => {
  const terminal = ask('titled');
  await terminal.waitFor('Keep frequent flyers');
  terminal.press('home', 'ctrl-d');
  await terminal.waitFor('› eep frequent flyers');
});

test.each(restKinds)('a question mark shows the guide over %s, and any key returns', async (name) => {
  const terminal = ask(name);
  await terminal.waitFor('? help');
  const before = terminal.screen();
  terminal.press('?');
  const page = await terminal.waitFor('any other key returns');
  expect(page).toContain('the wider aims');
  expect(page).not.toMatch(/[#*`]|\]\(/);
  terminal.press('x');
  await terminal.waitFor('? help');
  expect(terminal.screen()).toEqual(before);
});

test('the guide scrolls to its end and back', async () => {
  const terminal = ask('title', { columns: 40, rows: 15 });
  await terminal.waitFor('Enter skips');
  terminal.press('?');
  await terminal.waitFor('Objectives');
  terminal.press(...Array.from({ length: 9 }, () => 'pagedown'));
  const end = await terminal.waitFor('About objectives.');
  expect(end).not.toContain('below');
  terminal.press(...Array.from({ length: 60 }, () => 'up'));
  await terminal.waitFor('What the project answers for');
});

test('a question mark within a text is a character', async () => {
  const terminal = ask('title');
  await terminal.waitFor('Enter skips');
  terminal.type('Who');
  await terminal.waitFor('› Who');
  terminal.press('?');
  await terminal.waitFor('› Who?');
});

test('what scrolled away before the questions stays', async () => {
  const terminal = ask(['title', 'review'], { notices: ['Saved in nordair.cnsg.yaml.'] });
  await terminal.waitFor('Enter skips');
  terminal.press('enter');
  await terminal.waitFor('Go on to customers');
  expect(terminal.written()).not.toContain('\x1b[3J');
  expect(terminal.screen().join('\n')).not.toContain('What is the project called?');
  terminal.press('enter');
  await terminal.exited;
  expect(terminal.screen().join('').trim()).toBe('');
});

test('Ctrl-Z does not take the workshop off the wall', async () => {
  const terminal = ask('title');
  await terminal.waitFor('Enter skips');
  terminal.press('ctrl-z');
  terminal.type('Keep');
  await terminal.waitFor('› Keep');
});
