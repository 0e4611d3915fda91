import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mergePlans } from '../../src/core/merge/merge-plans.ts';
import { openGitMerge } from '../merge-oracle/git-merge.ts';

const folder = join(import.meta.dirname, 'fixtures');
const git = openGitMerge();
afterAll(git.close);

const marking = { size: 7, labels: { ours: 'ours', base: 'base', theirs: 'theirs' } };

const fixtures = readdirSync(folder).map((name) => {
  const text = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  return {
    name,
    says: text('README.md').trim(),
    sides: {
      base: text('base.cnsg.yaml'),
      ours: text('ours.cnsg.yaml'),
      theirs: text('theirs.cnsg.yaml'),
    },
    expected: text('expected.cnsg.yaml'),
  };
});

const clean = fixtures.filter(({ name }) => name.startsWith('clean-'));
const conflicts = fixtures.filter(({ name }) => name.startsWith('conflict-'));

test('every fixture is one of a kind of clean merge or of conflict', () => {
  expect(clean.length + conflicts.length).toBe(fixtures.length);
  expect(clean.length).toBeGreaterThanOrEqual(10);
  expect(conflicts.length).toBeGreaterThanOrEqual(10);
});

describe('a clean merge that plain git cannot do', () => {
  test.each(clean)('$name: $says', ({ sides, expected }) => {
    expect(mergePlans(sides, marking)).toEqual({ kind: 'merged', text: expected });
    const plain = git.merge(sides);
    expect(plain.isClean && plain.text === expected).toBe(false);
  });
});

describe('a conflict', () => {
  test.each(conflicts)('$name: $says', ({ sides, expected }) => {
    const merged = mergePlans(sides, marking);
    expect(merged.kind).toBe('conflicts');
    expect('text' in merged ? merged.text : merged.why).toBe(expected);
  });
});
