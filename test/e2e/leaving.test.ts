import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { openRoom, type Room } from './room.ts';
import type { Scribe } from './scribe.ts';

const name = 'keep-frequent-flyers.cnsg.yaml';
const farewell = `Saved up to the last answer in ${name}. Go on with: cnsg edit ${name}`;

/** A workshop in the middle of a list: one line is finished. */
async function underWay(room: Room): Promise<Scribe> {
  const scribe = room.cnsg('new');
  await scribe.text('What shall we call this project?', 'Keep frequent flyers');
  await scribe.enterUntil('What will this project be judged on?');
  await scribe.arrive('What will this project be judged on?');
  scribe.type('Answer faster');
  scribe.press('enter');
  await scribe.waitFor('› 2.');
  return scribe;
}

/** The file is whole, nothing lies beside it, and the terminal has its manners back. */
function expectGoodOrder(room: Room, scribe: Scribe): void {
  const { plan, problems } = readPlan(room.read(name));
  expect(problems).toEqual([]);
  expect([...plan.objectives.values()].map(({ statement }) => statement)).toEqual(['Answer faster']);
  expect(room.names()).toEqual([name]);
  const written = scribe.written();
  for (const [on, off] of [
    ['\x1b[?2004h', '\x1b[?2004l'],
    ['\x1b[?25l', '\x1b[?25h'],
    ['\x1b[?7l', '\x1b[?7h'],
  ] as const)
    expect(written.lastIndexOf(off)).toBeGreaterThan(written.lastIndexOf(on));
}

/** All words on the screen, as they were before the terminal broke their lines. */
function said(scribe: Scribe): string {
  return scribe.screen().join('').trim();
}

test.each([
  ['Ctrl-C', (scribe: Scribe) => scribe.press('ctrl-c'), 130],
  ['Ctrl-D', (scribe: Scribe) => scribe.press('ctrl-d'), 0],
  ['SIGTERM', (scribe: Scribe) => scribe.kill('SIGTERM'), 143],
  ['SIGHUP', (scribe: Scribe) => scribe.kill('SIGHUP'), 129],
  ['SIGINT from elsewhere', (scribe: Scribe) => scribe.kill('SIGINT'), 130],
])('%s at a prompt says in one line what was saved and how to go on', async (_name, leave, code) => {
  const room = openRoom();
  const scribe = await underWay(room);
  leave(scribe);
  expect(await scribe.exited).toEqual({ code, signal: undefined });
  expect(said(scribe)).toBe(farewell);
  expectGoodOrder(room, scribe);
});

test('Ctrl-C in the middle of a line loses that line alone', async () => {
  const room = openRoom();
  const scribe = await underWay(room);
  scribe.type('Lose few');
  await scribe.waitFor('Lose few');
  scribe.press('ctrl-c');
  expect(await scribe.exited).toEqual({ code: 130, signal: undefined });
  expect(said(scribe)).toBe(farewell);
  expectGoodOrder(room, scribe);
});

test('a terminal that is closed leaves the file whole', async () => {
  const room = openRoom();
  const scribe = await underWay(room);
  scribe.close();
  expect(await scribe.exited).toMatchObject({ signal: constants.signals.SIGHUP });
  expect(room.names()).toEqual([name]);
  expect(room.read(name)).toContain('Answer faster');
  const next = room.cnsg('edit');
  await next.enter('Where would you like to go?');
  await next.arrive('What will this project be judged on?');
});

test.each([
  ['ctrl-c', 130],
  ['ctrl-d', 0],
])('%s before the first answer writes nothing', async (key, code) => {
  const room = openRoom();
  const scribe = room.cnsg('new');
  await scribe.arrive('What shall we call this project?');
  scribe.press(key);
  expect(await scribe.exited).toEqual({ code, signal: undefined });
  expect(said(scribe)).toBe('Nothing was answered yet, so nothing was written.');
  expect(room.names()).toEqual([]);
});
