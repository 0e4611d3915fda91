import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentOf, folderWith, run } from './run.ts';

const head = 'cnsg: 1\ntitle: Keep frequent flyers\n';
const deep = 100_000;

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

/** What is wrong, the bytes, where it is told, and what the finding is called. */
type Case = readonly [what: string, content: string | Uint8Array, place: string, name: string];

const unusable: readonly Case[] = [
  ['an empty file', '', '1:1', 'not-a-plan'],
  ['blank lines', '\n\n  \n', '1:1', 'not-a-plan'],
  ['only comments', '# nothing here\n# yet\n', '1:1', 'not-a-plan'],
  ['a list', '- Frequent flyers\n- Families\n', '1:1', 'not-a-plan'],
  ['a text', 'Keep frequent flyers\n', '1:1', 'not-a-plan'],
  ['null', '~\n', '1:1', 'not-a-plan'],
  ['a map of something else', 'name: nordair\nscripts: {build: tsc}\n', '1:1', 'not-a-plan'],
  ['a letter', 'Dear all,\nhere is: the plan\nfor: you: really\n', '2:8', 'not-yaml'],
  [
    'a bracket that is not closed',
    `${head}objectives:\n  faster: {statement: x\n  slower: {}\n`,
    '5:3',
    'not-yaml',
  ],
  ['a quotation mark that is not closed', `${head}summary: "Frequent flyers\n`, '4:1', 'not-yaml'],
  ['a colon in a text', `${head}summary: Answer: faster\n`, '3:16', 'not-yaml'],
  ['a key without a colon', `${head}objectives\nsegments: {}\n`, '3:11', 'not-yaml'],
  [
    'a line that is not indented alike',
    `${head}workshop:\n   scope: all\n  scribe: Ada\n`,
    '5:3',
    'not-yaml',
  ],
  ['a text that begins with a sign', `${head}organisation: @nordair\n`, '3:15', 'not-yaml'],
  ['a backslash in double quotes', `${head}organisation: "C:\\plans"\n`, '3:19', 'not-yaml'],
  ['tabs', `${head}objectives:\n\tfaster: {statement: x}\n`, '4:1', 'not-yaml'],
  ['two documents', `${head}---\n${head}`, '3:1', 'second-document'],
  ['three documents', `---\n${head}...\n---\n${head}---\n${head}`, '5:1', 'second-document'],
  ['a key that stands twice', `${head}title: Again\n`, '3:1', 'duplicate-key'],
  ['an id that stands twice', `${head}objectives:\n  faster: {}\n  faster: {}\n`, '5:3', 'duplicate-key'],
  ['a conflict', `${head}<<<<<<< HEAD\nask: a\n=======\nask: b\n>>>>>>> theirs\n`, '3:1', 'conflict-marker'],
  [
    'a conflict with its base',
    `${head}<<<<<<< HEAD\nask: a\n||||||| 1a2b\nask: c\n=======\nask: b\n>>>>>>> theirs\n`,
    '3:1',
    'conflict-marker',
  ],
  [
    'a conflict in quotes and with CRLF',
    `${head}ask: "a\r\n<<<<<<< HEAD\r\n  b\r\n=======\r\n  c\r\n>>>>>>> theirs\r\n"\r\n`,
    '4:1',
    'conflict-marker',
  ],
  ['the end of a conflict', `${head}ask: b\n>>>>>>> theirs\n`, '4:1', 'conflict-marker'],
  ['the middle of a conflict', `${head}ask: b\n=======\n`, '4:1', 'conflict-marker'],
  ['an anchor and what refers to it', `${head}x-a: &a [1]\nx-b: [*a, *a]\n`, '3:6', 'alias'],
  ['an alias bomb', bomb(), '3:6', 'alias'],
  ['brackets, very deep', `${head}x-deep: ${'['.repeat(deep)}${']'.repeat(deep)}\n`, '3:58', 'too-deep'],
  ['brackets, very deep and open', `${head}x-deep: ${'{a: '.repeat(deep)}`, '3:202', 'too-deep'],
  ['dashes, very deep', `${head}x-deep:\n  ${'- '.repeat(deep)}x\n`, '4:101', 'too-deep'],
  ['UTF-16 with a mark', utf16(`\uFEFF${head}`, false), '1:1', 'not-utf-8'],
  ['UTF-16 without a mark', utf16(head, false), '1:1', 'not-utf-8'],
  ['UTF-16, the other way round, with a mark', utf16(`\uFEFF${head}`, true), '1:1', 'not-utf-8'],
  ['UTF-16, the other way round, without a mark', utf16(head, true), '1:1', 'not-utf-8'],
  ['Latin-1', Buffer.from(`${head}ask: café crème\n`, 'latin1'), '3:9', 'not-utf-8'],
  ['NUL and escapes', `${head}ask: a\u0000b\u001b[31mred\n`, '3:7', 'control-character'],
  ['carriage returns alone', head.replaceAll('\n', '\r'), '1:8', 'control-character'],
  [
    'a picture',
    new Uint8Array(20_000).map((_, at) => (at % 11 === 0 ? 10 : at % 32)),
    '2:1',
    'control-character',
  ],
  ['a tag', `${head}ask: !!str 12\n`, '3:6', 'yaml-feature'],
  ['a key that is a list', `${head}? [a, b]\n: c\n`, '3:1', 'yaml-feature'],
  ['no version', 'title: Keep frequent flyers\n', '1:1', 'missing-field'],
  ['an empty version', 'cnsg:\ntitle: Keep frequent flyers\n', '1:6', 'missing-field'],
  ['version 0', 'cnsg: 0\ntitle: Keep frequent flyers\n', '1:7', 'wrong-value'],
  ['version 1.5', 'cnsg: 1.5\ntitle: Keep frequent flyers\n', '1:7', 'wrong-value'],
  ['a version that is a text', 'cnsg: "1"\ntitle: Keep frequent flyers\n', '1:7', 'wrong-type'],
];

