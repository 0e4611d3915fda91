import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  markersIn,
  oursAdded,
  oursReworded,
  start,
  theirsAdded,
  theirsElsewhere,
  theirsReworded,
  withObjective,
} from './plans.ts';
import { folder, repository } from './repository.ts';

const bothAdded = ['rebook-at-once:', 'refund-at-once:'];

function expectBoth(text: string): void {
  for (const words of bothAdded) expect(text).toContain(words);
  expect(markersIn(text)).toBe(0);
}

test('a merge keeps what both branches added at the same place', () => {
  const one = repository();
  one.commit(start);
  one.branch('theirs', theirsAdded);
  one.commit(oursAdded);
  one.git('merge', '-q', '--no-edit', 'theirs');
  expectBoth(one.read());
  expect(one.git('status', '--porcelain')).toBe('');
});

test('a conflict leaves markers at the field, all stages in the index, and says what to run', () => {
  const one = repository();
  one.commit(start);
  one.branch('theirs', withObjective(theirsReworded, 'refund-at-once', 'Refund at once'));
  one.commit(oursReworded);
  const { code, stderr } = one.attempt(['merge', 'theirs']);
  expect(code).toBe(1);
  expect(markersIn(one.read())).toBe(1);
  expect(one.read()).toContain('|||||||');
  expect(one.read()).toContain('refund-at-once:');
  expect(one.stages()).toEqual(['1', '2', '3']);
  expect(stderr.match(/cnsg resolve/g)).toHaveLength(1);
  expect(stderr).toContain('keep.cnsg.yaml: 1 conflict. Run `cnsg resolve keep.cnsg.yaml`');
});

test("a rebase, a cherry-pick and a revert merge in the plan's terms", () => {
  const one = repository();
  one.commit(start);
  one.branch('theirs', theirsAdded);
  one.commit(oursAdded);
  one.git('checkout', '-q', '-b', 'rebased', 'theirs');
  one.git('rebase', '-q', 'main');
  expectBoth(one.read());
  one.git('checkout', '-q', 'main');
  one.git('cherry-pick', 'theirs');
  expectBoth(one.read());
  one.git('revert', '--no-edit', 'HEAD~1');
  expect(one.read()).not.toContain('rebook-at-once:');
  expect(one.read()).toContain('refund-at-once:');
});

test('branches that answered different lenses come together, and each touchpoint stands where it was brought', () => {
  const touchpoints = ['the-desk', 'the-app', 'the-gate'];
  const journey = (ids: readonly string[]) =>
    `lenses:\n  journey:\n    segments:\n      frequent-flyers:\n        touchpoints:\n${ids
      .map((id) => `          ${id}: {name: ${id}}\n`)
      .join('')}`;
  const asked = start + journey(touchpoints);
  const models = '  management-models: {segments: {frequent-flyers: {inUse: social}}}\n';
  const moved = start + journey(['the-gate', 'the-desk', 'the-app']);
  const one = repository();
  one.commit(asked);
  one.branch('theirs', asked + models);
  one.commit(moved);
  one.git('merge', '-q', '--no-edit', 'theirs');
  expect(one.read()).toBe(moved + models);
  one.branch('again', start + journey(['the-desk', 'the-gate', 'the-app']) + models);
  one.commit(start + journey(touchpoints) + models);
  expect(one.attempt(['merge', 'again']).code).toBe(1);
  expect(markersIn(one.read())).toBe(2);
});

test('a stash comes back on top of another change', () => {
  const one = repository();
  one.commit(start);
  one.write(oursAdded);
  one.git('stash', '-q');
  one.commit(theirsAdded);
  one.git('stash', 'pop', '-q');
  expectBoth(one.read());
});

test('branches that merged each other before come together', () => {
  const one = repository();
  one.commit(start);
  one.branch('theirs', theirsAdded);
  one.commit(oursAdded);
  const before = one.git('rev-parse', 'HEAD').trim();
  one.git('merge', '-q', '--no-edit', 'theirs');
  one.commit(one.read().replace('Rebook at once', 'Rebook within a minute'));
  one.git('checkout', '-q', 'theirs');
  one.git('merge', '-q', '--no-edit', before);
  one.commit(one.read().replace('Refund at once', 'Refund within a day'));
  one.git('merge', '-q', '--no-edit', 'main');
  expect(one.read()).toContain('Rebook within a minute');
  expect(one.read()).toContain('Refund within a day');
  expect(markersIn(one.read())).toBe(0);
});

test('branches that settled a conflict between them come together again', () => {
  const one = repository();
  one.commit(start);
  one.branch('theirs', theirsReworded);
  one.commit(oursReworded);
  const [ours, theirs] = ['main', 'theirs'].map((name) => one.git('rev-parse', name).trim());
  for (const [branch, other] of [
    ['main', theirs],
    ['theirs', ours],
  ] as const) {
    one.git('checkout', '-q', branch);
    one.attempt(['merge', '-q', other ?? '']);
    one.commit(start.replace("Answer customers' questions faster", 'Answer at once'), 'Settle it');
  }
  one.commit(withObjective(one.read(), 'refund-at-once', 'Refund at once'));
  one.git('checkout', '-q', 'main');
  one.commit(withObjective(one.read(), 'rebook-at-once', 'Rebook at once'));
  one.git('merge', '-q', '--no-edit', 'theirs');
  expectBoth(one.read());
  expect(one.read()).toContain('Answer at once');
});

