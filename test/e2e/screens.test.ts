import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoom, type Room } from './room.ts';

/** The way to a screen: the words of the command, the prompt, and what is then done there. */
interface Way {
  readonly words: string;
  readonly prompt: string;
  readonly moves?: readonly Move[];
  /** None of the steps was begun yet. */
  readonly isFresh?: true;
}

/** Keys, then words, then perhaps Enter; and what the screen shows of it. */
interface Move {
  readonly keys?: readonly string[];
  readonly type?: string;
  readonly isEntered?: true;
  readonly shows: string;
}

const opening = (step: number): Way => ({
  words: `edit --step ${step}`,
  prompt: `Step ${step} of 5`,
  isFresh: true,
});

/** In the order of a workshop, so that the pictures read like its manual. */
const ways: readonly Way[] = [
  { words: 'new', prompt: 'What shall we call this project?' },
  {
    words: 'new',
    prompt: 'What shall we call this project?',
    moves: [{ type: 'Keep frequent flyers', isEntered: true, shows: 'Who is here' }],
  },
  { words: 'edit', prompt: 'Where would you like to go?' },
  opening(1),
  {
    words: 'edit --step 1',
    prompt: 'What will this project be judged on?',
    moves: [{ type: 'Answer customers questions faster', isEntered: true, shows: 'much the same as line 1' }],
  },
  {
    words: 'edit --step 1',
    prompt: 'What will this project be judged on?',
    moves: [{ keys: ['/'], shows: 'Save and leave' }],
  },
  {
    words: 'edit --step 1',
    prompt: 'What will this project be judged on?',
    moves: [
      { keys: ['/'], shows: 'Save and leave' },
      { keys: ['d'], shows: 'What did you decide?' },
    ],
  },
  {
    words: 'edit --step 1',
    prompt: 'Which wider aims, shared',
    moves: [{ keys: ['?'], shows: 'returns' }],
  },
  { words: 'edit --step 1', prompt: 'Which wider aims does each objective help?' },
  {
    words: 'edit --step 1',
    prompt: 'That was step 1.',
    moves: [{ type: 'park 9', isEntered: true, shows: 'no O9' }],
  },
  {
    words: 'edit --step 1',
    prompt: 'That was step 1.',
    moves: [{ type: 'drop 3', isEntered: true, shows: 'Leave it as it is' }],
  },
  opening(2),
  {
    words: 'edit --step 2',
    prompt: 'Whose behaviour matters',
    moves: [{ keys: ['up', 'ctrl-u', 'enter'], shows: 'so it stays' }],
  },
  {
    words: 'edit --step 2',
    prompt: 'Frequent flyers: what is special',
    moves: [{ keys: ['down'], shows: 'in particular should do' }],
  },
  {
    words: 'edit --step 2',
    prompt: 'What stops Travel managers',
    moves: [{ type: 'No trust', isEntered: true, shows: '› 3.' }],
  },
  { words: 'edit --step 2', prompt: 'Who did you leave out, and why?' },
  {
    words: 'edit --step 2',
    prompt: 'That was step 2.',
    moves: [{ type: 'edit', isEntered: true, shows: 'would you like to change' }],
  },
  opening(3),
  { words: 'edit --step 3', prompt: 'What do these customers want to do' },
  { words: 'edit --step 3', prompt: 'Why these?' },
  {
    words: 'edit --step 3',
    prompt: 'Which barriers does each strategy answer?',
    moves: [{ keys: ['down', 'right'], shows: '› 2' }],
  },
  {
    words: 'edit --step 3',
    prompt: 'Which barriers does each strategy answer?',
    moves: [{ type: 'App crashes', shows: 'New barrier' }],
  },
  { words: 'edit --step 3', prompt: 'Why not the others?' },
  { words: 'edit --step 3', prompt: 'That was step 3.' },
  opening(4),
  { words: 'edit --step 4', prompt: 'Collaborate: Which skills' },
  { words: 'edit --step 4', prompt: 'Access: which approach' },
  {
    words: 'edit --step 4',
    prompt: 'Which ideas say the same',
    moves: [{ type: 'join 2 5', isEntered: true, shows: 'is part of' }],
  },
  {
    words: 'edit --step 4',
    prompt: 'Everybody sets 5 dots',
    moves: [{ type: '3 7, 5 x', isEntered: true, shows: 'is not a number of dots' }],
  },
  {
    words: 'edit --step 4',
    prompt: 'Everybody sets 5 dots',
    moves: [{ type: 'secret', isEntered: true, shows: 'Jon Berg' }],
  },
  { words: 'edit --step 4', prompt: 'Which ideas do you keep?' },
  {
    words: 'edit --step 4',
    prompt: 'How much impact',
    moves: [{ type: '9', isEntered: true, shows: 'Write two numbers' }],
  },
  { words: 'edit --step 4', prompt: 'Which of them do you go ahead with?' },
  { words: 'edit --step 4', prompt: 'Shall this go into the log' },
  { words: 'edit --step 4', prompt: 'What does each make better' },
  { words: 'edit --step 4', prompt: 'What is the next test' },
  { words: 'edit --step 4', prompt: 'Whom is each concept for' },
  { words: 'edit --step 4', prompt: 'May they stand?' },
  { words: 'edit --step 4', prompt: 'Do you park or drop' },
  {
    words: 'edit --step 4',
    prompt: 'That was step 4.',
    moves: [{ type: 'park 3 5: too early', isEntered: true, shows: 'are parked' }],
  },
  opening(5),
  { words: 'edit --step 5', prompt: '“Answer customers' },
  { words: 'edit --step 5', prompt: 'What must not get worse' },
  { words: 'edit --step 5', prompt: 'Which objectives does each number prove' },
  { words: 'edit --step 5', prompt: 'How does each concept move the number?' },
  {
    words: 'edit --step 5',
    prompt: 'What is it now, what should it be',
    moves: [{ keys: ['down', 'ctrl-u'], type: '? > 90 %, 1 March', shows: '1 March 2027' }],
  },
  { words: 'edit --step 5', prompt: 'Which way should these numbers go?' },
  { words: 'edit --step 5', prompt: 'That was step 5.', moves: [{ keys: ['?'], shows: 'returns' }] },
  { words: 'edit --step 5', prompt: 'That was step 5.' },
  { words: 'edit', prompt: 'What did you decide today?' },
];

