import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { smallPlan } from '../cli/run.ts';
import { emptyFolder, type GitFolder, gitFolder } from '../git-folder.ts';
import { deskAt } from './desk.ts';

const plan = 'keep.cnsg.yaml';
const first = smallPlan;
const second = first.replace('Rebook in two taps', 'Rebook in one tap');
const third = second.replace('title: Keep frequent flyers', 'title: Win frequent flyers');

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function cnsg(folder: string, ...words: readonly string[]): Promise<Ended> {
  const { context, printed, noted } = deskAt(folder);
  const code = await run(words, context, '0.0.0');
  return { code, stdout: printed.join(''), stderr: noted.join('\n') };
}

/** `first` and `second` are committed, `third` lies there. */
function edited(): GitFolder {
  const at = gitFolder();
  at.commit('Begin', { [plan]: first });
  at.commit('Reword', { [plan]: second });
  at.write({ [plan]: third });
  return at;
}

const conceptChange = 'Title: Rebook in [-two taps-]{+one tap+}';
const titleChange = '[-Keep-]{+Win+} frequent flyers';

describe('cnsg diff of files', () => {
  test('works without git, outside any repository', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'old.yaml'), first);
    writeFileSync(join(folder, 'new.yaml'), second);
    const { code, stdout, stderr } = await cnsg(folder, 'diff', 'old.yaml', 'new.yaml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('old.yaml → new.yaml');
    expect(stdout).toContain(conceptChange);
  });

  test('says so where nothing differs', async () => {
    const { folder } = edited();
    const { code, stdout } = await cnsg(folder, 'diff', plan, plan, '--exit-code');
    expect({ code, stdout }).toEqual({ code: 0, stdout: `Nothing differs between ${plan} and ${plan}.\n` });
  });

  test.each([
    [['old.yaml', 'none.yaml'], 'There is no file none.yaml'],
    [['broken.yaml', 'old.yaml'], 'broken.yaml:'],
    [['old.yaml', 'old.yaml', 'old.yaml'], 'more than two plans'],
    [['old.yaml', 'old.yaml', '--format', 'docx'], 'There is no format `docx`'],
    [['old.yaml', 'old.yaml', '--only', 'addde'], 'There is no kind of change `addde`'],
    [['old.yaml', 'old.yaml', '--step', '9'], 'There is no step `9`'],
    [['old.yaml', 'old.yaml', '--stat', '--json'], '--stat is for the terminal'],
    [['old.yaml', 'old.yaml', '--out', 'old.yaml'], 'old.yaml is the plan itself'],
    [['old.yaml', 'HEAD'], 'lies in no git repository'],
    [['./folder', 'old.yaml'], './folder is a folder'],
  ])('%j is refused in words', async (words, fault) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'old.yaml'), first);
    writeFileSync(join(folder, 'broken.yaml'), 'cnsg: 1\ntitle: [\n');
    execFileSync('mkdir', [join(folder, 'folder')]);
    const { code, stdout, stderr } = await cnsg(folder, 'diff', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(fault);
  });
});

