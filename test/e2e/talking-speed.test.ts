import { expect, test } from 'vitest';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { openRoom } from './room.ts';

const name = 'keep-frequent-flyers';
const flyers = 'Frequent flyers';
const managers = 'Travel managers of small firms';
const families = 'Leisure families';

/** As a board exports them: numbers, bullets and boxes, a blank line, one idea twice. */
const board = [
  '1. Rebook in two taps',
  '2. Ring me instead of queue',
  '- Seat held for an hour',
  '• One number for stuck travellers of a firm',
  '* Rebook by text message',
  '[ ] Gate screens with a code to scan',
  '[x] Luggage follows by itself',
  '– Hotel voucher in the app',
  '7) Taxi voucher in the app',
  'Desk opens an hour earlier',
  '',
  'Rebooking kiosk at the gate',
  'Cabin crew rebook before landing',
  'Next three flights in one message',
  'Fast lane for missed connections',
  'Lounge open until the last flight',
  'Rebook for the whole family at once',
  'Travel manager rebooks for a traveller',
  'Rail ticket instead of a flight',
  'Waiting list with a place in it',
  'Refund in one tap',
  'Answers in the language of the flyer',
  'A person who rings back in ten minutes',
  'Search for seats on other airlines',
  'Compensation without a form',
  'Bad weather told the evening before',
  'Change the date for nothing for a day',
  'Meal voucher on the boarding pass',
  'Calendar entry that moves with the flight',
  'Two taps to rebook',
  'Same seat on the next flight',
];
const typed = board.filter(Boolean).length;

