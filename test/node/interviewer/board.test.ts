import { expect, test } from 'vitest';
import { answer, driver } from './driving.ts';

const ask = driver();

test('lines stand under their groups by number, with what is known about them', async () => {
  const shown = await ask('board').waitFor('Enter goes on · Esc back');
  expect(shown).toMatch(/Access\n {4}C1 Rebook in two taps {2}4 dots\n {4}C2 Waiting times on the way\n/);
  expect(shown).toMatch(/Connect\n {4}C3 Flyers help newcomers {2}parked: too early\n\n {2}› ?\n/);
  expect(shown).toContain('    park 4 7: why · join 2 11');
});

test('Enter hands over the command that was typed', async () => {
  const terminal = ask('board');
  await terminal.waitFor('› park 4 7');
  terminal.type('park 2: too early');
  await terminal.waitFor('Enter does it');
  terminal.press('enter');
  expect(await terminal.outcome()).toEqual({
    replies: [answer({ kind: 'board', command: 'park 2: too early' })],
    kept: [],
  });
});

test('Enter on the empty line goes on', async () => {
  const terminal = ask('board');
  await terminal.waitFor('Enter goes on · Esc back');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'board', command: '' })]);
});

test('a command that nobody knows stays on its line to be mended', async () => {
  const terminal = ask('board');
  await terminal.waitFor('Enter goes on · Esc back');
  terminal.type('prk 2\n');
  await terminal.waitFor('› prk 2 “prk 2” is no command: write park, drop or join. park 4 7: why');
  terminal.press('home', 'right');
  terminal.type('a');
  const mended = await terminal.waitFor('› park 2');
  expect(mended).not.toContain('is no command');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'board', command: 'park 2' })]);
});

test('lines that are pasted become one command', async () => {
  const terminal = ask('board');
  await terminal.waitFor('Enter goes on · Esc back');
  terminal.paste('park 1\n3\n');
  await terminal.waitFor('› park 1, 3');
});

test('twenty concepts are all seen at 80 columns and 24 rows', async () => {
  const shown = await ask('crowded').waitFor('Enter goes on · Esc back');
  for (let number = 1; number <= 20; number += 1) expect(shown).toContain(`C${number} `);
  expect(shown).toContain('19 dots');
  expect(shown).not.toContain('more below');
});

test('with room for it, twenty concepts stand one a row', async () => {
  const shown = await ask('crowded', { rows: 40 }).waitFor('Enter goes on · Esc back');
  expect(shown).toMatch(/C10 .*\n\n {2}Connect\n {4}C11 /);
});

test('what does not fit is scrolled, to its end and back', async () => {
  const terminal = ask('crowded', { columns: 40, rows: 16 });
  const start = await terminal.waitFor(/C1 [\s\S]*↓ \d+ more below/);
  expect(start).not.toContain('more above');
  terminal.press(...Array.from({ length: 9 }, () => 'pagedown'));
  const end = await terminal.waitFor(/↑ \d+ more above[\s\S]*C20/);
  expect(end).not.toContain('more below');
  terminal.press('up');
  await terminal.waitFor('↓ 2 more below');
  terminal.press(...Array.from({ length: 30 }, () => 'up'));
  await terminal.waitFor(() => terminal.screen().join('\n') === start);
});

test('a slash on the empty line opens the rest', async () => {
  const terminal = ask('board');
  await terminal.waitFor('/ more');
  terminal.press('/');
  expect((await terminal.outcome()).replies).toEqual([{ kind: 'more', at: 0 }]);
});
