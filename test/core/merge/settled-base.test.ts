import { expect, test } from 'vitest';
import { settledBase } from '../../../src/core/merge/settled-base.ts';

const between = (size: number, base: string) =>
  `${'<'.repeat(size)} ours\nhold\n${'|'.repeat(size)} base\n${base}${'='.repeat(size)}\nwin\n${'>'.repeat(size)} theirs\n`;

test('what both bases began with stands for what conflicts in them', () => {
  expect(settledBase(`a\n${between(9, 'keep\n')}b\n${between(9, '')}c\n`)).toBe('a\nkeep\nb\nc\n');
});

test('a conflict within a conflict is settled too', () => {
  expect(settledBase(`a\n${between(7, `x\n${between(9, 'keep\n')}`)}b\n`)).toBe('a\nx\nkeep\nb\n');
});

test.each(['title: Keep\n', '<<<<<<< ours\nhold\n', '<<<<<<< ours\nhold\n=======\nwin\n>>>>>>> theirs\n'])(
  'other texts stay as they are: %j',
  (text) => {
    expect(settledBase(text)).toBe(text);
  },
);
