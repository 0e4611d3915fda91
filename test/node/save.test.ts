import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Expected } from '../../src/context.ts';
import { UserError } from '../../src/core/errors.ts';
import { systemFiles } from '../../src/node/files.ts';
import { ended, start, temporaryFolder } from './child.ts';

const before = 'title: Keep frequent flyers\n';
const after = 'title: Keep frequent flyers in the air\n';

let folder: string;
let plan: string;

beforeEach(() => {
  folder = temporaryFolder();
  plan = join(folder, 'nordair.cnsg.yaml');
  writeFileSync(plan, before);
});

function save(path: string, text: string, expected: Expected) {
  return systemFiles(folder).save(path, text, expected);
}

function faultOf(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

async function numberOfAnEndedProcess(): Promise<number> {
  const child = start(process.execPath, ['-e', '0']);
  await ended(child);
  return child.pid ?? 0;
}

describe('what is saved', () => {
  test('takes the place of what was expected and leaves nothing beside it', () => {
    expect(save(plan, after, { text: before })).toEqual({ kind: 'saved' });
    expect(readFileSync(plan, 'utf8')).toBe(after);
    expect(readdirSync(folder)).toEqual(['nordair.cnsg.yaml']);
  });

  test('may be named relative to the folder that the context stands in', () => {
    expect(save('retention.cnsg.yaml', after, { text: undefined })).toEqual({ kind: 'saved' });
    expect(readFileSync(join(folder, 'retention.cnsg.yaml'), 'utf8')).toBe(after);
  });

  test('is not written when somebody else changed the file, whose text comes back', () => {
    writeFileSync(plan, 'title: Changed by Kim\n');
    expect(save(plan, after, { text: before })).toEqual({
      kind: 'changed',
      found: { kind: 'text', text: 'title: Changed by Kim\n' },
    });
    expect(readFileSync(plan, 'utf8')).toBe('title: Changed by Kim\n');
  });

  test('is not written when the file that was expected is gone', () => {
    const gone = join(folder, 'gone.cnsg.yaml');
    expect(save(gone, after, { text: before })).toEqual({ kind: 'changed', found: undefined });
    expect(existsSync(gone)).toBe(false);
  });

  test('never replaces a file where none was expected', () => {
    expect(save(plan, after, { text: undefined })).toEqual({
      kind: 'changed',
      found: { kind: 'text', text: before },
    });
    expect(readFileSync(plan, 'utf8')).toBe(before);
  });

  test('replaces anything when asked to', () => {
    expect(save(plan, after, 'anything')).toEqual({ kind: 'saved' });
    expect(readFileSync(plan, 'utf8')).toBe(after);
  });

  test('leaves the file itself alone when nothing changed', () => {
    const { ino, mtimeMs } = statSync(plan);
    expect(save(plan, before, { text: before })).toEqual({ kind: 'saved' });
    expect(statSync(plan)).toMatchObject({ ino, mtimeMs });
  });

  test('tells bytes that are no text when they stand in the way', () => {
    writeFileSync(plan, Buffer.from([0x74, 0xe9, 0x0a]));
    expect(save(plan, after, { text: before })).toMatchObject({ kind: 'changed', found: { kind: 'bytes' } });
  });

  test('keeps a byte order mark apart from none', () => {
    writeFileSync(plan, `\uFEFF${before}`);
    expect(save(plan, after, { text: before })).toMatchObject({ kind: 'changed' });
    expect(save(plan, `\uFEFF${after}`, { text: `\uFEFF${before}` })).toEqual({ kind: 'saved' });
  });
});

describe('what a save keeps', () => {
  test('the mode of the file', () => {
    chmodSync(plan, 0o640);
    save(plan, after, { text: before });
    expect(statSync(plan).mode & 0o7777).toBe(0o640);
  });

  test('what the process allows for a new file', () => {
    const fresh = join(folder, 'fresh.cnsg.yaml');
    save(fresh, after, { text: undefined });
    expect(statSync(fresh).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  test('a symbolic link, and the file that it leads to', () => {
    mkdirSync(join(folder, 'plans'));
    const real = join(folder, 'plans', 'real.cnsg.yaml');
    const link = join(folder, 'link.cnsg.yaml');
    writeFileSync(real, before);
    symlinkSync(join('plans', 'real.cnsg.yaml'), link);
    save(link, after, { text: before });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe(after);
  });

  test('a symbolic link that leads nowhere yet', () => {
    const link = join(folder, 'link.cnsg.yaml');
    symlinkSync('later.cnsg.yaml', link);
    save(link, after, { text: undefined });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'later.cnsg.yaml'), 'utf8')).toBe(after);
  });
});

describe('what killed processes left', () => {
  test('is swept with the next save of the same file, and only that', async () => {
    const dead = await numberOfAnEndedProcess();
    const left = [`.nordair.cnsg.yaml.${dead}.tmp`, `.nordair.cnsg.yaml.${process.pid}.tmp`];
    const kept = [
      `.nordair.cnsg.yaml.${process.ppid}.tmp`,
      `.other.cnsg.yaml.${dead}.tmp`,
      '.nordair.cnsg.yaml.x.tmp',
    ];
    for (const name of [...left, ...kept]) writeFileSync(join(folder, name), 'half');
    expect(save(plan, after, { text: before })).toEqual({ kind: 'saved' });
    expect(readdirSync(folder).sort()).toEqual([...kept, 'nordair.cnsg.yaml'].sort());
  });

  test('does not hold a save up when it is a lock', async () => {
    const { hostname } = await import('node:os');
    const lock = join(folder, '.nordair.cnsg.yaml.lock');
    writeFileSync(lock, `${await numberOfAnEndedProcess()} ${hostname()}\n`);
    expect(save(plan, after, { text: before })).toEqual({ kind: 'saved' });
    expect(existsSync(lock)).toBe(false);
  });

  test('does not hold a save up when it is a lock without a mark', () => {
    const lock = join(folder, '.nordair.cnsg.yaml.lock');
    writeFileSync(lock, '');
    expect(save(plan, after, { text: before })).toEqual({ kind: 'saved' });
  });

  test('does not hold a save up when it is a lock from elsewhere that is older than ten seconds', () => {
    const lock = join(folder, '.nordair.cnsg.yaml.lock');
    writeFileSync(lock, '999999999 another-machine\n');
    const longAgo = new Date(Date.now() - 11_000);
    utimesSync(lock, longAgo, longAgo);
    expect(save(plan, after, { text: before })).toEqual({ kind: 'saved' });
  });

  test('is not taken for dead when it was left on another machine', () => {
    const lock = join(folder, '.nordair.cnsg.yaml.lock');
    writeFileSync(lock, '999999999 another-machine\n');
    const fault = faultOf(() => save(plan, after, { text: before }));
    expect(fault.message).toBe('nordair.cnsg.yaml was not saved: another cnsg is saving it');
    expect(fault.help).toContain('.nordair.cnsg.yaml.lock');
    expect(readFileSync(plan, 'utf8')).toBe(before);
    expect(existsSync(lock)).toBe(true);
  });
});

describe('what cannot be saved', () => {
  const cases: readonly (readonly [what: string, path: string, fault: RegExp])[] = [
    ['in a folder that is gone', 'gone/nordair.cnsg.yaml', /its folder does not exist/],
    ['under a file', 'nordair.cnsg.yaml/more.cnsg.yaml', /a file, not a folder/],
    ['over a folder', 'plans', /it is a folder/],
    ['over links that lead in a circle', 'circle.cnsg.yaml', /lead in a circle/],
    ['over something that is not a file', 'pipe', /not an ordinary file/],
    ['under too long a name', `${'long-'.repeat(60)}.cnsg.yaml`, /its name is too long/],
    ['under a name with NUL in it', 'nord\0air', /no file can have such a name/],
  ];

  test.each(cases)('%s is told in plain words', (_what, path, fault) => {
    mkdirSync(join(folder, 'plans'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('circle.cnsg.yaml', join(folder, 'circle.cnsg.yaml'));
    const told = faultOf(() => save(path, after, 'anything'));
    expect(told.message).toMatch(fault);
    expect(told.message.startsWith(`${path} was not saved: `)).toBe(true);
    expect(told.help).not.toBe('');
    expect(readdirSync(folder).sort()).toEqual(['circle.cnsg.yaml', 'nordair.cnsg.yaml', 'pipe', 'plans']);
  });
});