test('a whole workshop with its detours is in the plan and the report, word for word', async () => {
  expect(typed).toBe(30);
  const room = openRoom();
  let scribe = room.cnsg('new');
  await scribe.text('What shall we call this project?', 'Keep frequent flyers');
  const people = ['Ida Holm, Jon Berg, Mia Lund', 'The sponsor decides, last', '3', 'Mia Lund', 'Ida Holm'];
  await scribe.form('Who is in the room', [...people, 'Jon Berg', 'today', 'Short-haul routes', 'Nordair']);

  await scribe.enter('What is this project for?');
  await scribe.list('What will this project be judged on?', [
    "Answer customers' questions faster",
    'Lose fewer frequent flyers after a cancelled flight',
  ]);
  // A thought that belongs elsewhere, put aside without leaving the question.
  await scribe.more('Which wider aims, shared', 'p');
  await scribe.text('What would you like to park?', 'An app for staff');
  expect(await scribe.arrive('Which wider aims, shared')).toContain('Parked.');
  await scribe.list('Which wider aims, shared', ['Become the airline that listens']);
  // Back, one more, and on again.
  await scribe.back('Which wider aims does each objective help?');
  await scribe.list('Which wider aims, shared', ['Cut the cost of service']);
  await scribe.grid('Which wider aims does each objective help?', [[0, 1], [0]]);
  // Dropped all the same, and taken back.
  await scribe.command('That was step 1.', 'drop 3');
  await scribe.choose('Drop it all the same?', 1);
  expect(await scribe.arrive('That was step 1.')).not.toMatch(/^ +O3 Become/m);
  await scribe.more('That was step 1.', 'u');
  await scribe.choose('What do you take back?', 0);
  expect(await scribe.arrive('That was step 1.')).toContain('O3 Become the airline that listens');
  await scribe.board('That was step 1.');

  await scribe.enter('Who has to act differently');
  await scribe.pasteList('Whose behaviour', [flyers, managers, families]);
  await scribe.grid('Which objectives does each segment', [[0, 1], [1], [1]]);
  await scribe.more(`${flyers}: what is special`, 'd');
  await scribe.text('What did you decide?', 'Start on one route :: most cancellations');
  // The window is made narrow while a question is open, and wide again later.
  await scribe.arrive(`${flyers}: what is special`);
  scribe.resize(44, 20);
  await scribe.form(`${flyers}: what is special`, [
    'Their loss costs most',
    'Rebook without calling',
    'Back on a plane before the desk opens',
    'They trade tips in the lounge',
  ]);
  await scribe.list(`What stops ${flyers}?`, ['Queues at the desk', 'Do not trust the app with a paid seat']);
  await scribe.form(`${managers}: what is special`, [
    'They book for thirty people',
    'Rebook for others',
    '',
    '',
  ]);
  await scribe.list(`What stops ${managers}?`, ['Nobody tells them when a traveller is stuck']);
  await scribe.form(`${families}: what is special`, ['', '', '', '']);
  await scribe.back(`What stops ${families}?`);
  await scribe.enterUntil('Who did you leave out, and why?');
  await scribe.list('Who did you leave out, and why?', ['Charter groups :: they book once']);
  scribe.resize(80, 24);
  await scribe.command('That was step 2.', 'edit 3');
  await scribe.enterUntil('That was step 2.');
  await scribe.board('That was step 2.', ['drop 3']);

  await scribe.enter('Which of five behaviours');
  await scribe.pick('What do these customers want to do', [0, 3]);
  await scribe.form('Why these?', ['The desk is the bottleneck, not the seats', 'They talk anyway']);
  await scribe.grid('Which barriers does each strategy answer?', [[0, 1], [2]]);
  await scribe.form('Why not the others?', ['Content does not shorten a queue', '', '']);
  await scribe.board('That was step 3.');

  await scribe.enter('What could you do for these customers?');
  await scribe.arrive('Access: Where');
  scribe.paste(board.join('\n'));
  await scribe.see('› 31.');
  scribe.kill('SIGKILL');
  expect(await scribe.exited).toMatchObject({ signal: 9 });
  expect(room.names()).toEqual([`${name}.cnsg.yaml`]);

  scribe = room.cnsg('edit');
  await scribe.enter('Where would you like to go?');
  expect(await scribe.arrive('Access: Where')).toContain('30. Same seat on the next flight');
  // What was saved before the kill can be taken back after it, and made again.
  await scribe.more('Access: Where', 'u');
  await scribe.choose('What do you take back?', 0);
  expect(await scribe.arrive('Access: Where')).not.toContain('Same seat');
  await scribe.more('Access: Where', 'r');
  expect(await scribe.arrive('Access: Where')).toContain('30. Same seat on the next flight');
  await scribe.enter('Access: Where');
  await scribe.list('Connect: Which', ['Flyers rate connections', `Lounge board of tips @${flyers}`]);
  await scribe.grid('Access: which approach', [[3], [3]]);
  await scribe.grid('Connect: which approach', [[3], [4]]);
  await scribe.board('Which ideas say the same', ['join 1 29', 'park 9-12: too early', 'drop 20: no budget']);
  await scribe.command('Everybody sets 3 dots', 'secret');
  await scribe.secret('Ida Holm: which ideas get your 3 dots?', '1 2, 31');
  await scribe.secret('Jon Berg: which ideas get your 3 dots?', '1, 2, 31');
  await scribe.secret('Mia Lund: which ideas get your 3 dots?', '1 3');
  const counted = await scribe.arrive('Everybody sets 3 dots');
  expect(counted).toContain('6 dots');
  expect(scribe.written()).not.toContain('1 2, 31');
  await scribe.board('Everybody sets 3 dots');
  await scribe.pick('Which ideas do you keep?', [0, 1, 2]);
  await scribe.form('How much impact', ['5 2', '4 5', '2 2']);
  expect(await scribe.arrive('Which of them do you go ahead with?')).toMatch(/5 {7}C1 /);
  await scribe.pick('Which of them do you go ahead with?', [0, 1]);
  await scribe.enter('Shall this go into the log');
  await scribe.form('What does each make better', ['Keeps the day instead of the queue', 'Is heard']);
  await scribe.form('What is the next test', ['Ten cancelled flights on one route', 'One lounge']);
  await scribe.grid('Whom is each concept for', [
    [0, 2, 3],
    [1, 4],
  ]);
  await scribe.board('That was step 4.');

  await scribe.enter('How would you notice that it worked?');
  await scribe.list("“Answer customers' questions faster”", ['Time to rebook :: 42 min > 5 min, June 2027']);
  await scribe.list('“Lose fewer frequent flyers', ['Frequent flyers who stay', 'Complaints']);
  await scribe.list('What must not get worse', ['App rating :: 4.2 stars, June 2027']);
  await scribe.grid('Which objectives does each number prove', [[4], [5], [5], []]);
  await scribe.form('How does each concept move the number?', [
    'No desk in between',
    'Heard, they stay',
    'TBD',
  ]);
  await scribe.form('What is it now, what should it be', [
    '',
    '61 % > 70 %, end of 2027',
    '? > 20 a week, June',
    '',
  ]);
  await scribe.grid('Which way should these numbers go?', [[1]]);
  await scribe.board('That was step 5.');

  await scribe.enterUntil('What came up');
  expect(await scribe.arrive('What came up')).toContain('1. An app for staff');
  await scribe.enter('What came up');
  await scribe.list('What does somebody do next?', ['Ask the lawyers about seat trades']);
  await scribe.form('Who does it, and by when?', ['Jon Berg', '15 December']);
  await scribe.text('What should the board decide?', 'Release 200,000 crowns for a test on one route.');
  await scribe.text('The plan in two sentences?', 'Flyers lose a day in a queue. They rebook themselves.');
  expect(await scribe.exited).toEqual({ code: 0, signal: undefined });

  expect(room.names()).toEqual([`${name}.brief.html`, `${name}.cnsg.yaml`, `${name}.md`]);
  expect(readPlan(room.read(`${name}.cnsg.yaml`)).problems).toEqual([]);
  await expect(room.read(`${name}.cnsg.yaml`)).toMatchFileSnapshot(`golden/${name}.cnsg.yaml`);
  await expect(room.read(`${name}.md`)).toMatchFileSnapshot(`golden/${name}.md`);
  await expect(scribe.scrollback().join('\n').trim()).toMatchFileSnapshot(`golden/${name}.ending.txt`);
});
