import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { History, Version } from '../../src/context.ts';
import { gitHistory } from '../../src/node/git-history.ts';
import { refusal } from '../commands/desk.ts';
import { emptyFolder, type GitFolder, gitFolder, gitFolderAt } from '../git-folder.ts';

const plan = 'keep.cnsg.yaml';

/** A plan long enough for git to know it again under another name. */
function titled(title: string): string {
  const objectives = Array.from({ length: 12 }, (_, at) => `  aim-${'abcdefghijkl'[at]}: {level: direct}\n`);
  return `cnsg: 1\ntitle: ${title}\nobjectives:\n${objectives.join('')}`;
}

async function textAt(history: History, revision: string, path = plan): Promise<string | undefined> {
  const found = await history.at(revision, path);
  return found?.text.kind === 'text' ? found.text.text : found?.text.message;
}

async function allOf(versions: AsyncIterable<Version>): Promise<readonly Version[]> {
  const found: Version[] = [];
  for await (const version of versions) found.push(version);
  return found;
}

async function subjects(history: History, path = plan): Promise<readonly string[]> {
  return (await allOf(history.versions(path))).map(({ subject }) => subject);
}

function threeCommits(): GitFolder {
  const at = gitFolder();
  at.commit('Begin', { [plan]: titled('First') });
  at.commit('Reword', { [plan]: titled('Second') });
  at.commit('Reword again', { [plan]: titled('Third') });
  return at;
}

const variables = ['GIT_DIR', 'GIT_WORK_TREE', 'PATH'] as const;
const before = variables.map((name) => [name, process.env[name]] as const);

afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

describe('a file in a revision', () => {
  test('is the one of a commit, of the index, or of a path that git names', async () => {
    const { folder, git, write } = threeCommits();
    write({ [plan]: titled('Staged') });
    git('add', plan);
    write({ [plan]: titled('Edited') });
    const history = gitHistory(folder);
    expect(await textAt(history, 'HEAD~2')).toBe(titled('First'));
    expect(await textAt(history, '')).toBe(titled('Staged'));
    expect((await history.object(`HEAD~1:${plan}`))?.text).toEqual({ kind: 'text', text: titled('Second') });
    expect((await history.object(`:${plan}`))?.text).toEqual({ kind: 'text', text: titled('Staged') });
    expect(await history.object('HEAD:none.cnsg.yaml')).toBe(undefined);
  });

  test('is found under the name that it had then, renamed in a commit or not yet', async () => {
    const at = threeCommits();
    at.git('mv', plan, 'won.cnsg.yaml');
    const history = gitHistory(at.folder);
    expect(await textAt(history, 'HEAD~1', 'won.cnsg.yaml')).toBe(titled('Second'));
    at.commit('Rename');
    mkdirSync(join(at.folder, 'plans'));
    at.git('mv', 'won.cnsg.yaml', 'plans/won.cnsg.yaml');
    at.commit('Move', { 'plans/won.cnsg.yaml': titled('Fourth') });
    expect(await textAt(history, 'HEAD~3', 'plans/won.cnsg.yaml')).toBe(titled('Second'));
    expect((await history.at('HEAD~1', 'plans/won.cnsg.yaml'))?.path).toBe('won.cnsg.yaml');
  });

  test('is found under the name that another branch gave it', async () => {
    const at = threeCommits();
    at.git('checkout', '--quiet', '-b', 'feature');
    at.git('mv', plan, 'won.cnsg.yaml');
    at.commit('Rename');
    at.git('checkout', '--quiet', 'main');
    expect((await gitHistory(at.folder).at('feature', plan))?.path).toBe('won.cnsg.yaml');
  });

  test.each([
    'a plan with blanks.cnsg.yaml',
    '計画.cnsg.yaml',
    '-dash.cnsg.yaml',
    ':colon.cnsg.yaml',
    'star*[a].cnsg.yaml',
    'plans/unter ordner/keep.cnsg.yaml',
    '"quoted".cnsg.yaml',
  ])('is found as %s', async (name) => {
    const at = gitFolder();
    at.commit('Begin', { [name]: titled('First') });
    at.commit('Reword', { [name]: titled('Second') });
    const history = gitHistory(at.folder);
    expect(await textAt(history, 'HEAD~1', name)).toBe(titled('First'));
    expect(await subjects(history, name)).toEqual(['Reword', 'Begin']);
  });

  test('is what a link leads to', async () => {
    const at = threeCommits();
    mkdirSync(join(at.folder, 'links'));
    symlinkSync('../keep.cnsg.yaml', join(at.folder, 'links/linked.cnsg.yaml'));
    expect(await textAt(gitHistory(at.folder), 'HEAD~2', 'links/linked.cnsg.yaml')).toBe(titled('First'));
  });

  test('is read where its folder is gone', async () => {
    const at = gitFolder();
    at.commit('Begin', { 'plans/client/keep.cnsg.yaml': titled('First') });
    rmSync(join(at.folder, 'plans'), { recursive: true });
    expect(await textAt(gitHistory(at.folder), 'HEAD', 'plans/client/keep.cnsg.yaml')).toBe(titled('First'));
  });

  test('is read in the repository that GIT_DIR names', async () => {
    const at = threeCommits();
    const elsewhere = emptyFolder();
    renameSync(join(at.folder, '.git'), join(elsewhere, 'kept'));
    process.env.GIT_DIR = join(elsewhere, 'kept');
    expect(await textAt(gitHistory(at.folder), 'HEAD~2')).toBe(titled('First'));
    process.env.GIT_WORK_TREE = at.folder;
    expect(await textAt(gitHistory(at.folder), 'HEAD~2')).toBe(titled('First'));
  });

  test('is read in a bare repository by its path, and in a submodule from its own repository', async () => {
    const at = threeCommits();
    const bare = emptyFolder();
    at.git('clone', '--quiet', '--bare', at.folder, bare);
    expect((await gitHistory(bare).object(`HEAD~2:${plan}`))?.text).toMatchObject({ text: titled('First') });
    const outer = gitFolder();
    outer.commit('Begin', { 'README.md': 'Plans\n' });
    outer.git('submodule', '--quiet', 'add', at.folder, 'client');
    outer.commit('Add the plan of a client');
    expect(await textAt(gitHistory(outer.folder), 'HEAD~2', `client/${plan}`)).toBe(titled('First'));
  });

  test('tells what is no text, or too much of it', async () => {
    const at = gitFolder();
    at.commit('Begin', { [plan]: Uint8Array.from([0x74, 0xe9, 0x0a]) });
    at.commit('Grow', { [plan]: new Uint8Array(17 * 1024 * 1024).fill(0x61) });
    at.commit('Shrink', { [plan]: titled('First') });
    const history = gitHistory(at.folder);
    expect(await textAt(history, 'HEAD~2')).toContain('not in UTF-8');
    expect(await textAt(history, 'HEAD~1')).toBe('The file is larger than 16 MB');
    expect((await allOf(history.versions(plan))).map(({ after }) => after?.kind)).toEqual([
      'text',
      'bytes',
      'bytes',
    ]);
  });

  test('tells when its content is lost', async () => {
    const { folder, git } = threeCommits();
    const id = git('rev-parse', `HEAD~1:${plan}`).trim();
    rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    expect(await textAt(gitHistory(folder), 'HEAD~1')).toContain('its content is not in this clone');
  });
});

