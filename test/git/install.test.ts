import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf } from '../cli/run.ts';
import { oursAdded, start, theirsAdded } from './plans.ts';
import { machine, type Repository, repository } from './repository.ts';

/** All that git goes by in a repository and in the home of whoever works there. */
function settingsOf({ folder, machine: { home } }: Repository): Readonly<Record<string, string>> {
  const files = { ...contentOf(folder), ...contentOf(home) };
  return Object.fromEntries(Object.entries(files).filter(([name]) => /attributes|config/.test(name)));
}

const attributes = (one: Repository) => join(one.folder, '.git/info/attributes');

test.each([
  [[]],
  [['--shared']],
  [['--global']],
  [['--textconv']],
  [['--global', '--textconv']],
  [['--shared', '--textconv']],
])('install and uninstall leave every byte as it was: %j', (words: readonly string[]) => {
  const one = repository([]);
  const before = settingsOf(one);
  const scope = words.filter((word) => word !== '--textconv');
  expect(one.cnsg('git', 'install', ...words).code).toBe(0);
  expect(settingsOf(one)).not.toEqual(before);
  expect(one.cnsg('git', 'uninstall', ...scope).code).toBe(0);
  expect(settingsOf(one)).toEqual(before);
  expect(existsSync(join(one.machine.home, '.config'))).toBe(false);
});

test.each(['*.png binary', '*.png binary\n', '# none\r\n*.txt text\r\n', ''])(
  'a file of attributes that was there gets its bytes back: %j',
  (text) => {
    const one = repository([]);
    mkdirSync(dirname(attributes(one)), { recursive: true });
    writeFileSync(attributes(one), text);
    one.cnsg('git', 'install');
    expect(readFileSync(attributes(one), 'utf8')).toContain('*.cnsg.yaml diff=cnsg merge=cnsg');
    one.cnsg('git', 'uninstall');
    expect(readFileSync(attributes(one), 'utf8')).toBe(text);
  },
);

test('what somebody adds after an install stays', () => {
  const one = repository(['install', '--shared']);
  one.write(`${one.read('.gitattributes')}*.png binary\n`, '.gitattributes');
  one.cnsg('git', 'uninstall', '--shared');
  expect(one.read('.gitattributes')).toBe('*.png binary\n');
});

test('settings of others around ours stay to the byte', () => {
  const one = repository([]);
  const config = join(one.folder, '.git/config');
  const text = `${readFileSync(config, 'utf8')}[merge "cnsg2"]\n\tdriver = true %A ; mine\n# end\n[diff "png"]\n\ttextconv = exiftool\n`;
  writeFileSync(config, text);
  one.cnsg('git', 'install', '--textconv');
  expect(readFileSync(config, 'utf8')).not.toBe(text);
  one.cnsg('git', 'uninstall');
  expect(readFileSync(config, 'utf8')).toBe(text);
});

test('installing twice changes nothing', () => {
  const one = repository(['install', '--textconv']);
  const before = settingsOf(one);
  expect(one.cnsg('git', 'install', '--textconv').stdout).toContain('nothing was changed');
  expect(settingsOf(one)).toEqual(before);
});

test('a dry run names each setting and file and changes none', () => {
  const one = repository([]);
  const before = settingsOf(one);
  const { stdout } = one.cnsg('git', 'install', '--dry-run');
  for (const words of ['merge.cnsg.driver', 'diff.cnsg.xfuncname', 'info/attributes'])
    expect(stdout).toContain(words);
  expect(settingsOf(one)).toEqual(before);
  one.cnsg('git', 'install');
  const after = settingsOf(one);
  expect(one.cnsg('git', 'uninstall', '--dry-run').stdout).toContain('merge.cnsg.driver');
  expect(settingsOf(one)).toEqual(after);
});

test('a merge driver of that name that is not ours is named and left alone', () => {
  const one = repository([]);
  one.git('config', 'merge.cnsg.driver', 'mine %O %A %B');
  const before = settingsOf(one);
  const { code, stdout, stderr } = one.cnsg('git', 'install');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('merge.cnsg.driver already, and not from cnsg: mine %O %A %B');
  expect(settingsOf(one)).toEqual(before);
  one.cnsg('git', 'uninstall');
  expect(settingsOf(one)).toEqual(before);
});

test.each(['*.yaml merge=union', '*.cnsg.yaml -diff', '* binary', '*.yaml merge=ours'])(
  'another handling of plans is named and left alone: %s',
  (line) => {
    const one = repository([]);
    one.write(`# ours\n${line}\n`, '.gitattributes');
    const before = settingsOf(one);
    const { code, stderr } = one.cnsg('git', 'install');
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(`.gitattributes:2 ${line}`);
    expect(settingsOf(one)).toEqual(before);
  },
);

