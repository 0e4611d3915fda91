import { expect, test } from 'vitest';
import { footer, usualKeys } from '../../../src/node/interviewer/footer.ts';

const own = [
  { key: 'Enter', does: 'takes it out' },
  { key: '↑↓', does: 'change a line' },
];

/** The footer at a width, without colours. */
function keysWithin(width: number, atRest = true): string {
  return footer(own, usualKeys(atRest), width, (_style, text) => text);
}

test("with room, every key has its words, the screen's own first", () => {
  expect(keysWithin(76)).toBe('Enter takes it out · ↑↓ change a line · Esc back · ? help · / more');
});

test('while words are typed, question mark and slash are not offered', () => {
  expect(keysWithin(76, false)).toBe('Enter takes it out · ↑↓ change a line · Esc back');
});

test('in less room, words go before keys do, and Enter keeps its own', () => {
  expect(keysWithin(56)).toBe('Enter takes it out · ↑↓ · Esc back · ? help · / more');
  expect(keysWithin(38)).toBe('Enter takes it out · ↑↓ · Esc · ? · /');
});

test('in the least room, the usual keys stay', () => {
  expect(keysWithin(33)).toBe('Enter takes it out · Esc · ? · /');
});

test('a screen may say otherwise what a usual key does', () => {
  const keys = [...own, { key: 'Esc', does: 'closes the list' }];
  expect(footer(keys, usualKeys(true), 100, (_style, text) => text)).toBe(
    'Enter takes it out · ↑↓ change a line · Esc closes the list · ? help · / more',
  );
});
