import { expect, test } from 'vitest';
import { answer, driver } from './driving.ts';

const ask = driver();

test('a letter searches the columns for the current row, and Enter ticks what it finds', async () => {
  const terminal = ask('linksToMake');
  await terminal.waitFor('a–z find or make');
  terminal.press('down');
  terminal.type('malmo');
  const shown = await terminal.waitFor('› [ ] S2 Familles à Malmö');
  expect(shown).toContain('C2 Waiting times on the way to the gate');
  terminal.press('enter');
  await terminal.waitFor('› [x] S2 Familles à Malmö');
  terminal.type('desk q\n');
  await terminal.waitFor('› [x] B1 Queues at the desk');
  terminal.press('enter');
  await terminal.waitFor(/› C2 .*· +x +\[x] +·$/m);
  terminal.press('enter');
  expect(await terminal.outcome()).toEqual({
    replies: [
      answer({
        kind: 'grid',
        ticks: { 'concept-1': ['segment-1'], 'concept-2': ['segment-2', 'barrier-1'] },
      }),
    ],
    kept: [
      {
        kind: 'grid',
        ticks: { 'concept-1': ['segment-1'], 'concept-2': ['segment-2', 'barrier-1'] },
      },
    ],
  });
});

test('what begins with the words typed stands before what only holds them', async () => {
  const terminal = ask('linksToMake');
  await terminal.waitFor('a–z find or make');
  terminal.type('que');
  await terminal.waitFor('› [ ] B1 Queues at the desk Barriers [ ] B2 Rebooking queues');
  terminal.press('backspace', 'backspace', 'backspace');
  terminal.type('b2');
  await terminal.waitFor('Search: b2 › [ ] B2 Rebooking queues');
});

test('Enter takes a tick away, and Escape closes the search without leaving the question', async () => {
  const terminal = ask('linksToMake');
  await terminal.waitFor('a–z find or make');
  terminal.type('freq');
  await terminal.waitFor('Enter takes the tick');
  terminal.press('enter');
  await terminal.waitFor('› [ ] S1 Frequent flyers');
  terminal.press('escape');
  await terminal.waitFor(/› C1 .*\[·]/);
  terminal.press('escape');
  expect(await terminal.outcome()).toEqual({
    replies: [{ kind: 'back' }],
    kept: [{ kind: 'grid', ticks: { 'concept-1': [] } }],
  });
});

test('what no column says is made on the spot, joins its group and is there for the next rows', async () => {
  const terminal = ask('linksToMake');
  await terminal.waitFor('a–z find or make');
  terminal.type('Travel managers');
  await terminal.waitFor('New segment: Travel managers');
  terminal.press('enter');
  await terminal.waitFor('› [x] Travel managers Segments [ ] B1');
  terminal.type('No signal');
  await terminal.waitFor('New barrier of Frequent flyers: No signal');
  terminal.press('down', 'enter');
  await terminal.waitFor('› [x] No signal Barriers');
  terminal.press('escape');
  await terminal.waitFor('› 6 No signal');
  terminal.press('down', '3', 'enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({
      kind: 'grid',
      ticks: { 'concept-1': ['segment-1', '+1', '+2'], 'concept-2': ['+1'] },
      made: [
        { id: '+1', making: 'segment', label: 'Travel managers' },
        { id: '+2', making: 'barrier-of-1', label: 'No signal' },
      ],
    }),
  ]);
});

test('nothing is offered to be made under the name of a column', async () => {
  const terminal = ask('linksToMake');
  await terminal.waitFor('a–z find or make');
  terminal.type('frequent flyer');
  await terminal.waitFor('New segment: frequent flyer');
  terminal.type('s');
  const shown = await terminal.waitFor('Search: frequent flyers');
  expect(shown).not.toContain('New segment');
});

test('a slash while nothing is typed in the search opens the rest, and loses no tick and nothing made', async () => {
  const terminal = ask('linksToMake');
  await terminal.waitFor('a–z find or make');
  terminal.press('down');
  terminal.type('pilots');
  await terminal.waitFor('New segment: pilots');
  terminal.press('enter');
  await terminal.waitFor('› [x] pilots');
  terminal.press('/');
  expect(await terminal.outcome()).toEqual({
    replies: [{ kind: 'more', at: 1 }],
    kept: [
      {
        kind: 'grid',
        ticks: { 'concept-1': ['segment-1'], 'concept-2': ['+1'] },
        made: [{ id: '+1', making: 'segment', label: 'pilots' }],
      },
    ],
  });
});

test('a pasted title is searched for', async () => {
  const terminal = ask('linksToMake');
  await terminal.waitFor('a–z find or make');
  terminal.paste('Rebooking queues\n');
  await terminal.waitFor('Search: Rebooking queues › [ ] B2 Rebooking queues');
});

test('one of a thousand columns is found by its words, in any order', async () => {
  const terminal = ask('many', { columns: 40, rows: 15 });
  await terminal.waitFor('of 1000');
  terminal.type('town 732 paid');
  await terminal.waitFor('Nothing here has these words.');
  terminal.press('ctrl-u');
  terminal.type('town 731 paid');
  await terminal.waitFor('› [ ] B731 Do not trust the app');
  terminal.press('enter', 'enter');
  await terminal.waitFor('› C1');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'grid', ticks: { 'concept-1': ['barrier-731'] } }),
  ]);
});

test('in a single grid what is chosen in the search is the row’s only column, and the next row is up', async () => {
  const terminal = ask('tagging');
  await terminal.waitFor('› C2');
  terminal.type('omni');
  await terminal.waitFor('› [ ] Omni-channel');
  terminal.press('enter');
  await terminal.waitFor('› C3');
  terminal.press('enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'grid', ticks: { 'concept-1': ['approach-1'], 'concept-2': ['approach-2'] } }),
  ]);
});

test('the options of a pick are searched as well', async () => {
  const terminal = ask('shortlist');
  await terminal.waitFor('a–z search');
  terminal.type('fares');
  await terminal.waitFor('› [ ] Fares side by side');
  terminal.press('enter');
  await terminal.waitFor('› [x] Fares side by side');
  terminal.press('enter', 'enter');
  expect((await terminal.outcome()).replies).toEqual([
    answer({ kind: 'pick', chosen: ['concept-1', 'concept-5'] }),
  ]);
});

test('nothing that a column is called reaches the terminal as a control character', async () => {
  const terminal = ask('hostileLinks');
  await terminal.waitFor('a–z find or make');
  terminal.press('f');
  await terminal.waitFor('New �[2Jsegment: f');
  expect(terminal.written()).not.toMatch(/\x1b\]0;|\x1b\[31m|\x07|\u202e|\x9b/);
});
