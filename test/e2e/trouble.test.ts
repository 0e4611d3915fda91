import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRoom, type Room } from './room.ts';
import type { Scribe } from './scribe.ts';
import { smallDiskAt } from './small-disk.ts';

const name = 'nordair.cnsg.yaml';
const beside = 'nordair-2.cnsg.yaml';
const before = `cnsg: 1
title: Keep frequent flyers
objectives:
  faster-answers: {statement: Answer faster, level: direct}
segments:
  # whose loss costs most
  frequent-flyers:
    name: Frequent flyers
    serves: [faster-answers]
`;
const form = 'Frequent flyers: what is special about them?';
const list = 'What stops Frequent flyers?';

/** A workshop on the plan, at the form of its segment. */
async function atForm(room: Room): Promise<Scribe> {
  writeFileSync(join(room.folder, name), before);
  const scribe = room.cnsg('edit --step 2');
  await scribe.enter('Whose behaviour matters most here?');
  await scribe.enter('Which objectives does each segment matter for?');
  await scribe.arrive(form);
  return scribe;
}

const answer = (scribe: Scribe) => scribe.form(form, ['Their loss costs most', '', '', '']);
const mine = 'rationale: Their loss costs most';

describe('a plan that somebody else changes while the workshop runs', () => {
  const theirs = before.replace('Answer faster', 'Answer within an hour');

  test('is shown with what is different, and can be gone on with: both answers are in it', async () => {
    const room = openRoom();
    const scribe = await atForm(room);
    writeFileSync(join(room.folder, name), theirs);
    await answer(scribe);
    const screen = await scribe.arrive('was changed while you worked on it');
    expect(screen).toContain('statement: Answer within an hour');
    expect(screen).toContain(mine);
    expect(room.read(name)).toBe(theirs);
    await scribe.choose('was changed while you worked on it', 0);
    await scribe.list(list, ['Queues at the desk']);
    await scribe.arrive('Who did you leave out, and why?');
    expect(room.names()).toEqual([name]);
    const saved = room.read(name);
    for (const words of ['Answer within an hour', '# whose loss costs most', mine, 'Queues at the desk'])
      expect(saved).toContain(words);
  });

  test('stays as it is when ours is kept in a file beside it', async () => {
    const room = openRoom();
    const scribe = await atForm(room);
    writeFileSync(join(room.folder, name), theirs);
    await answer(scribe);
    await scribe.choose('was changed while you worked on it', 1);
    expect(await scribe.arrive(list)).toContain(`You go on in ${beside}.`);
    await scribe.list(list, ['Queues at the desk']);
    await scribe.arrive('Who did you leave out, and why?');
    scribe.press('ctrl-d');
    expect(await scribe.exited).toMatchObject({ code: 0 });
    expect(scribe.screen().join('')).toContain(`Go on with: cnsg edit ${beside}`);
    expect(room.names()).toEqual([beside, name]);
    expect(room.read(name)).toBe(theirs);
    for (const words of ['Answer faster', mine, 'Queues at the desk'])
      expect(room.read(beside)).toContain(words);
  });

  test('loses nothing to a word that stands where our answer goes', async () => {
    const room = openRoom();
    const scribe = await atForm(room);
    const inTheWay = 'cnsg: 1\ntitle: Keep frequent flyers\nsegments: still to come\n';
    writeFileSync(join(room.folder, name), inTheWay);
    await answer(scribe);
    await scribe.choose('was changed while you worked on it', 0);
    expect(await scribe.arrive('was changed while you worked on it')).toContain(
      'has no place for your answer',
    );
    await scribe.choose('was changed while you worked on it', 1);
    await scribe.arrive(list);
    expect(room.read(name)).toBe(inTheWay);
    expect(room.read(beside)).toContain(mine);
  });
});

test.each([
  ['is deleted', (plan: string) => rmSync(plan), undefined, 'is gone or cannot be read any more'],
  [
    'is no YAML any more',
    (plan: string) => writeFileSync(plan, 'segments: [half\n<<<<<<<'),
    'segments: [half\n<<<<<<<',
    'was changed while you worked on it',
  ],
  [
    'is no text any more',
    (plan: string) => writeFileSync(plan, Buffer.from([0xff, 0xfe, 0x00, 0xd8])),
    Buffer.from([0xff, 0xfe, 0x00, 0xd8]).toString('utf8'),
    'is gone or cannot be read any more',
  ],
])(
  'a plan that %s is left so, and the workshop goes on in a file beside it',
  async (_name, act, left, said) => {
    const room = openRoom();
    const scribe = await atForm(room);
    act(join(room.folder, name));
    await answer(scribe);
    await scribe.choose(said, 0);
    expect(await scribe.arrive(list)).toContain(`You go on in ${beside}.`);
    expect(room.names()).toEqual(left === undefined ? [beside] : [beside, name]);
    if (left !== undefined) expect(room.read(name)).toBe(left);
    expect(room.read(beside)).toContain(mine);
  },
);

