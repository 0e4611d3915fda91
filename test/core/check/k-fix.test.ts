import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixed } from '../../../src/core/check/fixes.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { toValue } from '../../../src/core/plan/tree.ts';
import { handWrittenPlan } from '../../generate/plan-text.ts';
import { flush } from './found-places.ts';

const head = 'cnsg: 1\ntitle: Keep frequent flyers\n';

function mended(yaml: string): string {
  return fixed(readPlan(head + flush(yaml))).slice(head.length);
}

/** A value without what mending may change: the order of lists and keys, and how customise is spelt. */
function essence(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(essence)
      .map((item) => JSON.stringify(item))
      .sort();
  if (typeof value === 'string') return value === 'customize' ? 'customise' : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [String(essence(key)), essence(inner)] as const,
  );
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

describe('mending', () => {
  test('spells customise as the method does, as a strategy and where a concept names it', () => {
    const text = mended(`
      strategies:
        customize: {rationale: They ask for it} # theirs
      concepts:
        board: {title: Her own board, strategy: customize}
      `);
    expect(text).not.toContain('customize');
    expect(text).toContain('  customise: # theirs\n');
    expect(text).toContain('    strategy: customise\n');
  });

  test('leaves a strategy that stands there in both spellings to its author', () => {
    const text = mended('strategies: {customize: {rationale: a}, customise: {rationale: b}}\n');
    expect(text).toContain('customize:');
    expect(text).toContain('customise:');
  });

  test('puts links in the order of what they name, with what is not there behind', () => {
    const text = mended(`
      objectives: {schneller: {statement: Schneller}, treuer: {statement: Treuer}}
      segments: {pendler: {name: Pendler, serves: [verloren, treuer, fort, schneller]}}
      `);
    expect(text.replace(/\s+- /g, ' ')).toContain('serves: schneller treuer verloren fort\n');
  });

  test('leaves a list alone in which somebody wrote a comment', () => {
    const list = '    serves:\n      - treuer # erst einmal\n      - schneller\n';
    const text = mended(`
      objectives: {schneller: {statement: Schneller}, treuer: {statement: Treuer}}
      segments:
        pendler:
          serves:
            - treuer # erst einmal
            - schneller
      `);
    expect(text).toContain(list);
  });

  test('changes nothing of what is not a plan', () => {
    for (const text of ['', '- a\n', 'cnsg: 2\ntitle: Later\n', `${head}objectives: [\n`])
      expect(fixed(readPlan(text))).toBe(text);
  });

  test('loses nothing of any plan, and mends once and for all', () => {
    fc.assert(
      fc.property(handWrittenPlan, ({ text }) => {
        const before = readPlan(text);
        const once = fixed(before);
        const after = readPlan(once);
        expect(after.problems.length).toBeLessThanOrEqual(before.problems.length);
        if (before.root && after.root)
          expect(essence(toValue(after.root))).toEqual(essence(toValue(before.root)));
        for (const [note] of text.matchAll(/# (?:note|remark) \d+/g)) expect(once).toContain(note);
        expect(fixed(after)).toBe(once);
      }),
      { numRuns: 12000 },
    );
  });
});
