import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { openRoom, type Room } from './room.ts';
import type { Scribe } from './scribe.ts';

const name = 'keep-frequent-flyers.cnsg.yaml';
const program = join(import.meta.dirname, '..', '..', 'bin', 'cnsg.js');

/** A workshop at the first question of step 1. */
async function begun(room: Room, words: string, env: Readonly<Record<string, string>> = {}): Promise<Scribe> {
  const scribe = room.cnsg(words, { env });
  await scribe.text('What shall we call this project?', 'Keep frequent flyers');
  const people = ['Ida Holm, Jon Berg', '', '2'];
  await scribe.form('Who is in the room', [...people, ...Array.from({ length: 6 }, () => '')]);
  return scribe;
}

test('a long text is written in the editor of one’s own, and comes back whole', async () => {
  const room = openRoom();
  const prepared = join(room.folder, '..', 'prepared.md');
  writeFileSync(prepared, 'Release 200,000 crowns.\n\nThe test runs on one route.\n');
  const scribe = await begun(room, 'new', { EDITOR: `cp ${prepared}`, VISUAL: '' });
  await scribe.enterUntil('What should the board decide?');
  await scribe.arrive('What should the board decide?');
  scribe.press('ctrl-g');
  await scribe.see('The test runs on one route.');
  await scribe.enter('What should the board decide?');
  await scribe.arrive('The plan in two sentences?');
  expect(readPlan(room.read(name)).plan.ask?.trim()).toBe(
    'Release 200,000 crowns.\n\nThe test runs on one route.',
  );
});

test('with --quiet there are bare prompts: no opening, no guidance, and the keys in one line', async () => {
  const room = openRoom();
  const scribe = await begun(room, 'new --quiet');
  const screen = await scribe.arrive('What will this project be judged on?');
  expect(screen).not.toContain('Two to four');
  expect(screen.trimEnd().split('\n').at(-1)).toContain('? help · / more');
  expect(scribe.written()).not.toContain('What is this project for?');
  await scribe.list('What will this project be judged on?', ['Answer faster']);
  await scribe.enterUntil('Whose behaviour matters most here?');
  expect(scribe.written()).not.toContain('Who has to act differently');
});

test('with --timebox each question says what time its block has left, also after a break', async () => {
  const room = openRoom();
  const first = await begun(room, 'new --timebox 2', { CNSG_NOW: '2026-11-21T09:00' });
  expect(await first.arrive('What is this project for?')).toContain('Step 1 · 15 min left');
  first.kill('SIGKILL');
  await first.exited;
  const second = room.cnsg('edit', { env: { CNSG_NOW: '2026-11-21T09:12' } });
  await second.enter('Where would you like to go?');
  expect(await second.arrive('Step 1 of 5')).toContain('Step 1 · 3 min left');
  second.kill('SIGKILL');
  await second.exited;
  const late = room.cnsg('edit', { env: { CNSG_NOW: '2026-11-21T09:30' } });
  await late.enter('Where would you like to go?');
  expect(await late.arrive('Step 1 of 5')).toContain('Step 1 · 15 min over');
  // It never interrupts: the next question comes as ever.
  await late.enterUntil('What will this project be judged on?');
  await late.list('What will this project be judged on?', ['Answer faster']);
  await late.arrive('Which wider aims, shared');
});

test('of a starter only what is ticked goes into the plan', async () => {
  const room = openRoom();
  const scribe = await begun(room, 'new --template customer-service');
  await scribe.enter('What is this project for?');
  await scribe.pick('Objectives: which of these hold for you?', [0, 2]);
  await scribe.list('What will this project be judged on?', ['Answer before the desk opens']);
  await scribe.enter('Wider aims: which of these hold for you?');
  await scribe.arrive('Which wider aims, shared');
  const statements = [...readPlan(room.read(name)).plan.objectives.values()].map(
    ({ statement }) => statement,
  );
  expect(statements).toEqual([
    'Settle what customers ask the first time they ask',
    'Keep customers who had reason to complain',
    'Answer before the desk opens',
  ]);
});

test('a card of the handout, filled in and pasted into the list, is understood whole', async () => {
  const room = openRoom();
  const handout = spawnSync(process.execPath, [program, 'guide', 'handout'], { encoding: 'utf8' }).stdout;
  const card = /### Segment card[\s\S]*?(?=\n---)/.exec(handout)?.[0] ?? '';
  const answers = ['Frequent flyers', 'Their loss costs most', 'O1', 'Rebook', 'A day', '', 'Maps'];
  let field = 0;
  const filled = card
    .replace(/^\\?_{3,}(?: {2})?$/gm, '')
    .replace(/(\*\*:? ?(?:\([^)]*\))?: )_{3,}/g, (_line, lead: string) => {
      const answer = answers[field] ?? '';
      field += 1 + Number(answers[field + 1] === '');
      return lead + answer;
    })
    .replace(/^• _+/m, '• Queues at the desk')
    .replace(/^• _+/m, '• No trust in the app');
  const scribe = await begun(room, 'new');
  await scribe.enter('What is this project for?');
  await scribe.list('What will this project be judged on?', ['Answer faster']);
  await scribe.enterUntil('Whose behaviour matters most here?');
  await scribe.arrive('Whose behaviour matters most here?');
  scribe.paste(filled);
  await scribe.see('› 2.');
  await scribe.enter('Whose behaviour matters most here?');
  await scribe.enterUntil('Who did you leave out');
  const [segment, ...others] = readPlan(room.read(name)).plan.segments.values();
  expect(others).toEqual([]);
  expect(segment).toMatchObject({
    name: 'Frequent flyers',
    rationale: 'Their loss costs most',
    serves: ['answer-faster'],
    objective: 'Rebook',
    valueProposition: 'A day',
    needs: 'Maps',
  });
  const barriers = [...(segment?.barriers?.values() ?? [])].map(({ statement }) => statement);
  expect(barriers).toEqual(['Queues at the desk', 'No trust in the app']);
});

/** A plan whose workshop stands before its boards. */
const ready = `cnsg: 1
title: Keep frequent flyers
workshop: {participants: [Ida Holm, Jon Berg], votesPerPerson: 2}
strategies:
  access: {}
concepts:
  rebook: {title: Rebook in two taps, strategy: access}
  ring: {title: Ring me instead of queue, strategy: access}
`;

test.each([
  ['at a board with a line half typed', 'Which ideas say the same', ['park 1'], 'rebook: {title'],
  ['at a ballot', 'Everybody sets 2 dots', ['secret\r', '1 2'], 'rebook: {title'],
  ['at the menu behind the slash', 'Which ideas do you keep?', [' ', '/'], 'shortlisted'],
])('Ctrl-C %s asks nothing and loses nothing', async (_name, prompt, keys, kept) => {
  const room = openRoom();
  writeFileSync(join(room.folder, name), ready);
  const scribe = room.cnsg('edit --step 4');
  await scribe.enterUntil(prompt);
  await scribe.arrive(prompt);
  for (const key of keys) {
    const before = scribe.written().length;
    scribe.type(key);
    await scribe.waitFor(() => scribe.written().length > before);
  }
  scribe.press('ctrl-c');
  expect(await scribe.exited).toEqual({ code: 130, signal: undefined });
  expect(scribe.screen().join('')).toContain(`Go on with: cnsg edit ${name}`);
  expect(readPlan(room.read(name)).problems).toEqual([]);
  expect(room.read(name)).toContain(kept);
});
