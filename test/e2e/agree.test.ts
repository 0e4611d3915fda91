import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Conditions, openRoom } from './room.ts';

const name = 'keep-frequent-flyers.cnsg.yaml';
const plan = `cnsg: 1
title: Keep frequent flyers
objectives:
  faster-answers: {statement: Answer faster, level: direct}
segments:
  frequent-flyers: {name: Frequent flyers, serves: [faster-answers]}
concepts:
  self-rebooking: {title: Rebook in two taps, segments: [frequent-flyers]}
`;

function agreeing(conditions?: Conditions) {
  const room = openRoom();
  writeFileSync(join(room.folder, name), plan);
  return { room, scribe: room.cnsg('agree', { env: { CNSG_TODAY: '2026-11-21' }, ...conditions }) };
}

test('agreeing shows what becomes an error, asks below it, and records a revision', async () => {
  const { room, scribe } = agreeing();
  const asked = await scribe.waitFor('Do you agree to the plan as it stands?');
  expect(asked).toContain('Once the plan is agreed, these are errors:');
  expect(asked).toContain('Nothing says why “Frequent flyers” was chosen');
  scribe.type('y\r');
  expect(await scribe.exited).toMatchObject({ code: 0 });
  expect(room.read(name)).toBe(
    plan.replace('objectives:', 'status: agreed\nobjectives:') +
      'revisions:\n  - number: 1\n    date: 2026-11-21\n',
  );
});

test.each([
  ['Enter', '\r', 130],
  ['no', 'n\r', 130],
  ['Ctrl-D', '\u0004', 130],
])('%s leaves a plan with gaps as it is', async (_key, keys, code) => {
  const { room, scribe } = agreeing({ columns: 40 });
  await scribe.waitFor('n. Not now');
  scribe.type(keys);
  expect(await scribe.exited).toMatchObject({ code });
  expect(room.read(name)).toBe(plan);
});

test('what somebody else writes in the meantime is not written over', async () => {
  const { room, scribe } = agreeing();
  await scribe.waitFor('n. Not now');
  appendFileSync(join(room.folder, name), '# theirs\n');
  scribe.type('y\r');
  await scribe.waitFor('was changed by somebody else');
  expect(await scribe.exited).toMatchObject({ code: 2 });
  expect(room.read(name)).toBe(`${plan}# theirs\n`);
});

test('a plan that is agreed can have another revision', async () => {
  const { room, scribe } = agreeing();
  await scribe.waitFor('n. Not now');
  scribe.type('y\r');
  await scribe.exited;
  const again = room.cnsg('agree --note Later', { env: { CNSG_TODAY: '2027-06-30' } });
  await again.waitFor('Record another revision?');
  again.type('\r');
  expect(await again.exited).toMatchObject({ code: 0 });
  expect(room.read(name)).toMatch(/ {2}- number: 2\n {4}date: 2027-06-30\n {4}note: Later\n$/);
});

test('taking out what others refer to shows them below one another, and asks', async () => {
  const room = openRoom();
  writeFileSync(join(room.folder, name), plan);
  const scribe = room.cnsg('remove S1');
  await scribe.waitFor('C1 Rebook in two taps (segments)');
  scribe.type('y\r');
  expect(await scribe.exited).toMatchObject({ code: 0 });
  expect(room.read(name)).not.toContain('frequent-flyers');
});
