import { describe, expect, test } from 'vitest';
import { contentOf, folderWith, formFindings, run, smallPlan } from './run.ts';

const unordered = 'title: Keep frequent flyers\ncnsg: 1\n';
const dangling = `${smallPlan}decisions: {start-now: {replaces: nothing-there}}\n`;

type Case = readonly [words: readonly string[], code: number];

/** In a folder with one plan that is fine. */
const inGoodFolder: readonly Case[] = [
  [['--help'], 0],
  [['--version'], 0],
  [['help'], 0],
  [['help', 'exit-codes'], 0],
  [['help', 'report'], 0],
  [['help', 'reprot'], 2],
  [[], 2],
  [['chek'], 2],
  [['check', '--jsn'], 2],
  [['status', 'one', 'two', 'three'], 2],
  [['rename', 'self-rebooking'], 2],
  [['new', '--answers'], 2],
  [['new'], 2],
  [['edit'], 2],
  [['show'], 0],
  [['show', 'C1'], 0],
  [['show', 'C99'], 2],
  [['show', '--step', '3'], 0],
  [['show', '--step', '6'], 2],
  [['status'], 0],
  [['check'], 0],
  [['check', 'missing.cnsg.yaml'], 2],
  [['report', '--format', 'md,html'], 0],
  [['report', '--check'], 0],
  [['report', '--check', '--report', 'brief'], 1],
  [['report', '--report', 'breif'], 2],
  [['report', '--format', 'docx'], 2],
  [['report', '--since', 'no-such-revision'], 2],
  [['report', '--redact', 'C99'], 2],
  [['diff', 'keep.cnsg.yaml', 'keep.cnsg.yaml', '--exit-code'], 0],
  [['diff'], 2],
  [['log'], 2],
  [['revise', '-m', 'After the pilot'], 0],
  [['revise'], 2],
  [['report', '--out', 'no/such/folder.md'], 2],
  [['report', '--out', 'keep.cnsg.yaml', '--force'], 2],
  [['fmt', '--check'], 1],
  [['fmt'], 0],
  [['rename', 'self-rebooking', 'rebook'], 0],
  [['rename', 'self-rebooking', 'desk-queues'], 2],
  [['rename', 'self-rebooking', 'Not An Id'], 2],
  [['rename', 'self-rebooking', 'x-ray'], 2],
  [['rename', 'nobody', 'somebody'], 2],
  [['rename', 'access', 'entry'], 2],
  [['guide'], 0],
  [['guide', 'connect'], 0],
  [['guide', 'conect'], 2],
  [['schema'], 0],
  [['completion', 'bash'], 0],
  [['completion', 'tcsh'], 2],
];

describe('the exit code', () => {
  test.each(inGoodFolder)('of cnsg %j is %i', async (words, code) => {
    const ended = await run(words, { cwd: folderWith({ 'keep.cnsg.yaml': smallPlan }) });
    expect(ended.code, ended.stderr).toBe(code);
    expect(ended.stderr).not.toContain('bug in cnsg');
    if (code === 2) expect(ended.stdout).toBe('');
    if (code === 2 && words.length > 0) expect(ended.stderr).toMatch(/^Error: \S.*\n\S.*[.?]\n$/);
    if (code === 0) expect(ended.stderr).toBe('');
  });

  test('of check is 1 where an error is among the findings, and 0 where there are only warnings', async () => {
    expect((await run(['check'], { cwd: folderWith({ 'keep.cnsg.yaml': dangling }) })).code).toBe(1);
    const warned = folderWith({ 'keep.cnsg.yaml': `${smallPlan}unknown: 1\nask: ""\n` });
    const { code, stdout } = await run(['check', '--json'], { cwd: warned });
    expect(code).toBe(0);
    expect(formFindings(stdout)).toMatchObject([
      { name: 'unknown-field', severity: 'warning' },
      { name: 'empty-field', severity: 'warning' },
    ]);
  });

  test('of everything is 2 in a folder without a plan', async () => {
    const cwd = folderWith({ 'notes.txt': 'Rebooking' });
    const commands = [['show'], ['status'], ['check'], ['report'], ['fmt'], ['rename', 'a', 'b'], ['edit']];
    for (const ended of await Promise.all(commands.map((words) => run(words, { cwd })))) {
      expect(ended).toMatchObject({ code: 2, stdout: '' });
    }
  });
});

describe('a word that is mistyped', () => {
  test.each([
    [['chek'], 'Unknown command `chek`', 'Did you mean `check`?'],
    [['check', '--jsn'], 'Unknown option `--jsn`', 'Did you mean `--json`?'],
    [['guide', 'conect'], 'The guide has no page on `conect`', 'Did you mean `connect`?'],
    [['help', 'reprot'], 'There is no help on `reprot`', 'Did you mean `report`?'],
  ])('in cnsg %j leads to the right one', async (words, fault, cure) => {
    expect(await run(words)).toEqual({ code: 2, stdout: '', stderr: `Error: ${fault}\n${cure}\n` });
  });
});

describe('without a terminal nothing waits', () => {
  const twoPlans = { 'keep.cnsg.yaml': smallPlan, 'win.cnsg.yaml': unordered };

  test.each([
    ['new'],
    ['new', 'keep'],
    ['edit'],
    ['edit', 'keep.cnsg.yaml'],
    ['show'],
    ['status'],
    ['report'],
  ])('cnsg %s %s says what to do instead', async (...words) => {
    const cwd = folderWith(twoPlans);
    const before = contentOf(cwd);
    const given = words.filter((word) => word !== undefined);
    for (const stdin of ['closed', '', 'y\n'] as const) {
      const { code, stdout, stderr } = await run(given, { cwd, stdin });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^Error: .+\n\S.+\.\n$/);
    }
    expect(contentOf(cwd)).toEqual(before);
  });

  test('the plans to choose from are named', async () => {
    const { stderr } = await run(['show'], { cwd: folderWith(twoPlans) });
    expect(stderr).toBe(
      'Error: There are 2 plans in this folder: keep.cnsg.yaml, win.cnsg.yaml\nName the one you mean.\n',
    );
  });
});
