import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { decode } from '../../src/node/decode.ts';
import { systemFiles } from '../../src/node/files.ts';
import { ended, program, start, temporaryFolder } from './child.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

function read(name: string) {
  return systemFiles(folder).read(name);
}

function faultOf(name: string): UserError {
  try {
    read(name);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a file that is text', () => {
  test('is read as it stands, in every script', () => {
    const text = 'title: 留住常旅客 – Größe 🛫\r\nx: "\u0000"\n';
    write('nordair.cnsg.yaml', text);
    expect(read('nordair.cnsg.yaml')).toEqual({ kind: 'text', text });
  });

  test('keeps its byte order mark', () => {
    write('nordair.cnsg.yaml', '\uFEFFtitle: Nordair\n');
    expect(read('nordair.cnsg.yaml')).toEqual({ kind: 'text', text: '\uFEFFtitle: Nordair\n' });
  });

  test('may be empty', () => {
    write('nordair.cnsg.yaml', '');
    expect(read('nordair.cnsg.yaml')).toEqual({ kind: 'text', text: '' });
  });

  test('may be as large as 16 MB, and no larger', () => {
    write('nordair.cnsg.yaml', ' '.repeat(16 * 1024 * 1024));
    expect(read('nordair.cnsg.yaml').kind).toBe('text');
    truncateSync(join(folder, 'nordair.cnsg.yaml'), 16 * 1024 * 1024 + 1);
    expect(faultOf('nordair.cnsg.yaml').message).toBe('nordair.cnsg.yaml is larger than 16 MB');
  });
});

describe('a file that is not there', () => {
  beforeEach(() => {
    write('nordair.cnsg.yaml', '');
    write('retention.cnsg.yaml', '');
  });

  const near: readonly (readonly [typed: string, help: string])[] = [
    ['nordiar.cnsg.yaml', 'Did you mean nordair.cnsg.yaml?'],
    ['nordair', 'Did you mean nordair.cnsg.yaml?'],
    ['NORDAIR.yaml', 'Did you mean nordair.cnsg.yaml?'],
    ['ret', 'Did you mean retention.cnsg.yaml?'],
    ['pension-fund.cnsg.yaml', 'Check the name, or start a plan with `cnsg new`.'],
  ];

  test.each(near)('%s leads to: %s', (typed, help) => {
    expect(faultOf(typed)).toMatchObject({ message: `There is no file ${typed}`, help });
  });

  test('in a folder that is not there leads to the folder', () => {
    expect(faultOf('plans/nordair.cnsg.yaml').help).toContain(`There is no folder ${join(folder, 'plans')}`);
  });
});

test('a folder is told apart from a file', () => {
  mkdirSync(join(folder, 'plans'));
  expect(faultOf('plans')).toMatchObject({ message: 'plans cannot be read: it is a folder' });
});

test('plans are found by their names, sorted, and nothing else is', () => {
  for (const name of ['b.cnsg.yaml', 'a.cnsg.yaml', '.hidden.cnsg.yaml', 'a.yaml', 'a.cnsg.yaml.bak'])
    write(name, '');
  mkdirSync(join(folder, 'folder.cnsg.yaml'));
  expect(systemFiles('/').plans(folder)).toEqual(['a.cnsg.yaml', 'b.cnsg.yaml']);
});

test('a path is made whole whether or not the file exists', () => {
  write('nordair.cnsg.yaml', '');
  for (const name of ['nordair.cnsg.yaml', 'later.cnsg.yaml']) {
    expect(systemFiles(folder).resolve(`./${name}`)).toBe(join(folder, name));
  }
});

describe('bytes that are not UTF-8', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');

  test('in Latin-1 are told with the place of the first one', () => {
    expect(decode(latin1('title: Nordair\nname: Größe\n'))).toMatchObject({
      kind: 'bytes',
      message: 'The file is not in UTF-8: the byte F6 stands where a character should',
      help: expect.stringContaining('Latin-1'),
      position: { line: 2, column: 9 },
    });
  });

  test('that end in the middle of a character are told where it begins', () => {
    const whole = Buffer.from('name: é');
    expect(decode(whole.subarray(0, -1))).toMatchObject({ position: { line: 1, column: 7 } });
  });

  test('are placed in UTF-16 units, a byte order mark not counted', () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFF🛫é'), Buffer.from([0xff])]);
    expect(decode(bytes)).toMatchObject({ position: { line: 1, column: 4 } });
  });

  test('in a Chinese encoding are not taken for Latin-1', () => {
    const gbk = Buffer.from([0xc1, 0xf4, 0xd7, 0xa1, 0xb3, 0xa3, 0xc2, 0xc3, 0xbf, 0xcd]);
    const told = decode(gbk);
    expect(told.kind === 'bytes' && told.help).not.toContain('Latin-1');
  });

  const utf16: readonly (readonly [string, Buffer])[] = [
    ['with a mark', Buffer.from('\uFEFFtitle: 旅客\n', 'utf16le')],
    ['with a mark, the other way round', Buffer.from('\uFEFFtitle: 旅客\n', 'utf16le').swap16()],
    ['without a mark', Buffer.from('title: Nordair\n', 'utf16le')],
    ['without a mark, the other way round', Buffer.from('title: Nordair\n', 'utf16le').swap16()],
  ];

  test.each(utf16)('in UTF-16 are told as such: %s', (_how, bytes) => {
    expect(decode(bytes)).toMatchObject({ message: 'The file is in UTF-16, not in UTF-8' });
  });

  test('a file of NUL alone or with one NUL is not taken for UTF-16', () => {
    expect(decode(Buffer.alloc(64))).toMatchObject({ kind: 'text' });
    expect(decode(Buffer.from('title: \0\n'))).toMatchObject({ kind: 'text' });
  });
});

describe('standard input', () => {
  let script: string;

  beforeAll(async () => {
    script = await program(`
      import { systemFiles } from './src/node/files.ts';
      console.log(JSON.stringify(systemFiles('/').read('-')).length);
    `);
  });

  test('is read to its end, however slowly it comes', async () => {
    const child = start(process.execPath, [script]);
    const end = ended(child);
    for (let part = 0; part < 100; part += 1) child.stdin?.write('x'.repeat(10_000));
    child.stdin?.end();
    expect(await end).toMatchObject({
      code: 0,
      output: `${1_000_000 + '{"kind":"text","text":""}'.length}\n`,
    });
  });

  test('is waited for when its pipe does not wait', async () => {
    // A pipe that another Node process holds as a socket is one that does not wait.
    const shared = `const { spawn } = require('node:child_process');
      process.stdin.on('readable', () => {});
      process.stdin.pause();
      const child = spawn(process.execPath, [process.argv[1]], { stdio: 'inherit' });
      child.on('spawn', () => console.error('started'));`;
    const child = start(process.execPath, ['-e', shared, script]);
    const end = ended(child);
    child.stderr?.once('data', () => child.stdin?.end('title: Nordair\n'));
    expect(await end).toMatchObject({ code: 0 });
    expect((await end).notes).toBe('started\n');
  });
});
