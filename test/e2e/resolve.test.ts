import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoom } from './room.ts';

const name = 'keep.cnsg.yaml';
const start = `cnsg: 1
title: Keep frequent flyers
objectives:
  faster-answers:
    statement: Answer customers' questions faster
    level: direct
concepts:
  self-rebooking:
    title: Rebook in two taps
    owner: Ada
`;
const ours = start
  .replace("customers' questions faster", 'every question within a minute')
  .replace('Ada', 'Jonas');
const theirs = start.replace("customers' questions faster", 'before customers ask').replace('Ada', 'Mira');

/** A room whose repository is merging two branches. */
function mergingRoom() {
  const room = openRoom();
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@nordair.example', ...words], {
      cwd: room.folder,
      stdio: 'pipe',
      encoding: 'utf8',
    });
  const commit = (text: string) => {
    writeFileSync(join(room.folder, name), text);
    git('add', name);
    git('commit', '--quiet', '--message', 'Change the plan');
  };
  git('init', '--quiet', '--initial-branch=main');
  commit(start);
  git('checkout', '--quiet', '-b', 'breakout');
  commit(theirs);
  git('checkout', '--quiet', 'main');
  commit(ours);
  expect(() => git('merge', '--quiet', 'breakout')).toThrow();
  return { room, git };
}

test('each conflict is one screen, and the letters choose', async () => {
  const { room, git } = mergingRoom();
  const scribe = room.cnsg(`resolve ${name}`);
  const first = await scribe.arrive('Statement of the objective');
  expect(first).toContain('2 of 2 conflicts are open');
  expect(first).toContain("It was: Answer customers' questions faster");
  expect(first).toContain('Answer before customers ask');
  scribe.type('t');
  await scribe.arrive('Owner of the concept “Rebook in two taps”: what do you keep?');
  expect(room.read(name).match(/^<{7} /gm)).toHaveLength(1);
  scribe.type('e');
  await scribe.waitFor('what shall it say?');
  scribe.press('ctrl-u');
  scribe.type('Digital channels');
  await scribe.waitFor('Digital channels');
  scribe.press('enter');
  expect(await scribe.exited).toMatchObject({ code: 0 });
  expect(room.read(name)).toBe(theirs.replace('Mira', 'Digital channels'));
  expect(scribe.written()).toContain(`Next: git add ${name}`);
  expect(git('diff', '--name-only', '--diff-filter=U').trim()).toBe(name);
});

test('leaving with Ctrl-C keeps the answers and says what is open', async () => {
  const { room } = mergingRoom();
  const scribe = room.cnsg('resolve');
  await scribe.arrive('Statement of the objective');
  scribe.type('o');
  await scribe.arrive('Owner of the concept');
  scribe.press('ctrl-c');
  await scribe.waitFor('One conflict is still open');
  expect(await scribe.exited).toMatchObject({ code: 1 });
  expect(room.read(name)).toContain('Answer every question within a minute');
  expect(room.read(name).match(/^<{7} /gm)).toHaveLength(1);
});

test('with --plain the same is asked line by line', async () => {
  const { room } = mergingRoom();
  const scribe = room.cnsg(`resolve --plain ${name}`);
  await scribe.waitFor('Statement of the objective');
  await scribe.waitFor('Decide later');
  scribe.type('1\r');
  await scribe.waitFor('Owner of the concept');
  scribe.type('2\r');
  expect(await scribe.exited).toMatchObject({ code: 0 });
  expect(room.read(name)).toBe(ours.replace('Jonas', 'Mira'));
});

test('two groups are joined at a terminal, and what differs is asked at once', async () => {
  const room = openRoom();
  writeFileSync(join(room.folder, 'a.cnsg.yaml'), ours);
  writeFileSync(join(room.folder, 'b.cnsg.yaml'), theirs);
  const scribe = room.cnsg('join a.cnsg.yaml b.cnsg.yaml --out all.cnsg.yaml', { columns: 60 });
  const asked = await scribe.arrive('Both sides have the objective');
  expect(asked).toContain('Ours (a.cnsg.yaml)');
  expect(asked).toContain('Theirs (b.cnsg.yaml)');
  scribe.type('t');
  await scribe.arrive('Owner of the concept');
  scribe.type('o');
  expect(await scribe.exited).toMatchObject({ code: 0 });
  expect(room.read('all.cnsg.yaml')).toBe(theirs.replace('Mira', 'Jonas'));
});
