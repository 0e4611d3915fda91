import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoom, type Room } from './e2e/room.ts';
import type { Scribe } from './e2e/scribe.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The console blocks of the README, in their order. */
const blocks = [...readme.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);

/** What a terminal shows, as the README prints it: without margins, and of several empty lines one. */
function printed(lines: readonly string[]): string {
  const text = lines.map((line) => line.trimEnd()).join('\n');
  return `${text.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\s+$/g, '')}\n`;
}

function output(directory: string, ...words: readonly string[]): readonly string[] {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  const options = { cwd: directory, env, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, [join(root, 'bin/cnsg.js'), ...words], options).split('\n');
}

test('the tour in the README is what the screen shows', async () => {
  const room = openRoom();
  const seen = await tour(room);
  const status = output(room.folder, 'status');
  const show = output(root, 'show', 'examples/nordair/nordair.cnsg.yaml').slice(0, 25);
  expect(blocks).toEqual([
    `$ cnsg new\n${printed(seen.title)}`,
    printed(seen.ideas),
    printed(seen.dots),
    printed(seen.ending),
    `$ cnsg status\n${printed(status)}`,
    `$ cnsg show examples/nordair/nordair.cnsg.yaml\n${printed(show)}`,
  ]);
});

interface Seen {
  readonly title: readonly string[];
  readonly ideas: readonly string[];
  readonly dots: readonly string[];
  readonly ending: readonly string[];
}

/** A short workshop with gaps, and four of its screens. */
async function tour(room: Room): Promise<Seen> {
  const session = room.cnsg('new', { columns: 76, rows: 24, env: { CNSG_TODAY: '2026-11-21' } });
  const title = await typed(
    session,
    'What shall we call',
    ['Keep frequent flyers'],
    '› Keep frequent flyers',
  );
  await session.enter('What shall we call');
  await session.form('Who is in the room', ['', '', '', '', 'Ada Moreau', '', '', '', 'Nordair']);
  await objectives(session);
  await customers(session);
  await strategies(session);
  await session.enter('What could you do');
  const calledOut = [
    'Rebook in two taps',
    'Every free seat on one screen',
    'A counter that comes to the gate',
  ];
  const ideas = await typed(session, 'Access: Where', calledOut, '› 4.');
  await session.enter('Access: Where');
  await session.arrive('Access: which approach');
  session.press('4', '4');
  await session.enter('Access: which approach');
  await session.board('Which ideas say the same', ['park 3: needs more staff']);
  const dots = await typed(session, 'How many did each', ['1 8, 2 3'], '› 1 8, 2 3');
  await session.enter('How many did each');
  await session.enter('How many did each');
  await rest(session);
  await session.exited;
  const all = session.scrollback();
  const ending = all.slice(all.findLastIndex((line) => line.startsWith('Plan:')));
  return { title, ideas, dots, ending };
}

async function objectives(session: Scribe): Promise<void> {
  await session.enter('What is this project for?');
  await session.list('What will this project', [
    "Answer customers' questions faster",
    'Lose fewer frequent flyers',
    'Learn from what service hears',
  ]);
  await session.list('Which wider aims, shared', ['Become the customer-led airline of the North']);
  await session.grid('Which wider aims does each', [[0], [0], [0]]);
  await session.board('That was step 1.');
}

async function customers(session: Scribe): Promise<void> {
  await session.enter('Who has to act differently');
  await session.list('Whose behaviour', ['Frequent flyers', 'Travel managers of companies']);
  await session.grid('Which objectives does each segment', [[0, 1], [1]]);
  const segment = [
    'Their loss costs most',
    'Rebook without calling',
    'Back on a plane before the desk opens',
    '',
  ];
  await session.form('Frequent flyers: what is special', segment);
  await session.list('What stops Frequent flyers?', ['Queues at the desk whenever flights are cancelled']);
  await session.form('Travel managers of companies: what', ['Each stands for hundreds of seats', '', '', '']);
  await session.list('What stops Travel managers', ['Hear of a cancelled flight from the traveller']);
  await session.enter('Who did you leave out');
  await session.board('That was step 2.');
}

async function strategies(session: Scribe): Promise<void> {
  await session.enter('Which of five behaviours');
  await session.pick('What do these customers want', [0]);
  await session.form('Why these?', ['The desk is the bottleneck, not the seats']);
  await session.grid('Which barriers does each strategy', [[0]]);
  await session.form('Why not the others?', ['', '', '', '']);
  await session.board('That was step 3.');
}

/** The screen with lines typed into it; Enter comes between them, and after the last one where a new line is awaited. */
async function typed(
  session: Scribe,
  prompt: string,
  lines: readonly string[],
  awaited: string,
): Promise<readonly string[]> {
  await session.arrive(prompt);
  for (const line of lines) {
    session.type(line);
    await session.waitFor(line);
    if (lines.length > 1) session.press('enter');
  }
  await session.waitFor(awaited);
  return session.screen();
}

async function rest(session: Scribe): Promise<void> {
  await session.pick('Which ideas do you keep?', [0]);
  await session.form('How much impact', ['5 2']);
  await session.pick('Which of them do you go ahead with?', [0]);
  await session.enter('Shall this go into the log');
  await session.enterUntil('That was step 4.');
  await session.board('That was step 4.');
  await session.enter('How would you notice that it worked?');
  await session.list('“Answer', ['Time to rebook :: 42 min > 5 min, June 2027']);
  await session.enterUntil('That was step 5.');
  await session.board('That was step 5.');
  await session.enterUntil('What does somebody do next?');
  await session.list('What does somebody do next?', ['Ask the lawyers about refunds']);
  await session.form('Who does it, and by when?', ['Ada Moreau', '2026-12-15']);
  await session.enterUntil('The plan in two sentences?');
  await session.enter('The plan in two sentences?');
}