const fresh = 'cnsg: 1\ntitle: Keep frequent flyers\n';

function putPlan({ folder }: Room, { words, isFresh }: Way): void {
  const plan = join(folder, 'nordair.cnsg.yaml');
  if (isFresh) writeFileSync(plan, fresh);
  else if (words !== 'new') copyFileSync(join(import.meta.dirname, 'screens', 'nordair.cnsg.yaml'), plan);
}

async function screenAt(way: Way, columns: number, rows: number): Promise<string> {
  const room = openRoom();
  putPlan(room, way);
  const scribe = room.cnsg(way.words, { columns, rows });
  await scribe.enterUntil(way.prompt);
  let screen = await scribe.arrive(way.prompt);
  for (const { keys = [], type = '', isEntered, shows } of way.moves ?? []) {
    scribe.press(...keys);
    scribe.type(type);
    if (isEntered) {
      await scribe.see(type);
      scribe.press('enter');
    }
    screen = await scribe.see(shows);
  }
  scribe.kill('SIGKILL');
  return screen;
}

/** So many programs at a time: with more, each would wait for the others. */
const atOnce = 8;

test.each([
  [80, 24],
  [40, 24],
])('one screen of each kind and each step, on a wall of %i by %i', async (columns, rows) => {
  const gallery: string[] = [];
  for (let from = 0; from < ways.length; from += atOnce) {
    const some = ways.slice(from, from + atOnce);
    gallery.push(...(await Promise.all(some.map((way) => screenAt(way, columns, rows)))));
  }
  const edge = '━'.repeat(columns);
  const pages = gallery.map((screen) => `${edge}\n${screen}\n`);
  await expect(`${pages.join('')}${edge}\n`).toMatchFileSnapshot(`screens/${columns}x${rows}.txt`);
});
