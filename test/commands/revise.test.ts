import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { smallPlan } from '../cli/run.ts';
import { emptyFolder, gitFolder } from '../git-folder.ts';
import { deskAt } from './desk.ts';

const plan = 'keep.cnsg.yaml';
const reworded = smallPlan.replace('Rebook in two taps', 'Rebook in one tap');

async function cnsg(folder: string, ...words: readonly string[]) {
  const { context, printed, noted } = deskAt(folder);
  const code = await run(words, context, '0.0.0');
  return { code, stdout: printed.join(''), stderr: noted.join('\n') };
}

function folderWithPlan(text = smallPlan): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, plan), text);
  return folder;
}

function textIn(folder: string, name = plan): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('cnsg revise', () => {
  test('appends a revision and leaves every other byte as it is', async () => {
    const folder = folderWithPlan();
    const done = await cnsg(
      folder,
      'revise',
      '-m',
      'After the workshop',
      '--by',
      'Ada',
      '--date',
      '2026-11-20',
    );
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('Revision 1 of 2026-11-20 is recorded: After the workshop.');
    expect(textIn(folder)).toBe(
      `${smallPlan}revisions:\n  - number: 1\n    date: 2026-11-20\n    note: After the workshop\n    by: Ada\n`,
    );
  });

  test('counts on and is dated today', async () => {
    const folder = folderWithPlan(`${smallPlan}revisions: [{number: 4, date: 2026-10-01}]\n`);
    expect((await cnsg(folder, 'revise', '-m', 'Again')).code).toBe(0);
    expect(readPlan(textIn(folder)).plan.revisions).toEqual([
      { number: 4, date: '2026-10-01' },
      { number: 5, date: '2026-11-21', note: 'Again' },
    ]);
  });

  test.each([
    [[], 'A revision needs a note'],
    [['-m', '  '], 'A revision needs a note'],
    [['-m', 'x', '--date', '2026-02-30'], '`2026-02-30` is no day'],
    [['-m', 'x', 'none.cnsg.yaml'], 'There is no file none.cnsg.yaml'],
  ])('%j is refused in words, and writes nothing', async (words, fault) => {
    const folder = folderWithPlan();
    const { code, stdout, stderr } = await cnsg(folder, 'revise', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(fault);
    expect(textIn(folder)).toBe(smallPlan);
  });

  test('tells as one document what it did', async () => {
    const { stdout } = await cnsg(folderWithPlan(), 'revise', '-m', 'Begin', '--json', '--keep');
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      kind: 'revise',
      plan,
      changed: true,
      revision: 1,
      since: null,
      changes: [],
      copy: 'keep.r1.cnsg.yaml',
      commands: [],
    });
  });
});

describe('cnsg revise outside git', () => {
  test('keeps a copy when it is told, which is no second plan of the folder', async () => {
    const folder = folderWithPlan();
    const { stdout } = await cnsg(folder, 'revise', '-m', 'Begin', '--keep');
    expect(stdout).toContain('A copy is kept: keep.r1.cnsg.yaml');
    expect(textIn(folder, 'keep.r1.cnsg.yaml')).toBe(textIn(folder));
    expect((await cnsg(folder, 'status')).code).toBe(0);
    expect((await cnsg(folder, 'diff', '@1', '--exit-code')).code).toBe(0);
  });

  test('says how to keep one when it is not told', async () => {
    const { stdout } = await cnsg(folderWithPlan(), 'revise', '-m', 'Begin');
    expect(stdout).toContain('No copy is kept');
    expect(stdout).toContain('  cp keep.cnsg.yaml keep.r1.cnsg.yaml');
  });

  test('never writes over a copy that is there', async () => {
    const folder = folderWithPlan();
    writeFileSync(join(folder, 'keep.r1.cnsg.yaml'), 'mine\n');
    const { code, stderr } = await cnsg(folder, 'revise', '-m', 'Begin', '--keep');
    expect(code).toBe(2);
    expect(stderr).toContain('keep.r1.cnsg.yaml is there already');
    expect([textIn(folder), textIn(folder, 'keep.r1.cnsg.yaml')]).toEqual([smallPlan, 'mine\n']);
  });

  test('tells what has changed since the copy, and refuses where that is nothing', async () => {
    const folder = folderWithPlan();
    await cnsg(folder, 'revise', '-m', 'Begin', '--keep');
    const same = await cnsg(folder, 'revise', '-m', 'Again');
    expect(same).toMatchObject({ code: 2, stdout: '' });
    expect(same.stderr).toContain(`Nothing has changed in ${plan} since revision 1`);
    expect((await cnsg(folder, 'revise', '-m', 'Again', '--force', '--keep')).code).toBe(0);
    writeFileSync(join(folder, plan), textIn(folder).replace('Rebook in two taps', 'Rebook in one tap'));
    const { stdout } = await cnsg(folder, 'revise', '-m', 'Reword');
    expect(stdout).toContain('Since revision 2: 1 changed in 1 step.');
    expect(stdout).toContain('  ~ Concept: Rebook in one tap (Title: Rebook in two taps → ');
  });
});

