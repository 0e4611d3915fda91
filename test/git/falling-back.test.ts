import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { markersIn, oursAdded, oursReworded, start, theirsAdded, theirsElsewhere } from './plans.ts';
import { executable, machine, type Repository, repository } from './repository.ts';

let one: Repository;

beforeEach(() => {
  one = repository();
  one.commit(start);
});

/** Merges a branch that added an objective where main did, so that lines conflict. */
function mergeBothAdded(env?: NodeJS.ProcessEnv): number | null {
  one.branch('theirs', theirsAdded);
  one.commit(oursAdded);
  return one.attempt(['merge', '-q', 'theirs'], env).code;
}

function expectLines(): void {
  expect(one.stages()).toEqual(['1', '2', '3']);
  expect(markersIn(one.read())).toBe(1);
  for (const words of ['rebook-at-once:', 'refund-at-once:']) expect(one.read()).toContain(words);
}

test('with a PATH that has no cnsg, git leaves both sides between its own markers', () => {
  expect(mergeBothAdded({ PATH: one.machine.barePath })).toBe(1);
  expectLines();
});

test('with a PATH that has no cnsg, git merges what it can by itself', () => {
  one.branch('theirs', theirsElsewhere);
  one.commit(oursReworded);
  expect(one.attempt(['merge', '-q', '--no-edit', 'theirs'], { PATH: one.machine.barePath }).code).toBe(0);
  expect(one.read()).toContain('Lose no frequent flyer');
  expect(one.read()).toContain('within a minute');
});

/** What may stand in the PATH under the name of cnsg. */
const broken = {
  'says that all is well and does nothing': 'exit 0',
  'ends with 1 as a crashed Node does': 'echo Error >&2; exit 1',
  'is killed': 'kill -9 $$',
  'runs out of memory': 'kill -6 $$',
  'misses the program that runs it': 'exec /nowhere/node "$@"',
  'is a program of another kind': 'echo usage; exit 2',
};

test.each(Object.entries(broken))('a cnsg that %s loses nothing', (_name, script) => {
  executable(join(one.machine.programs, 'cnsg'), script);
  expect(mergeBothAdded()).toBe(1);
  expectLines();
});

test('a cnsg that is killed behind its work leaves no marker unnoticed', () => {
  const real = join(one.machine.programs, 'real');
  executable(real, `exec "${process.execPath}" "${join(import.meta.dirname, '../../bin/cnsg.js')}" "$@"`);
  executable(join(one.machine.programs, 'cnsg'), `"${real}" "$@"; kill -9 $$`);
  one.branch('theirs', start.replace('level: direct', 'level: higher-order'));
  one.commit(start.replace('level: direct', 'level: direct # for now'));
  one.attempt(['merge', '-q', '--no-edit', 'theirs']);
  expect(one.stages().length > 1 || markersIn(one.read()) === 0).toBe(true);
});

/** Two sides that cannot be merged in a plan's terms, and what must still be there. */
const doubtful = {
  'a newer format': ['cnsg: 2\ntitle: One\nnew: a\n', 'cnsg: 2\ntitle: One\nnew: b\n'],
  'no YAML at all': ['objectives: [a\n', 'objectives: {b\n'],
  'no plan': ['- rebook\n- refund\n', '- rebook\n- repay\n'],
  'an empty side': ['', 'cnsg: 1\ntitle: Refund\n'],
};

test.each(Object.entries(doubtful))(
  'of %s both sides stay, between markers',
  (_name, [ours = '', theirs = '']) => {
    one.branch('theirs', theirs);
    one.commit(ours);
    expect(one.attempt(['merge', '-q', 'theirs']).code).toBe(1);
    expect(markersIn(one.read())).toBe(1);
    for (const line of `${ours}${theirs}`.split('\n')) expect(one.read()).toContain(line);
  },
);

test('a side in Latin-1 stays to the byte, between markers', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  one.branch('theirs', latin(start.replace('title: Keep', 'title: Café')));
  one.commit(start.replace('title: Keep', 'title: Hold'));
  expect(one.attempt(['merge', '-q', 'theirs']).code).toBe(1);
  const bytes = readFileSync(join(one.folder, one.plan));
  expect(bytes.includes(latin('title: Café'))).toBe(true);
  expect(bytes.includes('title: Hold')).toBe(true);
  expect(markersIn(bytes.toString('latin1'))).toBe(1);
});

test('bytes that are no text at all stay on both sides, between markers', () => {
  one.commit('cnsg: 1\0\x01\n');
  one.branch('theirs', 'cnsg: 1\0\x02\n');
  one.commit('cnsg: 1\0\x03\n');
  expect(one.attempt(['merge', '-q', 'theirs']).code).toBe(1);
  expect(one.read()).toContain('cnsg: 1\0\x02\n');
  expect(one.read()).toContain('cnsg: 1\0\x03\n');
  expect(markersIn(one.read())).toBe(1);
});

test('the same new id at two places, which lines would let pass, is a conflict', () => {
  one.branch(
    'theirs',
    start.replace('  faster-answers:', '  at-once:\n    statement: Refund at once\n  faster-answers:'),
  );
  one.commit(start.replace('segments:', '  at-once:\n    statement: Rebook at once\nsegments:'));
  expect(one.attempt(['merge', '-q', 'theirs']).code).toBe(1);
  expect(markersIn(one.read())).toBeGreaterThan(0);
  for (const words of ['Refund at once', 'Rebook at once']) expect(one.read()).toContain(words);
});

test('what lines merge into something that is no YAML stands between markers as a whole', () => {
  const open = 'title: [\n\n\n\n\n\n\n]\nend: a\n';
  one.commit(open);
  one.branch('theirs', open.replace('title: [', 'title: ['.concat('{')));
  one.commit(open.replace('end: a', 'end: }'));
  expect(one.attempt(['merge', '-q', 'theirs']).code).toBe(1);
  expect(markersIn(one.read())).toBe(1);
  expect(one.read().match(/^title:/gm)).toHaveLength(3);
});

test('without a sh that knows cnsg, where it lies is enough', () => {
  const away = machine();
  executable(join(away.programs, 'cnsg'), 'exit 127');
  const two = repository([], 'keep.cnsg.yaml', away);
  expect(away.cnsg(two.folder, ['git', 'install'], { PATH: away.barePath }).code).toBe(0);
  two.commit(start);
  two.branch('theirs', theirsAdded);
  two.commit(oursAdded);
  expect(two.attempt(['merge', '-q', '--no-edit', 'theirs'], { PATH: away.barePath }).code).toBe(0);
});

test('where nothing more can be written, git is told of a failure, and ours stays to the byte', () => {
  const folder = join(one.folder, 'sides');
  mkdirSync(folder);
  const filled = (text: string) => `# ${'x'.repeat(40_957 - Buffer.byteLength(text))}\n${text}`;
  const sides = { base: filled(start), ours: filled(oursAdded), theirs: filled(theirsAdded) };
  for (const [name, text] of Object.entries(sides)) writeFileSync(join(folder, name), text);
  const command = one
    .git('config', 'merge.cnsg.driver')
    .trim()
    .replace('%O %A %B %L %P', 'base ours theirs 7 plan.cnsg.yaml');
  const { code } = one.machine.shell(folder, `trap "" XFSZ; ulimit -f 80; ${command}`);
  expect(code).toBe(255);
  expect(readdirSync(folder).sort()).toEqual(Object.keys(sides).sort());
  expect(readFileSync(join(folder, 'ours'), 'utf8')).toBe(sides.ours);
});
