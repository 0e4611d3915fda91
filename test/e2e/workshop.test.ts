import { expect, test } from 'vitest';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { isOurReport } from '../../src/core/report/render-report.ts';
import { openRoom } from './room.ts';

const nothing = (rows: number) => Array.from({ length: rows }, () => '');

test('a real case, typed from the first prompt to the files', async () => {
  const room = openRoom();
  const scribe = room.cnsg('new');
  await scribe.text('What shall we call this project?', 'Share a Coke, summer 2011-12');
  await scribe.form('Who is in the room, and how do you decide?', [
    ...nothing(8),
    'Coca-Cola South Pacific (Australia)',
  ]);
  await scribe.enter('What is this project for?');

  const consumption =
    'Raise consumption of Coke among the wide public over the Australian summer, aiming first at 24-year-olds';
  await scribe.list('What will this project be judged on?', [
    consumption,
    'Get people talking about Coke again',
  ]);
  await scribe.list('Which wider aims, shared with others, does it help?', [
    'Strengthen the bond between the brand and young Australian adults',
  ]);
  await scribe.enter('Which wider aims does each objective help?');
  await scribe.board('That was step 1.');
  await scribe.enter('Who has to act differently');

  await scribe.list('Whose behaviour matters most here?', ['Teens and young adults', 'Household shoppers']);
  await scribe.enter('Which objectives does each segment matter for?');
  await scribe.form('Teens and young adults: what is special about them?', [
    '',
    'Win back people who have drifted away from the brand',
    "A bottle with your own (or a friend's) first name, as a reason to get in touch",
    '',
  ]);
  await scribe.pasteList('What stops Teens and young adults?', [
    '• Half of teens and young adults had not drunk a Coke in the previous month',
    '• Many felt the big brand did not speak to them at eye level',
  ]);
  await scribe.form('Household shoppers: what is special about them?', [
    '',
    'Keep the brand relevant',
    '',
    '',
  ]);
  await scribe.enter('What stops Household shoppers?');
  await scribe.enter('Who did you leave out, and why?');
  await scribe.board('That was step 2.');
  await scribe.enter('Which of five behaviours do you build on?');

  await scribe.pick('What do these customers want to do', [2, 3, 4]);
  await scribe.form('Why these?', [
    'A first name is the most personal thing to put on a mass product',
    'The stated aim was to restart conversations between people',
    'Television spots were crowd-sourced',
  ]);
  await scribe.grid('Which barriers does each strategy answer?', [[0, 1], [1], [1]]);
  await scribe.form('Why not the others?', ['', '']);
  await scribe.board('That was step 3.');
  await scribe.enter('What could you do for these customers?');

  await scribe.list('Customise: Which customers want something quite different', [
    'Names on bottles :: The 150 most common first names, in place of the logo @Teens and young adults',
    'Print-your-own kiosks :: Touring kiosks that print a can with any name',
    'Virtual cans on Facebook',
  ]);
  await scribe.list('Connect: Which conversations are customers already having', ['Name up in lights']);
  await scribe.list('Collaborate: Which skills could customers bring', ['Crowd-sourced spots']);
  await scribe.grid('Customise: which approach does each idea take?', [[2], [2], [3]]);
  await scribe.grid('Connect: which approach does each idea take?', [[3]]);
  await scribe.grid('Collaborate: which approach does each idea take?', [[1]]);
  await scribe.board('Which ideas say the same, and which can go?');
  await scribe.board('Everybody sets 5 dots');
  await scribe.enter('Which ideas do you keep?');
  await scribe.board('That was step 4.');
  await scribe.enter('How would you notice that it worked?');

  const sold = ['% change', '% change', '% change', '% of Australians'];
  const talked = ['impressions', '% change', 'cans', 'cans', 'SMS'];
  const metricsOfSales = [
    'Young adult consumption',
    'Sales transactions (bottles and cans)',
    'Sales volume',
    'Australians who took up Coke again',
  ];
  const metricsOfTalk = [
    'Earned media impressions',
    'Facebook traffic',
    'Virtual cans shared',
    'Cans printed at kiosks',
    'Texted names',
  ];
  await scribe.list(`“${consumption}”: how would we notice`, metricsOfSales);
  await scribe.list('“Get people talking about Coke again”: how would we notice', metricsOfTalk);
  await scribe.enter('What must not get worse on the way?');
  const units = [...sold, ...talked];
  await scribe.form(
    'What is it now, what should it be, and by when?',
    units.map((unit) => `? ${unit} > ?`),
  );
  await scribe.grid(
    'Which way should these numbers go?',
    units.map(() => [0]),
  );
  await scribe.board('That was step 5.');

  for (const prompt of ['What did you decide today?', 'What came up and was set aside?'])
    await scribe.enter(prompt);
  await scribe.enter('What does somebody do next?');
  await scribe.enter('What should the board decide?');
  await scribe.enter('The plan in two sentences?');

  expect(await scribe.exited).toEqual({ code: 0, signal: undefined });
  const name = 'share-a-coke-summer-2011-12';
  expect(room.names()).toEqual([`${name}.brief.html`, `${name}.cnsg.yaml`, `${name}.md`]);
  await expect(room.read(`${name}.cnsg.yaml`)).toMatchFileSnapshot(`golden/${name}.cnsg.yaml`);
  expect(isOurReport(room.read(`${name}.md`))).toBe(true);
  await expect(scribe.scrollback().join('\n').trim()).toMatchFileSnapshot(`golden/${name}.ending.txt`);
});

