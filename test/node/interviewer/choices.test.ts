import { expect, test } from 'vitest';
import { answer, driver } from './driving.ts';

const ask = driver();

test('Space and digits tick options, Enter finishes, and the order is the one on the screen', async () => {
  const terminal = ask('strategies');
  await terminal.waitFor('› 1 [x] Access');
  terminal.press('5');
  await terminal.waitFor('› 5 [x] Collaborate');
  terminal.press('up', 'up', 'space');
  await terminal.waitFor('› 3 [x] Customise');
  terminal.press('1');
  await terminal.waitFor('› 1 [ ] Access');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'pick', chosen: ['customise', 'collaborate'] }),
  ]);
});

test('keys that arrive at once are keys, not a paste', async () => {
  const terminal = ask('strategies');
  await terminal.waitFor('› 1 [x] Access');
  terminal.type('35\n');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'pick', chosen: ['access', 'customise', 'collaborate'] }),
  ]);
});

test('at 40 columns the option under the cursor shows its detail', async () => {
  const terminal = ask('strategies', { columns: 40, rows: 20 });
  await terminal.waitFor('Customers want to reach data');
  terminal.press('down', 'down', 'down');
  const shown = await terminal.waitFor('› 4 [ ] Connect');
  expect(shown.replace(/\s+/g, ' ')).toContain('opinions with one another.');
});

test('Enter takes the first choice of a menu', async () => {
  const terminal = ask('review');
  await terminal.waitFor('› 1 Go on to customers');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'menu', choice: 'on' })]);
});

test.each([
  ['arrows', ['down', 'down']],
  ['a digit', ['3']],
])('%s bring a menu to another choice', async (_name, keys) => {
  const terminal = ask('review', { columns: 40 });
  await terminal.waitFor('› 1 Go on to customers');
  terminal.press(...keys);
  await terminal.waitFor('› 3 Fill two gaps');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'menu', choice: 'gaps' })]);
});

test('one option more than wanted has to be asked for twice', async () => {
  const terminal = ask('shortlist');
  await terminal.waitFor('› 1 [x]');
  terminal.press('3', '4');
  await terminal.waitFor('› 4 [ ] A seat that stays yours when the flight is cancelled');
  await terminal.waitFor('Two is what a team can test at once.');
  terminal.press('down', '4');
  await terminal.waitFor('› 4 [ ]');
  terminal.press('space');
  await terminal.waitFor((screen) => screen.includes('› 4 [x]') && !screen.includes('Two is what'));
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'pick', chosen: ['concept-1', 'concept-3', 'concept-4'] }),
  ]);
});

test('the ticks of a pick are kept when it is left by Escape', async () => {
  const terminal = ask('shortlist');
  await terminal.waitFor('› 1 [x]');
  terminal.press('2');
  await terminal.waitFor('› 2 [x]');
  terminal.press('escape');
  expect(await terminal.outcome()).toEqual({
    replies: [{ kind: 'back' }],
    kept: [{ kind: 'pick', chosen: ['concept-1', 'concept-2'] }],
  });
});

test('the letter of a choice chooses it at once, whatever the cursor is on', async () => {
  const terminal = ask('rest');
  const shown = await terminal.waitFor('› u Undo the last answer');
  expect(shown).toContain('  p Park a thought');
  expect(shown).toContain('  3 Go back to the question');
  terminal.press('p');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'menu', choice: 'park' })]);
});

test('the only choice of a menu needs no number', async () => {
  const terminal = ask('opening');
  await terminal.waitFor('› Begin');
  await terminal.waitFor('Enter goes on');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'menu', choice: 'on' })]);
});