describe('what cannot be asked', () => {
  test.each(['no-such-branch', 'HEAD~9', '-p', '--output=x', 'HEAD\n', 'a b', '@@@'])(
    'the revision %j is refused in words',
    async (revision) => {
      const error = await refusal(gitHistory(threeCommits().folder).at(revision, plan));
      expect(error.message).toContain('is neither a file nor a revision that git knows');
    },
  );

  test('a repository without a commit, a folder without a repository and a machine without git say so', async () => {
    const at = gitFolder();
    at.write({ [plan]: titled('First') });
    expect((await refusal(gitHistory(at.folder).at('HEAD', plan))).message).toBe(
      'There is no commit in this repository yet',
    );
    expect(await subjects(gitHistory(at.folder))).toEqual([]);
    const history = gitHistory(emptyFolder());
    expect((await refusal(history.at('HEAD', plan))).message).toContain('lies in no git repository');
    expect(await history.workTree(plan)).toBe(undefined);
    process.env.PATH = emptyFolder();
    expect((await refusal(gitHistory(at.folder).at('HEAD', plan))).message).toContain('There is no git here');
  });

  test('two branches without a common start have no fork', async () => {
    const at = threeCommits();
    at.git('checkout', '--quiet', '--orphan', 'other');
    at.commit('Begin anew');
    const error = await refusal(gitHistory(at.folder).fork('main', 'other', plan));
    expect(error.message).toBe('main and other have no commit in common');
  });
});

