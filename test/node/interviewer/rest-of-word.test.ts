import { expect, test } from 'vitest';
import { driver } from './driving.ts';

const ask = driver();

test.each([
  ['a blank', 'park Ask the lawyers', 'Ask the lawyers'],
  ['nothing: it is the thought itself', 'parking costs too much', 'arking costs too much'],
])('the rest of the word that opened a screen goes, where what follows is %s', async (_what, typed, text) => {
  const terminal = ask(['rest', 'summary']);
  await terminal.waitFor('Park a thought');
  for (const letter of typed) terminal.type(letter);
  await terminal.waitFor(text);
  terminal.press('enter');
  const { replies } = await terminal.outcome();
  expect(replies.at(-1)).toEqual({ kind: 'answer', answer: { kind: 'text', text } });
});

test('the word and what follows may arrive at once', async () => {
  const terminal = ask(['rest', 'summary']);
  await terminal.waitFor('Park a thought');
  terminal.type('park Ask the lawyers');
  terminal.press('enter');
  const { replies } = await terminal.outcome();
  expect(replies.at(-1)).toEqual({ kind: 'answer', answer: { kind: 'text', text: 'Ask the lawyers' } });
});

test('what is typed while there is no screen is not echoed, and Enter is Enter', async () => {
  const terminal = ask(['rest', 'summary'], { env: { WORK: '500' } });
  await terminal.waitFor('Park a thought');
  terminal.press('p');
  await terminal.waitFor((screen) => !screen.includes('Park a thought'));
  terminal.type('ark Ask the lawyers');
  terminal.press('enter');
  const { replies } = await terminal.outcome();
  expect(terminal.written()).not.toContain('ark Ask the lawyers');
  expect(replies.at(-1)).toEqual({ kind: 'answer', answer: { kind: 'text', text: 'Ask the lawyers' } });
});

test('Enter behind the word answers nothing yet', async () => {
  const terminal = ask(['rest', 'summary']);
  await terminal.waitFor('Park a thought');
  terminal.type('park\n');
  await terminal.waitFor((screen) => !screen.includes('Park a thought') && !screen.includes('ark'));
  terminal.type('Ask the lawyers');
  await terminal.waitFor('Ask the lawyers');
  terminal.press('enter');
  const { replies } = await terminal.outcome();
  expect(replies.at(-1)).toEqual({ kind: 'answer', answer: { kind: 'text', text: 'Ask the lawyers' } });
});
