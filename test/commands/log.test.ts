import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { smallPlan } from '../cli/run.ts';
import { emptyFolder, type GitFolder, gitFolder } from '../git-folder.ts';
import { deskAt } from './desk.ts';

const plan = 'keep.cnsg.yaml';
const reworded = smallPlan.replace('Rebook in two taps', 'Rebook in one tap');
const retitled = reworded.replace('title: Keep frequent flyers', 'title: Win frequent flyers');

async function cnsg(folder: string, ...words: readonly string[]) {
  const { context, printed, noted } = deskAt(folder);
  const code = await run(words, context, '0.0.0');
  return { code, stdout: printed.join(''), stderr: noted.join('\n') };
}

interface Logged {
  readonly subject: string;
  readonly outcome: string;
  readonly revision: number | null;
  readonly path: string;
  readonly changes: readonly { readonly kind: string }[];
}

async function logged(folder: string, ...words: readonly string[]): Promise<readonly Logged[]> {
  const { code, stdout, stderr } = await cnsg(folder, 'log', ...words, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { kind, schemaVersion, commits } = JSON.parse(stdout);
  expect({ kind, schemaVersion }).toEqual({ kind: 'log', schemaVersion: 1 });
  return commits;
}

function subjectsOf(commits: readonly Logged[]): readonly string[] {
  return commits.map(({ subject }) => subject);
}

function threeCommits(): GitFolder {
  const at = gitFolder();
  at.commit('Begin', { [plan]: smallPlan });
  at.commit('Reword', { [plan]: reworded });
  at.commit('Retitle', { [plan]: retitled });
  return at;
}

describe('cnsg log', () => {
  test('tells each commit with what it changed, newest first', async () => {
    const { stdout } = await cnsg(threeCommits().folder, 'log');
    expect(stdout.replaceAll(/^[0-9a-f]{7,}/gm, 'COMMIT')).toBe(`COMMIT 2026-11-21 Ada Moreau
    Retitle
    ~ The plan itself (Title: Keep frequent flyers → Win frequent flyers)

COMMIT 2026-11-21 Ada Moreau
    Reword
    ~ Concept: Rebook in one tap (Title: Rebook in two taps → Rebook in one
        tap)

COMMIT 2026-11-21 Ada Moreau
    Begin
    The plan begins, with 7 elements.
`);
  });

  test('takes so many, sums up, and turns round', async () => {
    const { folder } = threeCommits();
    expect(subjectsOf(await logged(folder, '-n', '2'))).toEqual(['Retitle', 'Reword']);
    expect(subjectsOf(await logged(folder, '--reverse'))).toEqual(['Begin', 'Reword', 'Retitle']);
    expect((await cnsg(folder, 'log', '--stat')).stdout).toContain('    1 changed in 1 step.');
    expect((await cnsg(folder, 'log', '-n', 'many')).stderr).toContain('`many` is no number of commits');
  });

  test('shows the revisions that the plan records', async () => {
    const at = threeCommits();
    at.commit('Record', { [plan]: `${retitled}revisions: [{number: 1, date: 2026-11-21}]\n` });
    at.commit('Note', { [plan]: `# Agreed\n${retitled}revisions: [{number: 1, date: 2026-11-21}]\n` });
    const commits = await logged(at.folder);
    expect(commits.map(({ revision }) => revision)).toEqual([null, 1, null, null, null]);
    const { stdout } = await cnsg(at.folder, 'log');
    expect(stdout).toMatch(/Ada Moreau @1\n {4}Record/);
    expect(stdout).toContain('    Nothing but the form of the file differs.');
  });

  test('goes on under the older name of the file', async () => {
    const at = threeCommits();
    at.git('mv', plan, 'win.cnsg.yaml');
    at.commit('Rename');
    const commits = await logged(at.folder);
    expect(commits.map(({ path }) => path)).toEqual(['win.cnsg.yaml', plan, plan, plan]);
    expect((await cnsg(at.folder, 'log')).stdout).toContain(
      'The file was called keep.cnsg.yaml; now it is win.cnsg.yaml.',
    );
  });

  test('names what cannot be read and passes over it', async () => {
    const at = threeCommits();
    at.commit('Break', { [plan]: `${retitled}concepts: [\n` });
    at.commit('Garble', { [plan]: Uint8Array.from([0x74, 0xe9, 0x0a]) });
    at.commit('Mend', { [plan]: retitled });
    const commits = await logged(at.folder);
    expect(commits.map(({ outcome }) => outcome)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'changed',
      'changed',
      'begun',
    ]);
    const { stdout } = await cnsg(at.folder, 'log');
    expect(stdout).toContain('! The plan cannot be read in it: The file is not in UTF-8');
    expect(stdout).toContain('! What was before cannot be read');
  });

  test('tells a merge with what neither side had', async () => {
    const at = threeCommits();
    at.git('checkout', '--quiet', '-b', 'feature', 'HEAD~1');
    at.commit('Rename the metric', { [plan]: reworded.replace('Time to rebook', 'Minutes to rebook') });
    at.git('checkout', '--quiet', 'main');
    at.git('merge', '--quiet', '--no-edit', 'feature');
    const [clean] = await logged(at.folder);
    expect(clean).toMatchObject({ outcome: 'merged', changes: [] });
    expect((await cnsg(at.folder, 'log')).stdout).toContain('A merge that adds nothing of its own.');
    at.git('reset', '--quiet', '--hard', 'HEAD~1');
    at.git('merge', '--quiet', '--no-commit', 'feature');
    const minutes = retitled.replace('Time to rebook', 'Minutes to rebook');
    at.commit('Merge and more', { [plan]: minutes.replace('status: chosen', 'status: parked') });
    const [own] = await logged(at.folder);
    expect(own?.changes).toMatchObject([{ kind: 'status', before: 'chosen', after: 'parked' }]);
  });

  test('tells of a plan that is gone from its folder', async () => {
    const at = threeCommits();
    rmSync(join(at.folder, plan));
    at.commit('Take it away');
    const [newest] = await logged(at.folder, plan);
    expect(newest).toMatchObject({ subject: 'Take it away', outcome: 'taken' });
  });

  test.each([
    [[plan], 'lies in no git repository', false],
    [['-'], 'Standard input has no history', false],
    [['none.cnsg.yaml'], 'No commit has none.cnsg.yaml', true],
    [[plan, 'nobody'], 'No commit of keep.cnsg.yaml has anything called “nobody”', true],
  ])('%j is refused in words', async (words, fault, isInGit) => {
    const folder = isInGit ? threeCommits().folder : emptyFolder();
    const { code, stdout, stderr } = await cnsg(folder, 'log', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(fault);
  });

  test('lets no control character of a commit or a plan through', async () => {
    const at = gitFolder();
    at.commit('Begin \u001b[31mred', { [plan]: smallPlan });
    at.commit('Go on', { [plan]: smallPlan.replace('Rebook in two taps', '"\\e[2J\\u202e"') });
    const { stdout } = await cnsg(at.folder, 'log');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('cnsg log of one element', () => {
  test('tells what is about it, with its fields', async () => {
    const { folder } = threeCommits();
    for (const element of ['self-rebooking', 'C1', 'Rebook in one tap'])
      expect(subjectsOf(await logged(folder, plan, element))).toEqual(['Reword', 'Begin']);
    const { stdout } = await cnsg(folder, 'log', 'C1');
    expect(stdout).toContain('Title: Rebook in [-two taps-]{+one tap+}');
    expect(stdout).toContain('    + Concept: Rebook in two taps (self-rebooking)');
  });

  test('goes back through the ids from which it was possibly renamed', async () => {
    const at = threeCommits();
    at.commit('Rename the id', { [plan]: retitled.replaceAll('self-rebooking', 'one-tap') });
    const commits = await logged(at.folder, 'one-tap');
    expect(subjectsOf(commits)).toEqual(['Rename the id', 'Reword', 'Begin']);
    expect((await cnsg(at.folder, 'log', 'one-tap')).stdout).toContain(
      'Rebook in one tap (one-tap), possibly renamed from',
    );
  });

  test('tells of a touchpoint what a lens was told of it', async () => {
    const asked = (name: string) => `cnsg: 1
title: Keep frequent flyers
segments: {frequent-flyers: {name: Frequent flyers}}
lenses:
  journey: {segments: {frequent-flyers: {touchpoints: {${name}}}}}
`;
    const at = gitFolder();
    at.commit('Begin', { [plan]: asked('') });
    at.commit('Look at the way', { [plan]: asked('the-app: {name: The app}') });
    at.commit('Look further', { [plan]: asked('the-app: {name: The app}, the-desk: {name: The desk}') });
    at.commit('Say it anew', { [plan]: asked('the-app: {name: The phone}, the-desk: {name: The desk}') });
    expect(subjectsOf(await logged(at.folder, plan, 'the-app'))).toEqual(['Say it anew', 'Look at the way']);
  });

  test('finds one that is gone by its id', async () => {
    const at = threeCommits();
    at.commit('Drop', { [plan]: retitled.replace(/metrics:[\s\S]*?lenses:/, 'lenses:') });
    expect(subjectsOf(await logged(at.folder, plan, 'rebooking-time'))).toEqual(['Drop', 'Begin']);
  });
});

test('200 commits are read by a handful of processes', { timeout: 120_000 }, async () => {
  const at = gitFolder();
  const stream = Array.from({ length: 200 }, (_, number) => {
    const text = smallPlan.replace('title: Keep', `title: Keep ${number}`);
    return `commit refs/heads/main\ncommitter Ada <ada@nordair.example> ${1_700_000_000 + number} +0000\ndata ${String(number).length}\n${number}\nM 100644 inline ${plan}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  at.fastImport(stream.join(''));
  const commits = await logged(at.folder);
  expect(commits).toHaveLength(200);
  expect(commits.slice(0, -1).every(({ changes }) => changes.length === 1)).toBe(true);
});