describe('cnsg diff of revisions', () => {
  test.each<[words: string[], both: string, changes: ('title' | 'concept')[]]>([
    [[], `HEAD → ${plan}`, ['title']],
    [[plan], `HEAD → ${plan}`, ['title']],
    [['HEAD~1'], `HEAD~1 → ${plan}`, ['title', 'concept']],
    [['HEAD~1', plan], `HEAD~1 → ${plan}`, ['title', 'concept']],
    [['HEAD~1', 'HEAD'], 'HEAD~1 → HEAD', ['concept']],
    [['HEAD~1..HEAD'], 'HEAD~1 → HEAD', ['concept']],
    [['HEAD~1..'], 'HEAD~1 → HEAD', ['concept']],
    [['HEAD~1', 'HEAD', plan], 'HEAD~1 → HEAD', ['concept']],
    [['HEAD~1..HEAD', plan], 'HEAD~1 → HEAD', ['concept']],
    [[`HEAD~1:${plan}`], `HEAD~1:${plan} → ${plan}`, ['title', 'concept']],
    [[`HEAD~1:${plan}`, 'HEAD'], `HEAD~1:${plan} → HEAD:${plan}`, ['concept']],
    [[`HEAD~1:./${plan}`, plan], `HEAD~1:./${plan} → ${plan}`, ['title', 'concept']],
    [[':/Begin'], `:/Begin → ${plan}`, ['title', 'concept']],
    [['@{0}'], `@{0} → ${plan}`, ['title']],
  ])('%j', async (words, both, changes) => {
    const { code, stdout, stderr } = await cnsg(edited().folder, 'diff', ...words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(both);
    expect(stdout.includes(titleChange)).toBe(changes.includes('title'));
    expect(stdout.includes(conceptChange)).toBe(changes.includes('concept'));
  });

  test('tells what is staged, and what is not', async () => {
    const { folder, git } = edited();
    expect((await cnsg(folder, 'diff', '--staged')).stdout).toContain('Nothing differs');
    git('add', plan);
    for (const words of [['--staged'], ['--cached'], ['--staged', plan]])
      expect((await cnsg(folder, 'diff', ...words)).stdout).toContain(titleChange);
    expect((await cnsg(folder, 'diff', '--staged', 'HEAD~1')).stdout).toContain(conceptChange);
    expect((await cnsg(folder, 'diff', `:${plan}`)).stdout).toContain('Nothing differs');
    expect((await cnsg(folder, 'diff', '--staged', 'HEAD', 'HEAD~1')).code).toBe(2);
  });

  test('with three dots begins where two branches parted', async () => {
    const at = edited();
    at.git('checkout', '--quiet', '-b', 'feature');
    at.commit('Win', { [plan]: third });
    at.git('checkout', '--quiet', 'main');
    at.commit('Ask', { [plan]: second.replace('Time to rebook', 'Minutes to rebook') });
    const two = await cnsg(at.folder, 'diff', 'main..feature');
    const three = await cnsg(at.folder, 'diff', 'main...feature');
    expect(two.stdout).toContain('{+Time+}');
    expect(three.stdout).not.toContain('Time');
    expect(three.stdout).toContain(titleChange);
  });

  test('takes the file where a revision has the same name', async () => {
    const at = edited();
    at.git('branch', 'pilot');
    at.write({ pilot: first });
    expect((await cnsg(at.folder, 'diff', 'pilot', plan)).stdout).toContain(conceptChange);
  });

  test('says what a revision is called when the plan had another name in it', async () => {
    const at = edited();
    at.git('mv', plan, 'win.cnsg.yaml');
    const { stdout } = await cnsg(at.folder, 'diff', 'HEAD~1');
    expect(stdout).toContain(`HEAD~1:${plan} → win.cnsg.yaml`);
    expect(stdout).not.toContain('It is gone');
  });

  test('needs a plan that both have', async () => {
    const at = edited();
    at.commit('Another', { 'other.cnsg.yaml': first });
    const old = await cnsg(at.folder, 'diff', 'HEAD~1', 'other.cnsg.yaml');
    expect(old).toMatchObject({ code: 2, stdout: '' });
    expect(old.stderr).toContain('HEAD~1 does not have other.cnsg.yaml');
    rmSync(join(at.folder, 'other.cnsg.yaml'));
    expect((await cnsg(at.folder, 'diff', 'HEAD', 'other.cnsg.yaml')).stderr).toContain(
      'There is no file other.cnsg.yaml',
    );
  });

  test.each([['HEAD~7'], ['--', '-p'], ['nowhere'], ['HEAD:none.yaml'], ['HEAD', 'nowhere']])(
    'refuses %s %s in words',
    async (...words) => {
      const { code, stdout, stderr } = await cnsg(edited().folder, 'diff', ...words);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^Error: .+\n.+/);
    },
  );
});

describe('cnsg diff in a folder with several plans', () => {
  function withThree(): GitFolder {
    const at = edited();
    at.commit('Others', { [plan]: second, 'win.cnsg.yaml': first, 'gone.cnsg.yaml': first });
    at.write({ 'win.cnsg.yaml': second, 'new.cnsg.yaml': first });
    rmSync(join(at.folder, 'gone.cnsg.yaml'));
    return at;
  }

  test('tells of each that differs, under its name', async () => {
    const { code, stdout } = await cnsg(withThree().folder, 'diff', '--exit-code');
    expect(code).toBe(1);
    expect(stdout).toMatch(/win\.cnsg\.yaml\n\n1 changed/);
    expect(stdout).toContain('new.cnsg.yaml\n\nIt is new');
    expect(stdout).toContain('gone.cnsg.yaml\n\nIt is gone');
    expect(stdout).not.toContain(plan);
  });

  test('needs a name for what tells of one plan', async () => {
    const { folder } = withThree();
    const { code, stderr } = await cnsg(folder, 'diff', '--json');
    expect(code).toBe(2);
    expect(stderr).toContain('Several plans differ: gone.cnsg.yaml, new.cnsg.yaml, win.cnsg.yaml');
    expect(JSON.parse((await cnsg(folder, 'diff', '--json', 'win.cnsg.yaml')).stdout).kind).toBe('diff');
  });

  test('says so where none differs', async () => {
    const at = withThree();
    at.git('add', '--all');
    at.git('commit', '--quiet', '--message', 'All');
    const { code, stdout } = await cnsg(at.folder, 'diff', '--exit-code');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Nothing differs in the 3 plans here.\n' });
  });
});

