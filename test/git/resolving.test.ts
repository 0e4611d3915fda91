import { expect, test } from 'vitest';
import { oursReworded, start, theirsReworded, withObjective } from './plans.ts';
import { repository } from './repository.ts';

const theirs = withObjective(theirsReworded, 'refund-at-once', 'Refund at once');

/** A repository that cnsg is wired into, stopped at a conflict; in a folder with a blank, under a name that is not ASCII. */
function merging(plan?: string) {
  const one = repository(['install'], plan);
  one.commit(start);
  one.branch('breakout', theirs);
  one.commit(oursReworded);
  expect(one.attempt(['merge', 'breakout']).code).toBe(1);
  return one;
}

test.each(['keep.cnsg.yaml', 'Kundin und Köln/plan für alle.cnsg.yaml'])(
  'what the merge driver left in %s is settled, and can be committed',
  (plan) => {
    const one = merging(plan);
    const done = one.cnsg('resolve', '--theirs', plan);
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('Next: git add');
    expect(one.read()).toBe(theirs);
    expect(one.stages()).toEqual(['1', '2', '3']);
    one.git('add', plan);
    one.git('commit', '-q', '--no-edit');
    expect(one.git('status', '--porcelain')).toBe('');
  },
);

test('a file that lost its markers is settled from what git has kept', () => {
  const one = merging();
  one.write(one.read().replace(/^[<|=>]{7}.*\n/gm, ''));
  expect(one.cnsg('resolve', '--ours').code).toBe(0);
  expect(one.read()).toBe(withObjective(oursReworded, 'refund-at-once', 'Refund at once'));
});

test('a rebase that stopped is settled as well', () => {
  const one = repository();
  one.commit(start);
  one.branch('breakout', theirs);
  one.commit(oursReworded);
  one.git('checkout', '-q', 'breakout');
  expect(one.attempt(['rebase', 'main']).code).not.toBe(0);
  expect(one.cnsg('resolve', '--theirs').code).toBe(0);
  one.git('add', one.plan);
  one.git('rebase', '--continue');
  expect(one.read()).toBe(theirs);
});