/** Answers while nothing can be saved, then while it can: nothing is lost, and each is told. */
async function expectPatience(room: Room, scribe: Scribe, fault: string, mend: () => void, now = name) {
  await answer(scribe);
  expect(await scribe.arrive(list)).toMatch(/Not saved:/);
  expect((await scribe.arrive(list)).replace(/\s+/g, ' ')).toContain(fault);
  scribe.type('Queues at the desk');
  scribe.press('enter');
  await scribe.waitFor('› 2.');
  mend();
  expect(room.read(name)).toBe(before);
  await scribe.list(list, ['No trust in the app']);
  expect(await scribe.arrive('Who did you leave out, and why?')).toContain('All is saved again');
  for (const words of ['# whose loss costs most', mine, 'Queues at the desk', 'No trust in the app'])
    expect(room.read(now)).toContain(words);
}

describe('while nothing can be saved', () => {
  test('on a full disk, the workshop says so, goes on, and saves all as soon as there is room', async () => {
    const room = openRoom();
    const disk = smallDiskAt(room.folder);
    const scribe = await atForm(room);
    disk.fill(scribe);
    await expectPatience(room, scribe, disk.full, () => disk.free(scribe));
    expect(room.names()).toEqual([name]);
  });

  test('in a folder that can only be read, the workshop says so, and saves all when it can be written to', async () => {
    const room = openRoom();
    const disk = smallDiskAt(room.folder);
    const scribe = await atForm(room);
    disk.lock();
    await expectPatience(room, scribe, disk.locked, () => disk.unlock());
    expect(room.names()).toEqual([name]);
  });

  test('in a folder that has vanished, the workshop says so, and saves all when it is back', async () => {
    const room = openRoom();
    const scribe = await atForm(room);
    const away = `${room.folder}-away`;
    renameSync(room.folder, away);
    await expectPatience(room, scribe, 'its folder does not exist', () => renameSync(away, room.folder));
    expect(room.names()).toEqual([name]);
  });

  test('a folder that comes back empty gets a new file', async () => {
    const room = openRoom();
    const scribe = await atForm(room);
    rmSync(room.folder, { recursive: true });
    await answer(scribe);
    expect(await scribe.arrive(list)).toContain('Not saved:');
    mkdirSync(room.folder);
    await scribe.list(list, ['Queues at the desk']);
    await scribe.choose('is gone or cannot be read any more', 0);
    await scribe.arrive('Who did you leave out, and why?');
    for (const words of [mine, 'Queues at the desk']) expect(room.read(beside)).toContain(words);
  });

  test('a change by somebody else costs none of the answers that wait', async () => {
    const room = openRoom();
    const disk = smallDiskAt(room.folder);
    const scribe = await atForm(room);
    disk.fill(scribe);
    await answer(scribe);
    await scribe.arrive(list);
    disk.free(scribe);
    writeFileSync(join(room.folder, name), before.replace('Answer faster', 'Answer at once'));
    await scribe.list(list, ['Queues at the desk']);
    await scribe.choose('was changed while you worked on it', 0);
    await scribe.arrive('Who did you leave out, and why?');
    for (const words of ['Answer at once', mine, 'Queues at the desk'])
      expect(room.read(name)).toContain(words);
  });
});

describe('at the end of a workshop on a full disk', () => {
  const unsaved = `The last answers are not in ${name} yet`;

  test('the room may try again, go back, and leave without the last answers', async () => {
    const room = openRoom();
    const disk = smallDiskAt(room.folder);
    const scribe = await atForm(room);
    disk.fill(scribe);
    await answer(scribe);
    await scribe.arrive(list);
    scribe.press('ctrl-d');
    await scribe.choose(unsaved, 0);
    await scribe.choose(unsaved, 2);
    await scribe.arrive(list);
    scribe.press('ctrl-d');
    await scribe.choose(unsaved, 3);
    expect(await scribe.exited).toEqual({ code: 2, signal: undefined });
    expect(scribe.screen().join('').trim()).toBe(
      `The last answers could not be saved; ${name} holds those before. Go on with: cnsg edit ${name}`,
    );
    expect(room.read(name)).toBe(before);
  });

  test('the room may save all into a file beside it', async () => {
    const room = openRoom();
    const disk = smallDiskAt(room.folder);
    const scribe = await atForm(room);
    disk.fill(scribe);
    await answer(scribe);
    await scribe.arrive(list);
    scribe.press('ctrl-d');
    await scribe.arrive(unsaved);
    disk.free(scribe);
    await scribe.choose(unsaved, 1);
    expect(await scribe.exited).toMatchObject({ code: 0 });
    expect(room.read(name)).toBe(before);
    expect(room.read(beside)).toContain(mine);
  });

  test('Ctrl-C does not claim that all is saved', async () => {
    const room = openRoom();
    const disk = smallDiskAt(room.folder);
    const scribe = await atForm(room);
    disk.fill(scribe);
    await answer(scribe);
    await scribe.arrive(list);
    scribe.press('ctrl-c');
    expect(await scribe.exited).toMatchObject({ code: 130 });
    expect(scribe.screen().join('')).toContain('The last answers could not be saved');
  });
});
