import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oursAdded, oursReworded, start, theirsAdded, theirsReworded } from '../git/plans.ts';
import { folderWith, run } from './run.ts';

const files = { 'start.yaml': start, 'ours.yaml': oursAdded, 'theirs.yaml': theirsAdded };
const names = ['start.yaml', 'ours.yaml', 'theirs.yaml'];

test('merge prints the plan with what both sides added', async () => {
  const { code, stdout, stderr } = await run(['merge', ...names], { cwd: folderWith(files) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('rebook-at-once:');
  expect(stdout).toContain('refund-at-once:');
});

test('merge prints conflicts between markers, says so in one line and ends with 1', async () => {
  const cwd = folderWith({ ...files, 'ours.yaml': oursReworded, 'theirs.yaml': theirsReworded });
  const { code, stdout, stderr } = await run(['merge', ...names], { cwd });
  expect(code).toBe(1);
  expect(stdout.match(/^<{7} ours$/gm)).toHaveLength(1);
  expect(stdout).toContain('||||||| base');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('1 conflict');
});

test('two plans without a common start are merged against nothing', async () => {
  const { stdout } = await run(['merge', '/dev/null', 'ours.yaml', 'theirs.yaml'], {
    cwd: folderWith(files),
  });
  for (const words of ['rebook-at-once:', 'refund-at-once:']) expect(stdout).toContain(words);
});

test('one of the three may be standard input, and only one', async () => {
  const cwd = folderWith(files);
  const { code, stdout } = await run(['merge', '-', 'ours.yaml', 'theirs.yaml'], { cwd, stdin: start });
  expect(code).toBe(0);
  expect(stdout).toContain('refund-at-once:');
  expect((await run(['merge', '-', '-', 'theirs.yaml'], { cwd, stdin: start })).code).toBe(2);
});

test('merge writes over one of the three or to a new file, and over nothing else', async () => {
  const cwd = folderWith({ ...files, 'other.yaml': 'kept' });
  expect(await run(['merge', ...names, '--out', 'other.yaml'], { cwd })).toMatchObject({
    code: 2,
    stdout: '',
  });
  expect(readFileSync(join(cwd, 'other.yaml'), 'utf8')).toBe('kept');
  for (const out of ['new.yaml', 'ours.yaml']) {
    expect(await run(['merge', ...names, '--out', out], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, out), 'utf8')).toContain('refund-at-once:');
  }
});

test('what is no plan is merged line by line where the result can be trusted', async () => {
  const cwd = folderWith({
    'start.yaml': 'one: a\n\n\ntwo: b\n',
    'ours.yaml': 'one: A\n\n\ntwo: b\n',
    'theirs.yaml': 'one: a\n\n\ntwo: B\n',
  });
  const { code, stdout, stderr } = await run(['merge', ...names], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'one: A\n\n\ntwo: B\n' });
  expect(stderr).toContain('merged line by line');
});

test('merge as JSON has the result, the conflicts by place, and the text', async () => {
  const cwd = folderWith({ ...files, 'ours.yaml': oursReworded, 'theirs.yaml': theirsReworded });
  const { code, stdout } = await run(['merge', ...names, '--json'], { cwd });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    kind: 'merge',
    result: 'conflicts',
    by: 'plan',
    why: null,
    conflicts: [{ kind: 'both-changed', path: '/objectives/faster-answers/statement' }],
    text: expect.stringContaining('<<<<<<< ours'),
  });
});

test('a side that is missing or no text is named, and nothing is printed', async () => {
  const cwd = folderWith({ ...files, 'theirs.yaml': Uint8Array.of(0xff, 0xfe, 0x41, 0x00) });
  expect(await run(['merge', ...names], { cwd })).toMatchObject({ code: 2, stdout: '' });
  expect(await run(['merge', 'start.yaml', 'ours.yaml', 'gone.yaml'], { cwd })).toMatchObject({
    code: 2,
    stdout: '',
  });
});