describe('cnsg revise in a repository', () => {
  test('tells commands that keep the revision, and runs none of them', async () => {
    const at = gitFolder();
    at.commit('Begin', { [plan]: smallPlan });
    const { stdout } = await cnsg(at.folder, 'revise', '-m', "It's the pilot's");
    expect(at.git('status', '--porcelain')).toBe(` M ${plan}\n`);
    const commands = [...stdout.matchAll(/^ {2}(git .*)$/gm)].map(([, command = '']) => command);
    expect(commands).toHaveLength(3);
    at.git('config', 'user.name', 'Ada');
    at.git('config', 'user.email', 'ada@nordair.example');
    execFileSync('sh', ['-e', '-c', commands.join('\n')], { cwd: at.folder, stdio: 'pipe' });
    expect(at.git('log', '-1', '--format=%s').trim()).toBe("It's the pilot's");
    expect(at.git('tag').trim()).toBe('keep-r1');
    expect(at.git('status', '--porcelain')).toBe('');
  });

  test.each([
    'a plan.cnsg.yaml',
    '-dash.cnsg.yaml',
    '計画.cnsg.yaml',
    "ada's.cnsg.yaml",
    '..odd..lock.cnsg.yaml',
  ])('tells commands that hold for %s', async (name) => {
    const at = gitFolder();
    at.write({ [name]: smallPlan });
    const { stdout } = await cnsg(at.folder, 'revise', '-m', '-x', '--', name);
    const commands = [...stdout.matchAll(/^ {2}(git .*)$/gm)].map(([, command = '']) => command);
    at.git('config', 'user.name', 'Ada');
    at.git('config', 'user.email', 'ada@nordair.example');
    execFileSync('sh', ['-e', '-c', commands.join('\n')], { cwd: at.folder, stdio: 'pipe' });
    expect(at.git('log', '-1', '--format=%s').trim()).toBe('-x');
    expect(at.git('tag').trim()).toMatch(/-r1$/);
  });

  test('tells what has changed since the last revision was recorded, however often it was committed since', async () => {
    const at = gitFolder();
    at.commit('Begin', { [plan]: smallPlan });
    await cnsg(at.folder, 'revise', '-m', 'Begin');
    at.commit('Record');
    at.commit('Reword', { [plan]: textIn(at.folder).replace('Rebook in two taps', 'Rebook in one tap') });
    const { stdout } = await cnsg(at.folder, 'revise', '-m', 'Reword');
    expect(stdout).toContain('Since revision 1: 1 changed in 1 step.');
    expect(existsSync(join(at.folder, 'keep.r2.cnsg.yaml'))).toBe(false);
  });

  test('says so where no plan of the last revision is at hand', async () => {
    const at = gitFolder();
    at.commit('Begin', { [plan]: smallPlan });
    at.write({ [plan]: `${reworded}revisions: [{number: 1, date: 2026-11-21}]\n` });
    const { stdout } = await cnsg(at.folder, 'revise', '-m', 'Reword');
    expect(stdout).toContain('What has changed since revision 1 cannot be told');
  });
});
