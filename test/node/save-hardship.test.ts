import { type ChildProcess, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { systemFiles } from '../../src/node/files.ts';
import { type Ended, ended, program, start, temporaryFolder } from './child.ts';

const before = 'title: Keep frequent flyers\n';

/** Saves a text of the given length once and prints what came back. */
const saveOnce = `
  import { systemFiles } from './src/node/files.ts';
  const [plan, length, user] = process.argv.slice(2);
  if (user) process.setuid(Number(user));
  try {
    const saved = systemFiles('/').save(plan, 'x'.repeat(Number(length)), 'anything');
    console.log(JSON.stringify(saved));
  } catch (error) {
    console.log(JSON.stringify({ name: error.name, message: error.message, help: error.help }));
  }
`;

/** Reads a plan that may not be read and prints what was thrown. */
const readOnce = `
  import { systemFiles } from './src/node/files.ts';
  const [plan, user] = process.argv.slice(2);
  if (user) process.setuid(Number(user));
  try {
    systemFiles('/').read(plan);
    console.log('{}');
  } catch (error) {
    console.log(JSON.stringify({ name: error.name, message: error.message }));
  }
`;

/** Saves 200 KB again and again, each time of another letter, and prints a line for each. */
const saveForEver = `
  import { writeSync } from 'node:fs';
  import { systemFiles } from './src/node/files.ts';
  const [plan] = process.argv.slice(2);
  for (let round = 0; ; round += 1) {
    const letter = String.fromCharCode(97 + (round % 26));
    systemFiles('/').save(plan, letter.repeat(200_000), 'anything');
    writeSync(1, letter);
  }
`;

/** Adds lines to what stands in the file, and reads again whenever somebody else was faster. */
const addLines = `
  import { systemFiles } from './src/node/files.ts';
  const [plan, who, count] = process.argv.slice(2);
  const files = systemFiles('/');
  let changed = 0;
  let { text } = files.read(plan);
  for (let line = 0; line < Number(count); ) {
    const longer = text + who + line + '\\n';
    const saved = files.save(plan, longer, { text });
    if (saved.kind === 'saved') { text = longer; line += 1; } else { text = saved.found.text; changed += 1; }
  }
  console.log(changed);
`;

let once: string;
let forEver: string;
let adder: string;
let reader: string;

beforeAll(async () => {
  const sources = [saveOnce, saveForEver, addLines, readOnce];
  [once = '', forEver = '', adder = '', reader = ''] = await Promise.all(sources.map(program));
});

function planIn(folder: string): string {
  const plan = join(folder, 'nordair.cnsg.yaml');
  writeFileSync(plan, before);
  return plan;
}

function outcome({ output }: Ended): unknown {
  return JSON.parse(output);
}

function expectUntouched(plan: string): void {
  expect(readFileSync(plan, 'utf8')).toBe(before);
  expect(readdirSync(dirname(plan))).toEqual(['nordair.cnsg.yaml']);
}

describe('a disk that takes a part of the text', () => {
  test('keeps the old file whole and leaves nothing beside it', async () => {
    const plan = planIn(temporaryFolder());
    // 64 blocks of 512 or 1024 bytes: the first write is cut short there and reports no error.
    const child = start('sh', ['-c', `ulimit -f 64; exec "$0" "$@"`, process.execPath, once, plan, '200000']);
    expect(outcome(await ended(child))).toMatchObject({
      name: 'UserError',
      message: `${plan} was not saved: it is larger than this system lets a file be`,
    });
    expectUntouched(plan);
  });

  const ownDisk = ['--map-root-user', '--mount', 'sh', '-c'];
  const canMount = spawnSync('unshare', [...ownDisk, 'mount -t tmpfs -o size=128k tmpfs /mnt']).status === 0;

  test.runIf(canMount)('because it is full says so (needs the right to mount)', async () => {
    const folder = temporaryFolder();
    const script = `
      mount -t tmpfs -o size=256k tmpfs "$1" && printf '%s' "$4" > "$1/nordair.cnsg.yaml" &&
      head -c 200000 /dev/zero > "$1/other" && "$2" "$3" "$1/nordair.cnsg.yaml" 100000 &&
      ls -A "$1" | tr '\\n' ' ' && cat "$1/nordair.cnsg.yaml"`;
    const args = [...ownDisk, script, 'sh', folder, process.execPath, once, before];
    const { output } = await ended(start('unshare', args));
    expect(output).toContain('nordair.cnsg.yaml was not saved: the disk is full');
    expect(output.endsWith(`\nnordair.cnsg.yaml other ${before}`)).toBe(true);
  });
});

describe('no permission', () => {
  const nobody = 65_534;
  const isSuperuser = process.getuid?.() === 0;
  const asNobody = isSuperuser ? [String(nobody)] : [];

  /** A folder that the child may enter, and everything in it, whoever runs the tests. */
  function openFolder(): string {
    const folder = join(temporaryFolder(), 'plans');
    mkdirSync(folder);
    chmodSync(dirname(folder), 0o755);
    for (const script of [once, reader]) chmodSync(dirname(script), 0o755);
    return folder;
  }

  async function saveAsNobody(plan: string): Promise<unknown> {
    return outcome(await ended(start(process.execPath, [once, plan, '1000', ...asNobody])));
  }

  test('in the folder is told, and the old file is whole', async () => {
    const folder = openFolder();
    const plan = planIn(folder);
    chmodSync(plan, 0o666);
    chmodSync(folder, 0o555);
    expect(await saveAsNobody(plan)).toMatchObject({
      message: `${plan} was not saved: you have no permission`,
    });
    chmodSync(folder, 0o755);
    expectUntouched(plan);
  });

  test('for the file is respected although the folder would allow another in its place', async () => {
    const folder = openFolder();
    const plan = planIn(folder);
    chmodSync(plan, 0o444);
    chmodSync(folder, 0o777);
    expect(await saveAsNobody(plan)).toMatchObject({
      message: `${plan} was not saved: you have no permission`,
    });
    expectUntouched(plan);
  });

  test('to read is told', async () => {
    const plan = planIn(openFolder());
    chmodSync(plan, 0o222);
    expect(outcome(await ended(start(process.execPath, [reader, plan, ...asNobody])))).toMatchObject({
      message: `${plan} cannot be read: you have no permission`,
    });
  });
});

describe('kill -9', () => {
  test('while saving never leaves a torn file, and what it leaves is swept', async () => {
    const folder = temporaryFolder();
    const plan = planIn(folder);
    for (let round = 1; round <= 12; round += 1) {
      const child = start(process.execPath, [forEver, plan]);
      const end = ended(child);
      await saves(child, round);
      child.kill('SIGKILL');
      expect(await end).toMatchObject({ signal: 'SIGKILL', notes: '' });
      expect(readFileSync(plan, 'utf8')).toMatch(/^([a-z])\1{199999}$/);
    }
    systemFiles(folder).save(plan, before, 'anything');
    expectUntouched(plan);
  });

  function saves(child: ChildProcess, count: number): Promise<void> {
    let seen = 0;
    return new Promise((resolve) => {
      child.on('close', () => resolve());
      child.stdout?.on('data', (data) => {
        seen += data.length;
        if (seen >= count) resolve();
      });
    });
  }
});

describe('two processes that save at once', () => {
  test('lose no line of each other', async () => {
    const plan = planIn(temporaryFolder());
    const people = ['Kim', 'Ana'];
    const ends = people.map((who) => ended(start(process.execPath, [adder, plan, who, '40'])));
    for (const end of await Promise.all(ends)) expect(end).toMatchObject({ code: 0, notes: '' });
    const expected = people.flatMap((who) => Array.from({ length: 40 }, (_, line) => `${who}${line}`));
    expect(readFileSync(plan, 'utf8').trimEnd().split('\n').slice(1).sort()).toEqual(expected.sort());
    expect(existsSync(join(dirname(plan), '.nordair.cnsg.yaml.lock'))).toBe(false);
  });
});
