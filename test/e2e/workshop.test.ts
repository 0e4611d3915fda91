import { expect, test } from 'vitest';
import { isOurReport } from '../../src/core/report/render-report.ts';
import { openRoom } from './room.ts';

const nothing = (rows: number) => Array.from({ length: rows }, () => '');

test('a real case, typed from the first prompt to the files', async () => {
  const room = openRoom();
  const scribe = room.cnsg('new');
  await scribe.text('What shall we call this project?', 'Share a Coke, summer 2011-12');
  await scribe.form('Who is in the room, and how do you decide?', [
    'Coca-Cola South Pacific (Australia)',
    ...nothing(8),
  ]);

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
  await scribe.choose('That was step 1.', 0);

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
  await scribe.enter('Who did you leave out?');
  await scribe.choose('That was step 2.', 0);

  await scribe.pick('Which strategies answer these segments and their barriers?', [2, 3, 4]);
  await scribe.form('Why these?', [
    'A first name is the most personal thing to put on a mass product',
    'The stated aim was to restart conversations between people',
    'Television spots were crowd-sourced',
  ]);
  await scribe.grid('Whom does each strategy serve, and which barriers does it answer?', [[0], [0], [0]]);
  await scribe.form('Why not the others?', ['', '']);
  await scribe.choose('That was step 3.', 0);

  await scribe.list('Customise: Which customers want something quite different', [
    'Names on bottles',
    'Print-your-own kiosks',
    'Virtual cans on Facebook',
  ]);
  await scribe.list('Connect: Which conversations are customers already having', ['Name up in lights']);
  await scribe.list('Collaborate: Which skills could customers bring', ['Crowd-sourced spots']);
  await scribe.form('How many dots did each idea get?', ['', '', '', '', '']);
  await scribe.enter('Which ideas do you keep?');
  await scribe.choose('That was step 4.', 0);

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
  const units = [...sold, ...talked];
  for (const [index, metric] of [...metricsOfSales, ...metricsOfTalk].entries())
    await scribe.form(`${metric}: what is it now`, [units[index] ?? '', ...nothing(8)]);
  await scribe.choose('That was step 5.', 0);

  for (const prompt of ['What did you decide today?', 'What came up and was set aside?'])
    await scribe.enter(prompt);
  await scribe.enter('What does somebody do next?');
  await scribe.enter('What should the board decide?');
  await scribe.enter('The plan in two sentences?');

  expect(await scribe.exited).toEqual({ code: 0, signal: undefined });
  const name = 'share-a-coke-summer-2011-12';
  expect(room.names()).toEqual([`${name}.cnsg.yaml`, `${name}.md`]);
  await expect(room.read(`${name}.cnsg.yaml`)).toMatchFileSnapshot(`golden/${name}.cnsg.yaml`);
  expect(isOurReport(room.read(`${name}.md`))).toBe(true);
  await expect(scribe.scrollback().join('\n').trim()).toMatchFileSnapshot(`golden/${name}.ending.txt`);
});

test('three objectives, segments and strategies, twenty concepts and five metrics fit in ninety screens', async () => {
  const room = openRoom();
  const scribe = room.cnsg('new');
  await scribe.text('What shall we call this project?', 'Keep frequent flyers');
  await scribe.form('Who is in the room', [
    'Nordair',
    '',
    '',
    'Ida Holm',
    '',
    '',
    '',
    'The sponsor decides',
    '5',
  ]);
  const objectives = ['Answer questions faster', 'Lose fewer frequent flyers', 'Learn from every complaint'];
  await scribe.pasteList('What will this project be judged on?', objectives);
  await scribe.list('Which wider aims, shared', ['Become the airline that listens']);
  await scribe.grid('Which wider aims does each', [[0], [0], [0]]);
  await scribe.choose('That was step 1.', 0);
  const segments = ['Frequent flyers', 'Travel managers', 'Families'];
  await scribe.pasteList('Whose behaviour', segments);
  await scribe.grid('Which objectives does each segment', [[0], [1], [2]]);
  for (const segment of segments) {
    await scribe.form(`${segment}: what is special`, ['Their loss costs most', 'Rebook', 'A day', 'Maps']);
    await scribe.list(`What stops ${segment}?`, [`Queues for ${segment}`, `Doubts of ${segment}`]);
  }
  await scribe.list('Who did you leave out?', ['Charter groups']);
  await scribe.form('Why were they left out?', ['They book once']);
  await scribe.choose('That was step 2.', 0);
  await scribe.pick('Which strategies', [0, 3, 4]);
  await scribe.form('Why these?', ['The desk is the bottleneck', 'They talk anyway', 'They know the routes']);
  await scribe.grid('Whom does each strategy serve', [
    [0, 3],
    [1, 4],
    [2, 5],
  ]);
  await scribe.form('Why not the others?', ['No need', 'No need']);
  await scribe.choose('That was step 3.', 0);
  const ideas = (about: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${about} idea ${index + 1}`);
  await scribe.pasteList('Access: Where', ideas('Rebooking', 8));
  await scribe.pasteList('Connect: Which', ideas('Lounge talk', 6));
  await scribe.pasteList('Collaborate: Which', ideas('Route knowledge', 6));
  await scribe.form('How many dots', ['9', ...ideas('', 19).map((_, index) => String(index % 4))]);
  await scribe.pick('Which ideas do you keep?', [0, 1, 2, 3, 4, 5, 6]);
  await scribe.form('How much impact', ['5 2', '4 4', '5 5', '3 1', '4 1', '2 2', '3 4']);
  await scribe.pick('Which of them do you go ahead with?', [0, 1, 2]);
  await scribe.form('Do you park or drop', ['park: later', ...nothing(12)]);
  await scribe.enterUntil('That was step 4.');
  await scribe.choose('That was step 4.', 0);
  const metrics = ['Time to answer', 'Answers at once', 'Flyers who stay', 'Flyers who left', 'Lessons used'];
  for (const [index, objective] of objectives.entries())
    await scribe.list(`“${objective}”: how would`, metrics.slice(2 * index, 2 * index + 2));
  await scribe.grid('Which objectives does each metric prove', [[4], [5], [6], [4, 7], [8, 9, 10]]);
  await scribe.form('How does each concept move the number?', ['No desk in between', ...nothing(7)]);
  for (const metric of metrics)
    await scribe.form(`${metric}: what is it now`, [
      'minutes',
      2,
      '42',
      'TBD',
      '5',
      '2027-06-30',
      '',
      '',
      '',
    ]);
  await scribe.choose('That was step 5.', 0);
  await scribe.list('What did you decide today?', ['Start with rebooking']);
  await scribe.form('Why, and who decided?', ['The queue costs most', 'Ida Holm']);
  await scribe.list('What came up', ['An app for staff']);
  await scribe.list('What does somebody do next?', ['Ask the lawyers', 'Book the room']);
  await scribe.form('Who does it, and by when?', ['Jon Berg', '2026-12-15', 'Mia Lund', '']);
  await scribe.text('What should the board decide?', 'A test on one route.');
  await scribe.text('The plan in two sentences?', 'Flyers lose a day. They rebook themselves.');
  expect(await scribe.exited).toEqual({ code: 0, signal: undefined });
  const plan = room.read('keep-frequent-flyers.cnsg.yaml');
  expect(plan.match(/strategy: /g)).toHaveLength(20);
  expect(plan.match(/direction: /g)).toHaveLength(5);
  expect(scribe.screens()).toBeLessThanOrEqual(90);
});
