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
  expect(screen).toContain('Lens: Push or pull, after Rory Dunn');
  expect(screen).toMatch(/0:\s+nothing but invoices/);
  await scribe.enterUntil('Where would you like to go?');
  await scribe.see('Lens: Push or pull, 10 open');
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

const journeyText = `# Written in the hall, in October
cnsg: 1
title: Neighbours who insure together
segments:
  young-families:
    name: Young families # those in old houses
    barriers:
      small-print: {statement: 'The small print, which nobody reads aloud'}
      no-evenings: {statement: No evening is free}
concepts:
  roof-check: {title: Check your roof from a photo, status: chosen}
  storm-letter: {title: A letter before the storm, status: chosen}
# The end
`;

const answers = `lenses:
  journey:
    concepts:
      roof-check:
        stage: consideration
      storm-letter:
        stage: loyalty
    segments:
      young-families:
        touchpoints:
          talk-gate-after:
            name: A talk at the gate, after school
            moment: ask
            need: Somebody who has been through it
            channel: School gate
            influence: network
            influencer: Other parents
            barriers:
              no-evenings: {}
          letter:
            name: The letter
            moment: use
            need: What to do before the wind
            channel: Post
            influence: broadcast
            barriers:
              small-print: {}
`;

test('a lens is gone through to its end, though the program is killed on the way, and leaves no residue', async () => {
  const room = openRoom();
  writeFileSync(join(room.folder, name), journeyText);
  const first = room.cnsg('edit --lens journey');
  await first.grid('At which stage does each concept work?', [[1], [4]]);
  await first.list('What do Young families meet on their way, in order?', [
    'A talk at the gate, after school',
    'The letter',
  ]);
  await first.arrive('What happens there, and who sways Young families?');
  first.press('right', 'right', 'right', 'right', 'enter');
  await first.waitFor(/› Need/);
  first.kill('SIGKILL');
  expect(await first.exited).toMatchObject({ signal: 9 });
  expect(room.read(name)).toContain('moment: ask');

  const second = room.cnsg('edit --lens journey');
  const screen = await second.arrive('What happens there, and who sways Young families?');
  expect(screen).toContain('You stopped here. Esc goes back.');
  expect(screen).toMatch(/A talk at the gate, after school {2,}ask\n *› Need/);
  await second.form('What happens there, and who sways Young families?', [
    'Somebody who has been through it',
    'School gate',
    1,
    'Other parents',
    6,
    'What to do before the wind',
    'Post',
    2,
    '',
  ]);
  await second.grid('Where do the barriers of Young families bite?', [[1], [0]]);
  expect(await second.arrive('Where would you like to go?')).toContain('Lens: Journey, nothing open');
  second.press('escape');
  expect(await second.exited).toMatchObject({ code: 0 });
  expect(second.written()).not.toContain('At which stage does each concept work?');
  expect(room.read(name)).toBe(journeyText.replace('# The end\n', `${answers}# The end\n`));

  const gone = room.cnsg('lens remove journey');
  await gone.waitFor('y. Take it off');
  gone.type('y\r');
  expect(await gone.exited).toMatchObject({ code: 0 });
  expect(room.read(name)).toBe(journeyText);
});

test('Ctrl-C in the middle of a lens says how to go on with it, also where nothing is answered yet', async () => {
  const room = openRoom();
  writeFileSync(join(room.folder, name), planText);
  const scribe = room.cnsg('edit --lens readiness');
  await scribe.arrive('What does your house have to do for “Check your roof from a photo”?');
  scribe.press('ctrl-c');
  expect(await scribe.exited).toMatchObject({ code: 130 });
  expect(scribe.screen().join('')).toContain(`Go on with: cnsg edit ${name} --lens readiness`);
  expect(room.read(name)).toBe(planText);
});

test.each(['journey', 'push-pull', 'four-rules', 'management-models', 'readiness'])(
  'every screen of %s can be answered on 40 columns, and names whose ideas it shows',
  async (lens) => {
    const room = openRoom();
    writeFileSync(join(room.folder, name), journeyText);
    const scribe = room.cnsg(`edit --lens ${lens}`, { columns: 40, rows: 24 });
    await scribe.waitFor(
      /Lens: [^,]+, after\s+(David L\. Rogers|Rory Dunn|Michael\s+Haenlein|Neil\s+Woodcock)/,
    );
    await scribe.enterUntil('Where would you like to go?');
    scribe.press('escape');
    expect(await scribe.exited).toMatchObject({ code: 0 });
    expect(room.read(name)).toBe(journeyText);
  },
);
