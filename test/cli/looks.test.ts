import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { folderWith, run, smallPlan } from './run.ts';

const commands = [
  'new',
  'edit',
  'show',
  'status',
  'check',
  'report',
  'fmt',
  'rename',
  'add',
  'set',
  'move',
  'remove',
  'decide',
  'park',
  'act',
  'actual',
  'agree',
  'explain',
  'trace',
  'guide',
  'template',
  'schema',
  'completion',
  'help',
];

const wordy = `cnsg: 1
title: ${'Keep the frequent flyers of the north '.repeat(4)}
language: zh
organisaton: Nordair
objectives:
  faster-answers: {statement: ${'更快回答客户的问题'.repeat(8)}, level: direkt, supports: [nothing-of-that-kind-anywhere]}
concepts:
  idea: {title: An idea, approach: mobile, status: choosen, segments: [somebody]}
`;

describe('no line is wider than the terminal', () => {
  test.each(commands)('in the help of %s, at 40 columns and at 200', async (command) => {
    for (const COLUMNS of ['40', '200']) {
      const { stdout } = await run([command, '--help'], { env: { COLUMNS } });
      expect(tooWide(stdout, Number(COLUMNS))).toEqual([]);
    }
  });

  test.each([['--help'], ['status'], ['check'], ['show'], ['show', 'O1'], ['help', 'exit-codes']])(
    'of cnsg %s %s, at 40 columns and at 200',
    async (...words) => {
      const cwd = folderWith({ 'keep.cnsg.yaml': wordy });
      for (const COLUMNS of ['40', '63', '200']) {
        const { stdout } = await run(
          words.filter((word) => word !== undefined),
          { cwd, env: { COLUMNS } },
        );
        expect(stdout.length).toBeGreaterThan(100);
        expect(tooWide(stdout, Number(COLUMNS))).toEqual([]);
      }
    },
  );
});

function tooWide(text: string, columns: number): string[] {
  return text.split('\n').filter((line) => stringWidth(line) > columns);
}

test('an example that is too long for the terminal goes on below, and can be pasted whole', async () => {
  const { stdout } = await run(['act', '--help'], { env: { COLUMNS: '40' } });
  expect(stdout).toMatch(/\n {2}cnsg act 'Ask the lawyers' \\\n {4}--owner Ines --due 2026-12-01\n$/);
});

describe('the help of a command', () => {
  test.each(commands)('%s says what it reads and writes, and ends with an example', async (command) => {
    const { code, stdout, stderr } = await run([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\b[Rr]eads\b|\b[Pp]rints\b|\b[Ww]rites\b/);
    expect(stdout).toMatch(/\nExample:\n {2}.*cnsg.*\n$/);
    expect((await run(['help', command])).stdout).toBe(stdout);
  });
});

describe('colour', () => {
  const cwd = folderWith({ 'keep.cnsg.yaml': wordy });
  const start = '\u001b[';

  test.each<readonly [string, readonly string[], NodeJS.ProcessEnv, boolean]>([
    ['is not in a pipe', ['check'], {}, false],
    ['comes with FORCE_COLOR', ['check'], { FORCE_COLOR: '1' }, true],
    [
      'stays away with NO_COLOR, whatever else is said',
      ['check'],
      { FORCE_COLOR: '1', NO_COLOR: '1' },
      false,
    ],
    ['stays away with --no-color in front', ['--no-color', 'check'], { FORCE_COLOR: '1' }, false],
    ['stays away with --no-color behind', ['check', '--no-color'], { FORCE_COLOR: '1' }, false],
    ['stays away with FORCE_COLOR=0', ['check'], { FORCE_COLOR: '0' }, false],
    ['stays away from a dumb terminal', ['check'], { TERM: 'dumb' }, false],
    ['of show comes with FORCE_COLOR', ['show'], { FORCE_COLOR: '1' }, true],
    ['of an error comes with FORCE_COLOR', ['show', 'C99'], { FORCE_COLOR: '1' }, true],
    ['of an error stays away with --no-color', ['show', 'C99', '--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_what, words, env, isColoured) => {
    const { stdout, stderr } = await run(words, { cwd, env });
    expect((stdout + stderr).includes(start)).toBe(isColoured);
  });

  test('carries no meaning of its own', async () => {
    const plain = await run(['check'], { cwd });
    const coloured = await run(['check'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });
});

describe('control characters in a plan', () => {
  const hostile = `cnsg: 1
title: "\\e[31mred\\0 \\e]0;title\\a \\u202eback"
"\\e[2Jkey": 1
"\\e[2Jkeys": 1
objectives:
  faster-answers: {statement: "\\e[2Jwiped\\x9b", level: "\\e[31mno", supports: ["\\e[5m"]}
concepts:
  idea: {title: "\\b\\b\\bidea", owner: "\\e[0m"}
`;

  test.each([
    ['show'],
    ['status'],
    ['check'],
    ['report'],
    ['show', 'O1'],
    ['set', 'C1', 'owner', 'Ines'],
    ['move', 'C1', 'connect'],
    ['remove', 'C1', '--yes'],
    ['park', 'C1', '--reason', '\u001b[31mlater'],
    ['decide', '\u001b[31mGo'],
    ['agree'],
  ])('never come out of cnsg %s %s', async (...words) => {
    const cwd = folderWith({ 'keep.cnsg.yaml': hostile });
    const { stdout, stderr } = await run(
      words.filter((word) => word !== undefined),
      { cwd },
    );
    const { stdout: report } = await run(['report', '--out', '-'], { cwd });
    for (const text of [stdout, stderr, report]) expect(text).not.toMatch(dangerous);
  });

  test('never come out of an error about them', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': `${hostile}"\\e[2Jkey": 2\n` });
    for (const words of [
      ['show'],
      ['check'],
      ['rename', '\u001b[31mred', 'blue'],
      ['show', '\u001b[31m.yaml'],
    ]) {
      const { stdout, stderr } = await run(words, { cwd });
      expect(stdout + stderr).not.toMatch(dangerous);
    }
  });

  test('never come out of the name of a file', async () => {
    const cwd = folderWith({ '\u001b[31mred.cnsg.yaml': smallPlan, 'keep.cnsg.yaml': smallPlan });
    for (const words of [['check'], ['show'], ['fmt']]) {
      const { stdout, stderr } = await run(words, { cwd });
      expect(stdout + stderr).toContain('�[31mred');
      expect(stdout + stderr).not.toMatch(dangerous);
    }
  });
});

const dangerous = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
