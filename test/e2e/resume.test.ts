import { expect, test } from 'vitest';
import { openRoom } from './room.ts';
import type { Scribe } from './scribe.ts';

const plan = 'keep-frequent-flyers.cnsg.yaml';

async function kill(scribe: Scribe): Promise<void> {
  scribe.kill('SIGKILL');
  expect(await scribe.exited).toMatchObject({ signal: 9 });
}

test('killed in the middle of step 2, a workshop goes on where it stopped and is finished', async () => {
  const room = openRoom();
  const first = room.cnsg('new');
  await first.text('What shall we call this project?', 'Keep frequent flyers');
  await first.enterUntil('What will this project be judged on?');
  await first.list('What will this project be judged on?', ['Answer faster', 'Lose fewer frequent flyers']);
  await first.list('Which wider aims, shared', ['Become the airline that listens']);
  await first.enter('Which wider aims does each objective help?');
  await first.board('That was step 1.');
  await first.enter('Who has to act differently');
  await first.arrive('Whose behaviour matters most here?');
  first.type('Frequent flyers');
  first.press('enter');
  await first.waitFor('› 2.');
  first.type('Travel man');
  await first.waitFor('› 2. Travel man');
  await kill(first);

  const saved = room.read(plan);
  expect(room.names()).toEqual([plan]);
  for (const answer of ['Answer faster', 'Lose fewer frequent flyers', 'Frequent flyers'])
    expect(saved).toContain(answer);
  expect(saved).not.toContain('Travel man');

  const second = room.cnsg('edit');
  expect(await second.arrive('Where would you like to go?')).toMatch(
    /› 1 Go on\s+Step 2 of 5: Customers\. Whose behaviour matters most here\?/,
  );
  await second.enter('Where would you like to go?');
  await second.list('Whose behaviour matters most here?', ['Travel managers']);
  await second.grid('Which objectives does each segment matter for?', [[0, 1], [1]]);
  await second.form('Frequent flyers: what is special about them?', ['Their loss costs most', '', '', '']);
  await second.enterUntil('Next: cnsg show');
  expect(await second.exited).toMatchObject({ code: 0 });
  expect(second.written()).not.toContain('Which wider aims does each objective help?');
  expect(room.names()).toEqual(['keep-frequent-flyers.brief.html', plan, 'keep-frequent-flyers.md']);
  expect(room.read(plan)).toContain('rationale: Their loss costs most');
});

/** A prompt at which the program is killed: what was typed before, what is then on disk, and how it is answered later. */
interface Stop {
  readonly prompt: string;
  readonly before?: (scribe: Scribe) => Promise<unknown>;
  readonly kept?: string;
  readonly after: (scribe: Scribe, prompt: string) => Promise<void>;
}

/** A line that is finished and one that is not. */
const lines = (text: string) => async (scribe: Scribe) => {
  scribe.type(text);
  scribe.press('enter');
  await scribe.waitFor('› 2.');
  scribe.type('half a li');
  await scribe.waitFor('half a li');
};

/** The first row of a form left with Enter, the second one half typed. */
const rows = (text: string) => async (scribe: Scribe) => {
  scribe.type(text);
  await scribe.waitFor(text);
  scribe.press('enter');
  await scribe.waitFor((screen) => !new RegExp(`› .*${text}`).test(screen));
  scribe.type('half a ro');
  await scribe.waitFor('half a ro');
};

/** The first column ticked in the first row, which is then left. */
const ticks = async (scribe: Scribe) => {
  scribe.press('space', 'down');
  await scribe.waitFor(/^ {3,}\S.* x .*\n *› .*\[·\]/m);
};

const pass = (scribe: Scribe, prompt: string) => scribe.enter(prompt);
const passRows = (count: number) => (scribe: Scribe, prompt: string) =>
  scribe.form(
    prompt,
    Array.from({ length: count }, () => ''),
  );

const stops: readonly Stop[] = [
  {
    prompt: 'Who is in the room',
    before: rows('Ida Holm'),
    kept: '- Ida Holm',
    after: passRows(9),
  },
  { prompt: 'What is this project for?', after: pass },
  {
    prompt: 'What will this project be judged on?',
    before: lines('Answer faster'),
    kept: 'statement: Answer faster',
    after: (scribe, prompt) => scribe.list(prompt, ['Lose fewer flyers']),
  },
  {
    prompt: 'Which wider aims, shared',
    before: lines('Listen'),
    kept: 'statement: Listen',
    after: (scribe, prompt) => scribe.list(prompt, ['Grow']),
  },
  {
    prompt: 'Which wider aims does each objective help?',
    before: ticks,
    kept: 'supports:\n      - listen',
    after: pass,
  },
  { prompt: 'That was step 1.', after: pass },
  { prompt: 'Who has to act differently', after: pass },
  {
    prompt: 'Whose behaviour matters',
    before: lines('Frequent flyers'),
    kept: 'name: Frequent flyers',
    after: (scribe, prompt) => scribe.list(prompt, ['Families']),
  },
  { prompt: 'Which objectives does each segment', before: ticks, kept: 'serves:', after: pass },
  {
    prompt: 'Frequent flyers: what is special',
    before: rows('Their loss costs most'),
    kept: 'rationale: Their loss costs most',
    after: passRows(4),
  },
  {
    prompt: 'What stops Frequent flyers?',
    before: lines('Queues at the desk'),
    kept: 'statement: Queues at the desk',
    after: pass,
  },
  { prompt: 'Families: what is special', after: passRows(4) },
  { prompt: 'What stops Families?', after: pass },
  {
    prompt: 'Who did you leave out, and why?',
    before: lines('Charter groups'),
    kept: 'name: Charter groups',
    after: pass,
  },
];

test('killed at every prompt, a workshop has all finished lines and rows on disk, and comes back to the prompt', async () => {
  const room = openRoom();
  let scribe = room.cnsg('new');
  await scribe.text('What shall we call this project?', 'Keep frequent flyers');
  for (const { prompt, before, kept, after } of stops) {
    await scribe.arrive(prompt);
    await before?.(scribe);
    await kill(scribe);
    expect(room.read(plan)).toContain(kept ?? 'cnsg: 1');
    expect(room.read(plan)).not.toContain('half');
    expect(room.names()).toEqual([plan]);
    scribe = room.cnsg('edit');
    await scribe.choose('Where would you like to go?', 0);
    await after(scribe, prompt);
  }
  await scribe.arrive('Why were they left out?');
});
