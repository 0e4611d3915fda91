import { expect, test } from 'vitest';
import { answer, driver } from './driving.ts';

const ask = driver();

test('Space and digits tick the cells of the current row', async () => {
  const terminal = ask('links');
  await terminal.waitFor(/› C1 Rebook in two taps +\[x]/);
  terminal.press('down', 'right', 'space');
  await terminal.waitFor(/› C2 .*\[x]/);
  terminal.press('6');
  await terminal.waitFor(/› C2 .* x .*\[x]$/m);
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({
      kind: 'grid',
      ticks: { 'concept-1': ['segment-1', 'barrier-1'], 'concept-2': ['segment-2', 'barrier-3'] },
    }),
  ]);
});

test('a row is kept when the cursor leaves it, and when the screen is left', async () => {
  const terminal = ask('links');
  await terminal.waitFor('› C1');
  terminal.press('space', 'down', 'down', '2');
  await terminal.waitFor(/› C3 .*\[x]/);
  terminal.press('escape');
  expect(await terminal.outcome()).toEqual({
    replies: [{ kind: 'back' }],
    kept: [
      { kind: 'grid', ticks: { 'concept-1': ['barrier-1'] } },
      { kind: 'grid', ticks: { 'concept-1': ['barrier-1'], 'concept-3': ['segment-2'] } },
    ],
  });
});

test('a single grid holds at most one column a row', async () => {
  const terminal = ask('approaches');
  await terminal.waitFor('› C1');
  terminal.press('4');
  await terminal.waitFor('On demand banking from anywhere at any hour');
  terminal.press('up', '7', 'up', 'up', 'space', 'right', 'space', 'down', 'space', 'space', 'enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'grid', ticks: { 'concept-1': ['approach-8'], 'concept-2': [] } }),
  ]);
});

test('a digit tags a row of a single grid and goes on to the next, from the row that the question begins at', async () => {
  const terminal = ask('tagging');
  await terminal.waitFor('› C2');
  terminal.type('2431');
  await terminal.waitFor(/› C5 .*\[x]/);
  terminal.press('3', 'enter');
  const tags = [2, 4, 3, 3].map((tag, index) => [`concept-${index + 2}`, [`approach-${tag}`]]);
  const { replies, kept } = await terminal.outcome();
  expect(replies).toEqual([
    answer({ kind: 'grid', ticks: { 'concept-1': ['approach-1'], ...Object.fromEntries(tags) } }),
  ]);
  expect(kept).toHaveLength(3);
});

test('at 40 columns the full title of the row and the column under the cursor can be read', async () => {
  const terminal = ask('approaches', { columns: 40, rows: 20 });
  await terminal.waitFor('1–6 of 22');
  terminal.press('down', 'down', 'end');
  const shown = await terminal.waitFor('22 Collaborative platforms contributors define the challenges too');
  expect(shown.replace(/\s+/g, ' ')).toContain('C3 Frequent flyers help newcomers through a strange airport');
  expect(shown).toContain('17–22 of 22');
});

test('a grid of one row reads as a list of its columns', async () => {
  const terminal = ask('oneRow', { columns: 40 });
  await terminal.waitFor("O1 Answer customers' questions faster › 1 [ ] O2 Frequent flyers");
  terminal.press('down', 'space');
  await terminal.waitFor('› 2 [x] O3 Leisure families');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'grid', ticks: { 'faster-answers': ['aim-2'] } }),
  ]);
});

test('a grid of one column reads as a list of its rows', async () => {
  const terminal = ask('oneColumn', { columns: 40 });
  await terminal.waitFor('Segments: S1 Frequent flyers › [ ] O1 Rebook in two taps');
  terminal.press('down', 'space');
  await terminal.waitFor('› [x] O2 Waiting times');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'grid', ticks: { 'objective-2': ['frequent-flyers'] } }),
  ]);
});
