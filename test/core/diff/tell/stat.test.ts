import { expect, test } from 'vitest';
import type { Screen } from '../../../../src/core/diff/tell/runs.ts';
import { differenceStat } from '../../../../src/core/diff/tell/stat.ts';
import { toldOf } from './an-airline.ts';
import { toldBetween } from './between.ts';

const screen: Screen = { columns: 60, paint: (_style, text) => text, width: (text) => text.length };

test('a difference is a line a part, with a sign an element, and a line that sums up', () => {
  expect(differenceStat(toldOf(), screen).split('\n')).toEqual([
    ' The plan itself    | 1 ~',
    ' Step 1: Objectives | 1 ~',
    ' Step 2: Customers  | 2 ⇄~',
    ' Step 4: Concepts   | 3 +~~',
    ' Step 5: Impact     | 1 ~',
    ' Actions            | 1 −',
    '1 added, 1 removed, 1 possibly renamed, 4 changed, 1 moved,',
    '1 changed in form only in 4 steps, the plan itself and',
    'actions.',
    '',
  ]);
});

test('more signs than there is room for are drawn to scale', () => {
  const plan = (count: number) =>
    `cnsg: 1\ntitle: Keep flyers\nobjectives:\n${Array.from({ length: count }, (_, at) => `  goal-${at}: {statement: Goal ${at}}\n`).join('')}`;
  const [line = ''] = differenceStat(toldBetween(plan(1), plan(400)), screen).split('\n');
  expect(line).toMatch(/^ Step 1: Objectives \| 399 \++$/);
  expect(line.length).toBeLessThanOrEqual(60);
});

test('nothing is one sentence', () => {
  expect(differenceStat(toldOf({ changes: [], impact: [] }), screen)).toBe(
    'Nothing differs between HEAD and nordair.cnsg.yaml.\n',
  );
});
