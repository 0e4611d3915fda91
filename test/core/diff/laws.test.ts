import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/core/diff/applied.ts';
import type { Change } from '../../../src/core/diff/change.ts';
import { difference } from '../../../src/core/diff/difference.ts';
import { mirrored } from '../../../src/core/diff/mirrored.ts';
import { changeKinds } from '../../../src/core/diff/tally.ts';
import type { Json } from '../../../src/core/plan/tree.ts';
import { twoPlans } from './edited-plans.ts';
import { isSamePlan } from './same-plan.ts';

const runs = { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 120) };

/** Changes in an order that does not depend on where they were found; `undefined` and NaN stay what they are. */
function asSet(changes: readonly Change[]): readonly string[] {
  return changes.map((change) => told(change)).toSorted();
}

function told(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(told).join()}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : Object.is(value, -0) ? '-0' : String(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${told(item)}`);
  return `{${entries.toSorted().join()}}`;
}

describe('the difference between any two plans', () => {
  it('is none between a plan and itself', () => {
    fc.assert(
      fc.property(twoPlans, ([plan]) => {
        expect(difference(plan, structuredClone(plan))).toEqual({ changes: [], impact: [] });
      }),
      runs,
    );
  });

  it('makes the newer one of the older one', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(twoPlans, ([older, newer]) => {
        const { changes } = difference(older, newer);
        for (const { kind, weight } of changes) kinds.add(kind).add(weight);
        const made = applied(older, changes);
        expect(isSamePlan(made, newer) ? '' : told({ older, newer, made, changes })).toBe('');
        if (changes.length === 0) expect(isSamePlan(older, newer)).toBe(true);
      }),
      runs,
    );
    expect([...kinds].toSorted()).toEqual([...changeKinds, 'editorial', 'order', 'substantive'].toSorted());
  });

  it('is the other way round the same, mirrored', () => {
    fc.assert(
      fc.property(twoPlans, ([older, newer]) => {
        const there = difference(older, newer).changes;
        expect(asSet(mirrored(there))).toEqual(asSet(difference(newer, older).changes));
        expect(asSet(mirrored(mirrored(there)))).toEqual(asSet(there));
      }),
      runs,
    );
  });

  it('can be applied in part, and to a plan that it was not made for', () => {
    fc.assert(
      fc.property(twoPlans, twoPlans, fc.integer({ min: 1, max: 4 }), ([older, newer], [other], every) => {
        const some = difference(older, newer).changes.filter((_, at) => at % every === 0);
        for (const plan of [older, other]) expect(() => applied(plan, some)).not.toThrow();
      }),
      runs,
    );
  });
});

describe('the difference between any two values', () => {
  it('is told without a complaint and makes the newer one', () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom('objectives', 'segments', 'strategies', 'revisions', '__proto__'),
        fc.jsonValue(),
      ),
    );
    fc.assert(
      fc.property(odd, odd, (one, other) => {
        // fast-check's values of JSON are those of plans.
        const [older, newer] = [one as Json, other as Json];
        const made = applied(older, difference(older, newer).changes);
        expect(isSamePlan(made, newer) ? '' : told({ older, newer, made })).toBe('');
      }),
      runs,
    );
  });
});