test("a heading of one's own stays", () => {
  const one = repository([]);
  one.git('config', 'diff.cnsg.xfuncname', '^([a-z]+):');
  expect(one.cnsg('git', 'install').code).toBe(0);
  expect(one.git('config', 'diff.cnsg.xfuncname').trim()).toBe('^([a-z]+):');
  one.cnsg('git', 'uninstall');
  expect(one.git('config', 'diff.cnsg.xfuncname').trim()).toBe('^([a-z]+):');
});

test('shared attributes do no harm to those without cnsg', () => {
  const one = repository(['install', '--shared']);
  one.commit(start);
  const other = machine();
  other.git(other.home, ['clone', '-q', one.folder, 'clone']);
  const clone = join(other.home, 'clone');
  const commit = (text: string) => {
    writeFileSync(join(clone, one.plan), text);
    return other.git(clone, ['commit', '-qam', 'Change']).code;
  };
  other.git(clone, ['checkout', '-q', '-b', 'theirs']);
  commit(theirsAdded);
  other.git(clone, ['checkout', '-q', 'main']);
  expect(commit(oursAdded)).toBe(0);
  expect(other.git(clone, ['merge', 'theirs'], { PATH: other.barePath }).code).toBe(1);
  expect(readFileSync(join(clone, one.plan), 'utf8')).toContain('<<<<<<<');
});

test('shared attributes stay wired for as long as either place needs the settings', () => {
  const one = repository(['install']);
  one.cnsg('git', 'install', '--shared');
  one.cnsg('git', 'uninstall', '--shared');
  expect(one.git('config', 'merge.cnsg.driver')).not.toBe('');
  one.cnsg('git', 'uninstall');
  expect(one.attempt(['config', 'merge.cnsg.driver']).code).toBe(1);
});

test('status proves the merge driver by a merge, and tells where things stand', () => {
  const one = repository();
  const { code, stdout } = one.cnsg('git', 'status');
  expect(code).toBe(0);
  expect(stdout).toContain('git merged a plan that it cannot merge by itself');
  expect(stdout).toContain('This clone: installed');
  expect(stdout).toContain('All your repositories: not installed');
  expect(stdout).toContain('Plans: diff=cnsg merge=cnsg');
  expect(stdout).toContain(`Program: ${join(one.machine.programs, 'cnsg')}`);
});

test('status tells what is not installed, and what git cannot find', () => {
  const none = repository([]);
  expect(none.cnsg('git', 'status')).toMatchObject({ code: 0 });
  expect(none.cnsg('git', 'status').stdout).toContain('no merge driver is set');
  const one = repository();
  rmSync(join(one.machine.programs, 'cnsg'));
  const { code, stdout } = one.cnsg('git', 'status');
  expect(code).toBe(1);
  expect(stdout).toContain('it finds no cnsg that runs');
});

test('status as JSON has the places, settings, attributes and the trial', () => {
  const one = repository(['install', '--global']);
  const data = JSON.parse(one.cnsg('git', 'status', '--json').stdout);
  expect(data).toMatchObject({
    schemaVersion: 1,
    kind: 'git-status',
    inRepository: true,
    trial: { kind: 'merged' },
  });
  expect(
    data.places.map(({ scope, installed }: { scope: string; installed: boolean }) => [scope, installed]),
  ).toEqual([
    ['local', false],
    ['shared', false],
    ['global', true],
  ]);
  expect(data.attributes).toEqual([{ path: 'any.cnsg.yaml', diff: 'cnsg', merge: 'cnsg' }]);
});

test('outside of a repository only the global place can be used', () => {
  const { home, cnsg } = machine();
  expect(cnsg(home, ['git', 'install'])).toMatchObject({ code: 2, stdout: '' });
  expect(cnsg(home, ['git', 'install', '--global']).code).toBe(0);
  expect(cnsg(home, ['git', 'status']).stdout).toContain('no repository here');
  expect(cnsg(home, ['git', 'uninstall', '--global']).code).toBe(0);
});

test('an unknown action is named with what was probably meant', () => {
  const { home, cnsg } = machine();
  expect(cnsg(home, ['git', 'instal']).stderr).toContain('Did you mean `cnsg git install`?');
});

test('a file of attributes that cannot be written is named, and git can still merge', () => {
  const one = repository([]);
  mkdirSync(attributes(one), { recursive: true });
  chmodSync(attributes(one), 0o755);
  expect(one.cnsg('git', 'install').code).toBe(2);
});