/** Nine levels that would unfold into millions. */
function bomb(): string {
  const names = [...'abcdefghij'];
  const lines = names.map((name, at) => {
    const before = names[at - 1];
    return `x-${name}: &${name} [${Array(9)
      .fill(before ? `*${before}` : '1')
      .join(', ')}]`;
  });
  return `${head}${lines.join('\n')}\n`;
}

describe('a file that cannot be taken for a plan', () => {
  test.each(unusable)('%s: check tells it once, with place and cure', async (_what, content, place, name) => {
    const folder = folderWith({ 'nordair.cnsg.yaml': content });
    const before = contentOf(folder);
    const { code, stdout, stderr } = await run(['check'], { cwd: folder, env: { COLUMNS: '200' } });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.match(/^error\[CNSG\d{3}\]/gm), stdout).toHaveLength(1);
    expect(stdout).toContain(`(${name})`);
    expect(stdout).toContain(`--> nordair.cnsg.yaml:${place}\n`);
    expect(stdout).toMatch(/ = \S.*[.?]\n/);
    expect(stdout).toContain('nordair.cnsg.yaml: 1 error\n');
    expect(contentOf(folder)).toEqual(before);
  });

  test.each(unusable)('%s: nothing else works on it, and no file changes', async (_what, content, place) => {
    const folder = folderWith({ 'nordair.cnsg.yaml': content });
    const before = contentOf(folder);
    const commands = [['status'], ['show'], ['report'], ['fmt'], ['rename', 'faster', 'quicker']];
    for (const ended of await Promise.all(commands.map((words) => run(words, { cwd: folder })))) {
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toMatch(new RegExp(`^Error: nordair.cnsg.yaml:${place}: .+\\n\\S.*[.?]\\n$`));
    }
    expect(contentOf(folder)).toEqual(before);
  });
});

describe('a plan of a newer format', () => {
  test.each([
    ['in YAML', 'cnsg: 2\ntitle: Keep frequent flyers\nnew-things: {}\n'],
    ['in what this program cannot read', 'cnsg: 12 # newer\ntitle: &t Keep\nthen: *t\nand: [\n'],
  ])('%s is refused with what to install', async (_how, content) => {
    const folder = folderWith({ 'nordair.cnsg.yaml': content });
    const before = contentOf(folder);
    const commands = [['check'], ['show'], ['report'], ['fmt'], ['rename', 'a', 'b']];
    for (const { code, stdout, stderr } of await Promise.all(
      commands.map((words) => run(words, { cwd: folder })),
    )) {
      expect(code).toBe(2);
      expect(stdout + stderr).toMatch(/is in format (2|12), and this program knows format 1/);
      expect(stdout + stderr).toContain('npm install --global cnsg@latest');
    }
    expect(contentOf(folder)).toEqual(before);
  });

  test('among others is a finding', async () => {
    const cwd = folderWith({ 'new.cnsg.yaml': 'cnsg: 2\ntitle: Keep\n', 'old.cnsg.yaml': head });
    expect(await run(['check'], { cwd })).toMatchObject({ code: 1, stderr: '' });
  });
});

describe('a file that is not there or may not be read', () => {
  test('leads to the one that was probably meant', async () => {
    const cwd = folderWith({ 'nordair.cnsg.yaml': head });
    expect(await run(['status', 'nordiar.cnsg.yaml'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Error: There is no file nordiar.cnsg.yaml\nDid you mean nordair.cnsg.yaml?\n',
    });
  });

  test('is told for a folder', async () => {
    const cwd = folderWith({ 'plans/nordair.cnsg.yaml': head });
    const { code, stdout, stderr } = await run(['check', 'plans'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('plans cannot be read: it is a folder');
  });

  test('is told for a file of somebody else', async () => {
    const cwd = folderWith({ 'nordair.cnsg.yaml': head });
    chmodSync(cwd, 0o755);
    chmodSync(`${cwd}/nordair.cnsg.yaml`, 0o000);
    const other = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const { code, stdout, stderr } = await run(['check', 'nordair.cnsg.yaml'], { cwd, ...other });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('nordair.cnsg.yaml cannot be read: you have no permission');
  });

  test('is told for one of 20 MB', async () => {
    const cwd = folderWith({ 'nordair.cnsg.yaml': head + `# ${'-'.repeat(98)}\n`.repeat(200_000) });
    const { code, stdout, stderr } = await run(['check'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('nordair.cnsg.yaml is larger than 16 MB');
  });

  test('does not keep check from the others', async () => {
    const cwd = folderWith({ 'nordair.cnsg.yaml': head });
    const { code, stdout, stderr } = await run(['check', 'nordiar.cnsg.yaml', 'nordair.cnsg.yaml', '.'], {
      cwd,
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('There is no file nordiar.cnsg.yaml');
    expect(stdout).toMatch(/^nordair.cnsg.yaml: /m);
    expect(stdout).toContain('. cannot be read: it is a folder');
  });
});

describe('a plan of 15 MB', () => {
  test('is read and checked, also where every reference leads nowhere', async () => {
    const elements = Array.from(
      { length: 120_000 },
      (_, at) =>
        `  answer-x${at}q: {statement: "Answer customers faster, number ${at}", supports: [nothing-x${at}q]}\n`,
    );
    const cwd = folderWith({ 'large.cnsg.yaml': `${head}objectives:\n${elements.join('')}` });
    const { code, stdout } = await run(['check'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('large.cnsg.yaml: 120000 errors');
    expect(stdout).toMatch(/^And \d{6} more, which --json lists\.$/m);
  });
});