describe('the versions of a file', () => {
  test('come newest first, each with what was before', async () => {
    const at = threeCommits();
    const [newest, , oldest] = await allOf(gitHistory(at.folder).versions(plan));
    expect(newest).toMatchObject({
      subject: 'Reword again',
      author: 'Ada Moreau',
      date: '2026-11-21',
      path: plan,
      after: { text: titled('Third') },
      before: [{ path: plan, text: { text: titled('Second') } }],
    });
    expect(oldest?.before).toEqual([]);
  });

  test('are followed across renames, and over a file of the old name that came later', async () => {
    const at = threeCommits();
    at.git('mv', plan, 'won.cnsg.yaml');
    at.commit('Rename');
    at.commit('Another plan', { [plan]: 'cnsg: 1\ntitle: Another\n' });
    at.commit('Go on', { 'won.cnsg.yaml': titled('Fourth') });
    const history = gitHistory(at.folder);
    expect(await subjects(history, 'won.cnsg.yaml')).toEqual([
      'Go on',
      'Rename',
      'Reword again',
      'Reword',
      'Begin',
    ]);
  });

  test('are followed there and back again', async () => {
    const at = threeCommits();
    at.git('mv', plan, 'won.cnsg.yaml');
    at.commit('There');
    at.commit('Between', { 'won.cnsg.yaml': titled('Fourth') });
    at.git('mv', 'won.cnsg.yaml', plan);
    at.commit('Back');
    const versions = await allOf(gitHistory(at.folder).versions(plan));
    expect(versions.map(({ subject, after }) => [subject, after !== undefined])).toEqual([
      ['Back', true],
      ['Between', true],
      ['There', true],
      ['Reword again', true],
      ['Reword', true],
      ['Begin', true],
    ]);
  });

  test('hold those of a branch that did not know the new name', async () => {
    const at = threeCommits();
    at.git('checkout', '--quiet', '-b', 'feature');
    at.commit('Aim elsewhere', {
      [plan]: titled('Third').replace('aim-a: {level: direct}', 'aim-a: {level: higher-order}'),
    });
    at.git('checkout', '--quiet', 'main');
    at.git('mv', plan, 'won.cnsg.yaml');
    at.commit('Rename', { 'won.cnsg.yaml': titled('Fourth') });
    at.git('merge', '--quiet', '--no-edit', 'feature');
    const found = await subjects(gitHistory(at.folder), 'won.cnsg.yaml');
    expect(found.toSorted()).toEqual(
      ['Aim elsewhere', 'Begin', "Merge branch 'feature'", 'Rename', 'Reword', 'Reword again'].toSorted(),
    );
    expect(found[0]).toBe("Merge branch 'feature'");
    expect(found.slice(3)).toEqual(['Reword again', 'Reword', 'Begin']);
  });

  test('tell of a file that is gone', async () => {
    const at = threeCommits();
    rmSync(join(at.folder, plan));
    at.commit('Take it away');
    const [newest] = await allOf(gitHistory(at.folder).versions(plan));
    expect(newest).toMatchObject({ subject: 'Take it away', after: undefined });
  });

  test('tell that a shallow clone ends', async () => {
    const at = threeCommits();
    const clone = emptyFolder();
    at.git('clone', '--quiet', '--depth=2', `file://${at.folder}`, clone);
    const versions = await allOf(gitHistory(clone).versions(plan));
    expect(versions.map(({ subject, isCut }) => [subject, isCut])).toEqual([
      ['Reword again', false],
      ['Reword', true],
    ]);
  });

  test('are read without a change of the repository, whatever its settings say', async () => {
    const { folder, git } = threeCommits();
    const settings = {
      'log.showSignature': 'true',
      'diff.external': 'false',
      'color.ui': 'always',
      'log.follow': 'true',
    };
    for (const [name, value] of Object.entries(settings)) git('config', name, value);
    writeFileSync(join(folder, '.gitattributes'), '*.yaml diff=odd\n');
    git('config', 'diff.odd.textconv', 'false');
    const status = git('status', '--porcelain');
    expect(await subjects(gitHistory(folder))).toEqual(['Reword again', 'Reword', 'Begin']);
    expect(await textAt(gitHistory(folder), 'HEAD')).toBe(titled('Third'));
    expect(git('status', '--porcelain')).toBe(status);
  });

  test('can be left before the end', async () => {
    const at = threeCommits();
    for (const title of ['Fourth', 'Fifth', 'Sixth', 'Seventh']) at.commit(title, { [plan]: titled(title) });
    const { folder } = at;
    for await (const { subject } of gitHistory(folder).versions(plan)) {
      expect(subject).toBe('Seventh');
      break;
    }
    // What was asked for ahead fails by now, and nothing may come of it.
    expect(await subjects(gitHistory(folder))).toHaveLength(7);
  });
});

test('the plans of a revision are those of the folder, without kept copies', async () => {
  const at = gitFolderAt(gitFolder().folder);
  at.commit('Begin', {
    [plan]: titled('First'),
    'keep.r1.cnsg.yaml': titled('First'),
    'sub/other.cnsg.yaml': titled('Other'),
    'notes.yaml': 'a: 1\n',
  });
  expect(await gitHistory(at.folder).plans('HEAD')).toEqual([plan]);
  expect(await gitHistory(at.folder).plans('')).toEqual([plan]);
  expect(await gitHistory(join(at.folder, 'sub')).plans('HEAD')).toEqual(['other.cnsg.yaml']);
});
