import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoom, type Room } from './room.ts';

const name = 'keep-frequent-flyers.cnsg.yaml';
const planText = `cnsg: 1
title: Keep frequent flyers
objectives:
  faster-answers: {statement: Answer faster, level: direct, supports: [listen]}
  listen: {statement: Become the airline that listens, level: higher-order}
`;

function put(room: Room, file: string): void {
  writeFileSync(join(room.folder, file), planText);
}

test('a plan that is there already is offered for edit, and not overwritten', async () => {
  const room = openRoom();
  put(room, name);
  const scribe = room.cnsg('new keep-frequent-flyers');
  await scribe.choose(`${name} is there already. What would you like to do?`, 0);
  const overview = await scribe.arrive('Where would you like to go?');
  expect(overview).toMatch(/Step 1: Objectives\s+1 direct objective, 1 wider aim/);
  expect(overview).toMatch(/Step 2: Customers\s+nothing yet/);
  scribe.press('escape');
  expect(await scribe.exited).toMatchObject({ code: 0 });
  expect(room.read(name)).toBe(planText);

  const other = room.cnsg(`new ${name}`);
  await other.choose(`${name} is there already.`, 1);
  expect(await other.exited).toMatchObject({ code: 0 });
  expect(room.names()).toEqual([name]);
  expect(room.read(name)).toBe(planText);
});

test('a title whose file is there already can start a new plan under the next free name', async () => {
  const room = openRoom();
  put(room, name);
  const scribe = room.cnsg('new');
  await scribe.text('What shall we call this project?', 'Keep frequent flyers');
  await scribe.choose(`${name} is there already.`, 1);
  await scribe.arrive('Who is in the room');
  scribe.press('ctrl-d');
  expect(await scribe.exited).toMatchObject({ code: 0 });
  expect(room.names()).toEqual(['keep-frequent-flyers-2.cnsg.yaml', name]);
  expect(room.read(name)).toBe(planText);
});

test('edit --step goes straight to a step, then to the overview', async () => {
  const room = openRoom();
  put(room, name);
  const scribe = room.cnsg('edit --step 1');
  expect(await scribe.arrive('What will this project be judged on?')).toContain('1. Answer faster');
  await scribe.enterUntil('Where would you like to go?');
  expect(scribe.written()).not.toContain('Whose behaviour matters most here?');
  await scribe.choose('Where would you like to go?', 2);
  await scribe.enter('Who has to act differently');
  await scribe.arrive('Whose behaviour matters most here?');
});

test('of several plans in a folder one is chosen', async () => {
  const room = openRoom();
  put(room, name);
  put(room, 'lounge.cnsg.yaml');
  const scribe = room.cnsg('edit');
  expect(await scribe.arrive('Which plan do you mean?')).toMatch(/1 keep-frequent[\s\S]*2 lounge/);
  await scribe.choose('Which plan do you mean?', 1);
  await scribe.arrive('Where would you like to go?');
  scribe.press('ctrl-d');
  expect(await scribe.exited).toMatchObject({ code: 0 });
  expect(scribe.screen().join('')).toContain('cnsg edit lounge.cnsg.yaml');
});

test('back through several questions and forth again loses nothing, not even the line being typed', async () => {
  const room = openRoom();
  const scribe = room.cnsg('new');
  await scribe.text('What shall we call this project?', 'Keep frequent flyers');
  await scribe.form('Who is in the room', ['Ida Holm, Jon Berg', ...Array.from({ length: 8 }, () => '')]);
  await scribe.enter('What is this project for?');
  await scribe.list('What will this project be judged on?', ['Answer faster']);
  await scribe.arrive('Which wider aims, shared with others, does it help?');
  scribe.type('Become the airline that listens');
  await scribe.waitFor('that listens');
  scribe.press('escape');
  await scribe.waitFor((screen) => /judged on[\s\S]*1\. Answer faster/.test(screen));
  scribe.press('escape');
  await scribe.waitFor('What is this project for?');
  scribe.press('escape');
  await scribe.waitFor((screen) => /Who is in the room[\s\S]*Who is here\s+Ida Holm, Jon Berg/.test(screen));
  scribe.press('escape');
  await scribe.waitFor((screen) => /shall we call[\s\S]*› Keep frequent flyers/.test(screen));
  scribe.press('escape');
  await scribe.waitFor('This is the first question.');
  expect(room.read(name)).toContain('statement: Become the airline that listens');
  await scribe.enterUntil('Which wider aims does each objective help?');
  const saved = room.read(name);
  for (const words of ['Jon Berg', 'Answer faster', 'Become the airline that listens'])
    expect(saved).toContain(words);
});

test('a review leads back to a question of its step, then on', async () => {
  const room = openRoom();
  put(room, name);
  const scribe = room.cnsg('edit --step 1');
  await scribe.enterUntil('That was step 1.');
  await scribe.command('That was step 1.', 'edit');
  await scribe.choose('What would you like to change?', 0);
  await scribe.list('What will this project be judged on?', ['Lose fewer flyers']);
  expect(await scribe.arrive('That was step 1.')).toContain('2 direct objectives');
  await scribe.more('That was step 1.', 'l');
  expect(await scribe.exited).toMatchObject({ code: 0 });
  expect(room.read(name)).toContain('Lose fewer flyers');
});

test('a question mark shows the page of the guide that belongs to the step', async () => {
  const room = openRoom();
  put(room, name);
  const scribe = room.cnsg('edit --step 3');
  await scribe.enter('Which of five behaviours');
  await scribe.arrive('What do these customers want to do');
  scribe.press('?');
  const page = await scribe.waitFor('any other key returns');
  expect(page).toContain('What do these customers want to do');
  expect(page).toContain('Space ticks');
  expect(page).toContain('Step 3: Strategies');
  scribe.press('enter');
  await scribe.waitFor('What do these customers want to do');
});

test('without colour the screens say the same', async () => {
  const room = openRoom();
  put(room, name);
  const [coloured, plain] = [room.cnsg('edit'), room.cnsg('edit', { env: { NO_COLOR: '1' } })];
  const screens = [];
  for (const scribe of [coloured, plain]) screens.push(await scribe.arrive('Where would you like to go?'));
  expect(screens[1]).toBe(screens[0]);
  expect(coloured.written()).toMatch(/\x1b\[\d*m/);
  expect(plain.written()).not.toMatch(/\x1b\[[\d;]*m/);
});
