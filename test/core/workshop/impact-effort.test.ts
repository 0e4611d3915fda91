import { expect, test } from 'vitest';
import { impactEffortGrid } from '../../../src/core/workshop/impact-effort.ts';
import { onDesk } from './on-desk.ts';

const scored = (...scores: readonly (readonly [impact: number, effort: number])[]) =>
  onDesk({
    concepts: Object.fromEntries(
      scores.map(([impact, effort], at) => [`idea-number-${at + 1}`, { assessment: { impact, effort } }]),
    ),
  });

test('impact goes up and effort to the right, with the four words at the corners', () => {
  const draft = scored([5, 1], [5, 5], [1, 1], [1, 5], [3, 3]);
  expect(impactEffortGrid(draft, [...draft.plan.concepts.keys()])).toEqual([
    'impact quick-win    │ big-play',
    '5 C1                │       C2',
    '4                   │',
    '  ──────────────────┼────────────',
    '3             C5    │',
    '2                   │',
    '1 C3                │       C4',
    '       fill-in      │ avoid',
    '  1     2     3       4     5 effort',
  ]);
});

test('as many ideas as share a cell stand in it, within 36 columns', () => {
  const draft = scored(...Array.from({ length: 12 }, () => [5, 5] as const));
  const rows = impactEffortGrid(draft, [...draft.plan.concepts.keys()]);
  expect(rows.slice(1, 5)).toEqual([
    '5                   │       C1 C2',
    '                    │       C3 C4',
    '                    │       C5 C6',
    '                    │       C7 C8',
  ]);
  for (const number of Array.from({ length: 12 }, (_, at) => `C${at + 1}`)) {
    expect(rows.join('\n')).toMatch(new RegExp(`\\b${number}\\b`));
  }
  expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(36);
});

test('only what was asked for and has both scores is on it; without any there is no grid', () => {
  const draft = onDesk({
    concepts: {
      rebook: { assessment: { impact: 5, effort: 2 } },
      'seat-map': { assessment: { impact: 4 } },
      'robot-desk': { assessment: { impact: 1, effort: 5 } },
    },
  });
  const grid = impactEffortGrid(draft, ['rebook', 'seat-map']).join('\n');
  expect(grid).toContain('C1');
  expect(grid).not.toMatch(/C[23]/);
  expect(impactEffortGrid(draft, ['seat-map'])).toEqual([]);
});