describe('cnsg diff of revisions that a plan records', () => {
  const recorded = (text: string, ...numbers: readonly number[]) =>
    `${text}revisions: [${numbers.map((number) => `{number: ${number}, date: 2026-11-21}`).join(', ')}]\n`;

  test('takes the newest commit whose last revision is of that number', async () => {
    const at = gitFolder();
    at.commit('Record', { [plan]: recorded(first, 1) });
    at.commit('Go on', { [plan]: recorded(second, 1) });
    at.commit('Break', { [plan]: `${second}concepts: [` });
    at.commit('Record again', { [plan]: recorded(third, 1, 2) });
    const { stdout } = await cnsg(at.folder, 'diff', '@1', '@2');
    expect(stdout).toContain('@1 → @2');
    expect(stdout).toContain(titleChange);
    expect(stdout).not.toContain(conceptChange);
    expect((await cnsg(at.folder, 'diff', '@1..@2')).stdout).toBe(stdout);
    expect((await cnsg(at.folder, 'diff', '@1', '@2', plan)).stdout).toBe(stdout);
  });

  test('takes the copy that was kept where no commit has it', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, plan), recorded(second, 1, 2));
    writeFileSync(join(folder, 'keep.r1.cnsg.yaml'), recorded(first, 1));
    expect((await cnsg(folder, 'diff', '@1')).stdout).toContain(conceptChange);
    const { code, stdout, stderr } = await cnsg(folder, 'diff', '@3');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`There is no revision 3 of ${plan}`);
    const report = await cnsg(folder, 'report', '--since', '@1', '--out', '-', '--report', 'full');
    expect(report.stdout).toMatch(/Rebook in one tap.*\*changed\*/);
  });
});

describe('what cnsg diff tells', () => {
  const both = async (...words: readonly string[]) => {
    const { folder } = edited();
    return cnsg(folder, 'diff', 'HEAD~1', ...words);
  };

  test('is narrowed by kind, weight and step, and so is the exit code', async () => {
    expect((await both('--only', 'meta')).stdout).not.toContain(conceptChange);
    expect((await both('--ignore', 'meta')).stdout).not.toContain(titleChange);
    expect((await both('--step', 'concepts')).stdout).not.toContain(titleChange);
    expect((await both('--only', 'removed', '--exit-code')).code).toBe(0);
    expect((await both('--only', 'meta,changed', '--exit-code')).code).toBe(1);
  });

  test('comes as numbers, Markdown, a page or one document', async () => {
    expect((await both('--stat')).stdout).toContain('Step 4: Concepts');
    expect((await both('--format', 'md')).stdout).toMatch(/^<!-- cnsg diff -->\n/);
    const page = (await both('--format', 'html')).stdout;
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('--');
    expect(JSON.parse((await both('--json')).stdout)).toMatchObject({
      schemaVersion: 1,
      kind: 'diff',
      before: 'HEAD~1',
      after: plan,
    });
  });

  test('goes to a file of its own making, and over no other', async () => {
    const { folder } = edited();
    for (const name of ['what.md', 'what.html', 'what.json']) {
      for (const _time of [1, 2]) {
        const { code, stdout, stderr } = await cnsg(folder, 'diff', 'HEAD~1', '--out', name);
        expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `Written: ${name}` });
      }
    }
    expect(readFileSync(join(folder, 'what.md'), 'utf8')).toMatch(/^<!-- cnsg diff -->/);
    writeFileSync(join(folder, 'notes.md'), '# Notes\n');
    const { code, stderr } = await cnsg(folder, 'diff', 'HEAD~1', '--out', 'notes.md');
    expect(code).toBe(2);
    expect(stderr).toContain('notes.md is not a difference that cnsg wrote');
    expect((await cnsg(folder, 'diff', 'HEAD~1', '--out', 'notes.md', '--force')).code).toBe(0);
    expect((await cnsg(folder, 'diff', 'HEAD~1', '--out', plan, '--force')).code).toBe(2);
    expect(readFileSync(join(folder, plan), 'utf8')).toBe(third);
    expect(existsSync(join(folder, 'none.md'))).toBe(false);
  });
});
