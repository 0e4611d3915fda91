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