test('two branches that each added the plan keep what either has', () => {
  const one = repository();
  one.git('commit', '-q', '--allow-empty', '-m', 'Start');
  one.branch('theirs', theirsAdded);
  one.commit(oursAdded);
  const { code } = one.attempt(['merge', '--no-edit', '-q', 'theirs']);
  for (const words of bothAdded) expect(one.read()).toContain(words);
  expect(code === 0).toBe(markersIn(one.read()) === 0);
});

test('a plan that one side renamed gets the changes of the other', () => {
  const one = repository();
  one.commit(start);
  one.branch('theirs', theirsAdded);
  one.git('mv', one.plan, 'kept.cnsg.yaml');
  one.write(oursAdded, 'kept.cnsg.yaml');
  one.git('commit', '-qam', 'Rename the plan');
  one.git('merge', '-q', '--no-edit', 'theirs');
  expectBoth(one.read('kept.cnsg.yaml'));
});

test('an octopus with a conflict is refused and leaves the branch as it was', () => {
  const one = repository();
  one.commit(start);
  one.branch('theirs', theirsReworded);
  one.branch(
    'others',
    theirsElsewhere.replace("Answer customers' questions faster", 'Answer in any language'),
  );
  one.commit(oursReworded);
  const before = one.git('rev-parse', 'HEAD');
  expect(one.attempt(['merge', 'theirs', 'others']).code).not.toBe(0);
  expect(one.git('rev-parse', 'HEAD')).toBe(before);
  one.attempt(['merge', '--abort']);
  one.git('reset', '-q', '--hard');
  expect(one.read()).toBe(oursReworded);
});

test.each([
  'clients/Nord air/keep it.cnsg.yaml',
  '计划/保持-常旅客.cnsg.yaml',
  "o'hare $(plan) %A.cnsg.yaml",
  '-keep.cnsg.yaml',
])('a plan is merged wherever it lies: %s', (plan) => {
  const one = repository(['install'], plan);
  one.commit(start);
  one.branch('theirs', theirsAdded);
  one.commit(oursAdded);
  one.git('merge', '-q', '--no-edit', 'theirs');
  expectBoth(one.read());
});

test('the hint names the plan from where git was started', () => {
  const one = repository(['install'], 'clients/nordair/keep it.cnsg.yaml');
  one.commit(start);
  one.branch('theirs', theirsReworded);
  one.commit(oursReworded);
  const { stderr } = one.machine.git(join(one.folder, 'clients'), ['merge', 'theirs']);
  expect(stderr).toContain("`cnsg resolve 'nordair/keep it.cnsg.yaml'`");
});

test('a second work tree and a sparse one merge as the first does', () => {
  const one = repository();
  one.commit(start);
  one.branch('theirs', theirsAdded);
  const second = join(folder('cnsg-second-'), 'tree');
  one.git('worktree', 'add', '-q', '-b', 'second', second);
  one.git('-C', second, 'sparse-checkout', 'set', '--no-cone', '*.cnsg.yaml');
  one.machine.git(second, ['status']);
  one.commit(oursAdded);
  expect(one.machine.git(second, ['merge', '-q', 'main']).code).toBe(0);
  expect(one.machine.git(second, ['merge', '-q', '--no-edit', 'theirs']).code).toBe(0);
  expectBoth(one.machine.git(second, ['show', 'HEAD:keep.cnsg.yaml']).stdout);
});

test('a submodule is wired by itself', () => {
  const outer = repository();
  outer.git('commit', '-q', '--allow-empty', '-m', 'Start');
  const inner = repository([], 'keep.cnsg.yaml', outer.machine);
  inner.commit(start);
  inner.branch('theirs', theirsAdded);
  inner.commit(oursAdded);
  outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'plans');
  const within = join(outer.folder, 'plans');
  expect(outer.machine.cnsg(within, ['git', 'install']).code).toBe(0);
  expect(outer.machine.git(within, ['merge', '-q', '--no-edit', 'origin/theirs']).code).toBe(0);
  expectBoth(outer.machine.git(within, ['show', 'HEAD:keep.cnsg.yaml']).stdout);
});

test('nothing that cnsg git does touches the index or makes a commit', () => {
  const one = repository([]);
  one.commit(start);
  mkdirSync(join(one.folder, 'notes'));
  const before = one.git('ls-files', '-s') + one.git('rev-parse', 'HEAD');
  for (const words of [
    ['install', '--shared'],
    ['status'],
    ['uninstall', '--shared'],
    ['install', '--textconv'],
    ['status'],
  ])
    expect(one.cnsg('git', ...words).code).toBe(0);
  expect(one.git('ls-files', '-s') + one.git('rev-parse', 'HEAD')).toBe(before);
  expect(one.git('status', '--porcelain')).toBe('');
});
