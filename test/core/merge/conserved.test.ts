import { describe, expect, test } from 'vitest';
import { isConserved, isConservedBetween } from '../../../src/core/merge/conserved.ts';
import { factsOf } from '../../../src/core/merge/facts.ts';
import { parseTree } from '../../../src/core/plan/tree.ts';

function facts(text: string) {
  const { root } = parseTree(text);
  if (!root) throw new Error('The plan of the test is empty');
  return factsOf(text, root);
}

const base = 'cnsg: 1\nobjectives:\n  a: {statement: Fly} # dear\n  b: {statement: Rebook}\n';
const ours = base.replace('Fly', 'Fly more');
const theirs = `${base}  c: {statement: Wait less}\n`;
const sides = { base: facts(base), ours: facts(ours), theirs: facts(theirs) };
const right = theirs.replace('Fly', 'Fly more');

describe('a merged plan is conserved', () => {
  test('where it holds what both changed', () => {
    expect(isConserved(sides, facts(right))).toBe(true);
  });

  test('however it is written', () => {
    expect(isConserved(sides, facts(right.replace('{statement: Rebook}', '\n    statement: "Rebook"')))).toBe(
      true,
    );
  });

  test.each([
    ['a change', right.replace('Fly more', 'Fly')],
    ['an element', right.replace('  c: {statement: Wait less}\n', '')],
    ['a comment', right.replace(' # dear', '')],
    ['a comment at its place', right.replace(' # dear', '').replace('less}', 'less} # dear')],
  ])('not where it lost %s', (_, text) => {
    expect(isConserved(sides, facts(text))).toBe(false);
  });

  test('not where it says what neither side says', () => {
    expect(isConserved(sides, facts(`${right}x-note: 1\n`))).toBe(false);
  });

  test('not where it undid the order that one side chose', () => {
    const turned = 'cnsg: 1\nobjectives:\n  b: {statement: Rebook}\n  a: {statement: Fly} # dear\n';
    const moved = { base: facts(base), ours: facts(turned), theirs: facts(base) };
    expect(isConserved(moved, facts(turned))).toBe(true);
    expect(isConserved(moved, facts(base))).toBe(false);
  });

  test('not where a blank line, a line that stands twice, or the order of a list is other than a side made it', () => {
    const text = 'cnsg: 1\nsummary: |\n  Fly\n\n  Rebook\n  Rebook\nx-sources: [desk, app]\n';
    const changes: readonly (readonly [string, string])[] = [
      ['Fly\n\n', 'Fly\n'],
      ['  Rebook\n  Rebook\n', '  Rebook\n'],
      ['[desk, app]', '[app, desk]'],
      ['  Rebook\n  Rebook\n', '  Rebook\n\n  Rebook\n'],
    ];
    for (const [old, by] of changes) {
      const changed = text.replace(old, by);
      const alone = { base: facts(text), ours: facts(changed), theirs: facts(text) };
      expect(isConserved(alone, facts(changed)), by).toBe(true);
      expect(isConserved(alone, facts(text)), by).toBe(false);
    }
  });

  test('between markers where either decision holds what is missing in the other', () => {
    const other = base.replace('Fly', 'Fly less');
    const apart = { base: facts(base), ours: facts(ours), theirs: facts(other) };
    expect(isConservedBetween(apart, facts(ours), facts(other))).toBe(true);
    expect(isConservedBetween(apart, facts(ours), facts(ours))).toBe(false);
  });
});