test('three objectives, segments and strategies, twenty concepts and five metrics fit in 75 screens', async () => {
  const room = openRoom();
  const scribe = room.cnsg('new');
  await scribe.text('What shall we call this project?', 'Keep frequent flyers');
  await scribe.form('Who is in the room', [
    'Ida Holm, Jon Berg, Mia Lund',
    'The sponsor decides',
    '5',
    'Ida Holm',
    ...nothing(4),
    'Nordair',
  ]);
  await scribe.enter('What is this project for?');
  const objectives = ['Answer questions faster', 'Lose fewer frequent flyers', 'Learn from every complaint'];
  await scribe.pasteList('What will this project be judged on?', objectives);
  await scribe.list('Which wider aims, shared', ['Become the airline that listens']);
  await scribe.grid('Which wider aims does each', [[0], [0], [0]]);
  await scribe.board('That was step 1.');
  await scribe.enter('Who has to act differently');
  const segments = ['Frequent flyers', 'Travel managers', 'Families'];
  await scribe.pasteList('Whose behaviour', segments);
  await scribe.grid('Which objectives does each segment', [[0], [1], [2]]);
  for (const segment of segments) {
    const answers = [`Losing ${segment} costs most`, `${segment} rebook`, `A day for ${segment}`, 'Maps'];
    await scribe.form(`${segment}: what is special`, answers);
    await scribe.list(`What stops ${segment}?`, [`Queues for ${segment}`, `Doubts of ${segment}`]);
  }
  await scribe.list('Who did you leave out', ['Charter groups :: they book once']);
  await scribe.board('That was step 2.');
  await scribe.enter('Which of five behaviours');
  await scribe.pick('What do these customers want to do', [0, 3, 4]);
  await scribe.form('Why these?', ['The desk is the bottleneck', 'They talk anyway', 'They know the routes']);
  await scribe.grid('Which barriers does each strategy answer?', [
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
  await scribe.form('Why not the others?', ['No need', 'No need']);
  await scribe.board('That was step 3.');
  await scribe.enter('What could you do for these customers?');
  const ideas = (about: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${about} idea ${index + 1}`);
  await scribe.pasteList('Access: Where', ideas('Rebooking', 8));
  await scribe.pasteList('Connect: Which', ideas('Lounge talk', 6));
  await scribe.pasteList('Collaborate: Which', ideas('Route knowledge', 6));
  await scribe.grid('Access: which approach', [[0], [1], [2], [3], [0], [1], [2], [3]]);
  await scribe.grid('Connect: which approach', [[0], [1], [2], [3], [4], [0]]);
  await scribe.grid('Collaborate: which approach', [[0], [1], [2], [3], [4], [0]]);
  await scribe.board('Which ideas say the same', ['park 4: later', 'drop 14 20']);
  await scribe.board('Everybody sets 5 dots', ['1 5, 2 4, 9 3, 10 2, 15 1']);
  await scribe.pick('Which ideas do you keep?', [0, 1, 2, 3, 4]);
  await scribe.form('How much impact', ['5 2', '4 4', '5 5', '3 1', '2 4']);
  await scribe.pick('Which of them do you go ahead with?', [0, 2, 4]);
  await scribe.enter('Shall this go into the log');
  await scribe.form('What does each make better', ['Keeps the day', 'Hears it first', 'Is asked']);
  await scribe.form('What is the next test', ['One route', 'One lounge', 'One month']);
  await scribe.grid('Whom is each concept for', [
    [0, 3, 4],
    [1, 5, 6],
    [2, 7, 8],
  ]);
  await scribe.board('That was step 4.');
  await scribe.enter('How would you notice that it worked?');
  const metrics = ['Time to answer', 'Answers at once', 'Flyers who stay', 'Flyers who left', 'Lessons used'];
  for (const [index, objective] of objectives.entries())
    await scribe.list(`“${objective}”: how would`, metrics.slice(2 * index, 2 * index + 2));
  await scribe.enter('What must not get worse');
  await scribe.grid('Which objectives does each number prove', [[4], [5], [6], [4, 5], [6]]);
  await scribe.form('How does each concept move the number?', ['No desk in between', ...nothing(5)]);
  await scribe.form('What is it now, what should it be', [
    '42 min > 5 min, June 2027',
    '? > 90 %, June 2027, rises',
    '61 % > 70 %, 2027',
    '12 % > 8 %, 2027',
    '? lessons > 20, June 2027, rises',
  ]);
  await scribe.board('That was step 5.');
  await scribe.list('What did you decide today?', ['Start with rebooking :: the queue costs most']);
  await scribe.form('Why, and who decided?', ['Most dots', 'Ida Holm', '', 'Ida Holm']);
  await scribe.list('What came up', ['An app for staff']);
  await scribe.list('What does somebody do next?', ['Ask the lawyers', 'Book the room']);
  await scribe.form('Who does it, and by when?', ['Jon Berg', '2026-12-15', 'Mia Lund', '1 December']);
  await scribe.text('What should the board decide?', 'A test on one route.');
  await scribe.text('The plan in two sentences?', 'Flyers lose a day. They rebook themselves.');
  expect(await scribe.exited).toEqual({ code: 0, signal: undefined });
  const { plan, problems } = readPlan(room.read('keep-frequent-flyers.cnsg.yaml'));
  expect(problems).toEqual([]);
  const parts = [plan.objectives, plan.segments, plan.strategies, plan.concepts, plan.metrics];
  expect(parts.map(({ size }) => size)).toEqual([4, 3, 5, 20, 5]);
  expect([...plan.metrics.values()].map(({ target }) => target?.value)).toEqual([5, 90, 70, 8, 20]);
  expect(scribe.screens()).toBeLessThanOrEqual(75);
});
