import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoom } from './room.ts';

const name = 'neighbours.cnsg.yaml';
const planText = `cnsg: 1
title: Neighbours who insure together
concepts:
  roof-check: {title: Check your roof from a photo, status: chosen}
  storm-letter: {title: A letter before the storm, status: chosen}
`;

test('a room looks through a lens, and takes it off again only after it was asked', async () => {
  const room = openRoom();
  writeFileSync(join(room.folder, name), planText);
  const scribe = room.cnsg('edit --lens push-pull');
  await scribe.grid('Who starts it: you or the customer?', [[1], [0]]);
  await scribe.form('Why is it push or pull?', ['They ask when the wind rises', 'We choose the day']);
  const screen = await scribe.arrive('What do you know of your customers');
  expect(screen).toContain('Lens: Push or pull');
  expect(screen).toContain('0 nothing but invoices');
  await scribe.enterUntil('Where would you like to go?');
  expect(await scribe.see('Lens: Push or pull')).toContain('10 open');
  scribe.press('escape');
  expect(await scribe.exited).toMatchObject({ code: 0 });
  expect(room.read(name)).toBe(`${planText}lenses:
  push-pull:
    concepts:
      roof-check:
        direction: pull
        reason: They ask when the wind rises
      storm-letter:
        direction: push
        reason: We choose the day
`);

  const kept = room.cnsg('lens remove push-pull');
  await kept.waitFor('y. Take it off');
  kept.type('\r');
  expect(await kept.exited).toMatchObject({ code: 130 });
  expect(room.read(name)).toContain('push-pull');
  const gone = room.cnsg('lens remove push-pull');
  await gone.waitFor('y. Take it off');
  gone.type('y\r');
  expect(await gone.exited).toMatchObject({ code: 0 });
  expect(room.read(name)).toBe(planText);
});
