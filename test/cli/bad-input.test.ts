import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentOf, folderWith, run } from './run.ts';
import { head, unusable } from './unusable.ts';

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
    // Those that read go the same way, so that they take turns.
    const reader = ['status', 'show', 'report'][content.length % 3] ?? 'show';
    const commands = [[reader], ['fmt'], ['rename', 'faster', 'quicker']];
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
