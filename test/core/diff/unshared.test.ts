import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anatomyOf } from '../../../src/core/diff/anatomy.ts';
import type { Change } from '../../../src/core/diff/change.ts';
import { chapterOf, chapters } from '../../../src/core/diff/chapters.ts';
import { difference } from '../../../src/core/diff/difference.ts';
import { insideChanges, placesIn } from '../../../src/core/diff/element-changes.ts';
import { fieldChanges } from '../../../src/core/diff/field-changes.ts';
import { matched } from '../../../src/core/diff/matching.ts';
import { plainlySpelt } from '../../../src/core/diff/spelling.ts';
import { subjectsOf } from '../../../src/core/diff/subjects.ts';
import { unshared } from '../../../src/core/diff/unshared.ts';
import { isMap } from '../../../src/core/plan/edit.ts';
import type { Json } from '../../../src/core/plan/tree.ts';
import { twoPlans } from './edited-plans.ts';

/** The changes between two plans of which nothing is left out. */
function wholeChanges(before: Json, after: Json): readonly Change[] {
  const [older, newer] = [anatomyOf(plainlySpelt(before)), anatomyOf(plainlySpelt(after))];
  const subjects = subjectsOf(before, after);
  const comparison = { ...matched(older, newer), subjects, places: placesIn([older, newer]) };
  const atTheTop = fieldChanges(older, newer, subjects);
  return chapters.flatMap((chapter) => [
    ...atTheTop.filter(({ path }) => chapterOf(path) === chapter),
    ...insideChanges(comparison, older, newer, chapter),
  ]);
}

describe('what two plans share', () => {
  it('can be left out without a change being told otherwise', () => {
    fc.assert(
      fc.property(twoPlans, ([older, newer]) => {
        expect(difference(older, newer).changes).toEqual(wholeChanges(older, newer));
      }),
      { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 120) },
    );
  });

  it('is left out: sections as wholes, and elements where all stayed where they are', () => {
    const before = {
      cnsg: 1,
      title: 'Keep',
      metrics: { calls: {} },
      concepts: { one: { a: 1 }, two: { a: 1 } },
    };
    const after = {
      cnsg: 1,
      title: 'Keep',
      metrics: { calls: {} },
      concepts: { one: { a: 1 }, two: { a: 2 } },
    };
    const { older, newer } = unshared(before, after);
    expect(older).toEqual({ concepts: { two: { a: 1 } } });
    expect(newer).toEqual({ concepts: { two: { a: 2 } } });
  });

  it('stays where an element came, went or moved', () => {
    const before = { cnsg: 1, concepts: { one: { a: 1 }, two: { a: 1 } } };
    const after = { cnsg: 1, concepts: { two: { a: 1 }, one: { a: 1 } } };
    const { older, newer } = unshared(before, after);
    expect([older, newer].map((plan) => isMap(plan) && Object.keys(plan.concepts ?? {}))).toEqual([
      ['one', 'two'],
      ['two', 'one'],
    ]);
  });
});
