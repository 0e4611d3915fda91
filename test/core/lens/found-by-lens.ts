import { expect, test } from 'vitest';
import { factsOf } from '../../../src/core/check/facts.ts';
import type { LensRuleName } from '../../../src/core/check/lens-rules.ts';
import type { Found } from '../../../src/core/check/rule.ts';
import type { Lens } from '../../../src/core/lens/lens.ts';
import { checkDay, partialPlan } from '../check/checked.ts';
import { flush } from '../check/found-places.ts';

/** What one rule of a lens finds in a partial plan. */
export function foundByLens(lens: Lens, rule: LensRuleName, yaml: string): readonly Found[] {
  const file = partialPlan(flush(yaml));
  const own = lens.rules.find(({ name }) => name === rule);
  if (!file.root || file.problems.length > 0 || !own)
    throw new Error(`${rule}: ${file.problems.map(({ message }) => message).join('; ') || 'no such rule'}`);
  return [...own.find(factsOf(file, file.root, checkDay))];
}

/** A rule, what it does in a situation, a partial plan in that situation, and the places that it finds, under the lens. */
export type LensCase = readonly [rule: LensRuleName, does: string, yaml: string, places: readonly string[]];

/** One test a case. */
export function testLensPlaces(lens: Lens, cases: readonly LensCase[]): void {
  for (const [rule, does, yaml, places] of cases) {
    test(`${rule} ${does}`, () => {
      const found = foundByLens(lens, rule, yaml).map(({ path }) => path.join('/'));
      expect(found).toEqual(places.map((place) => `lenses/${lens.id}/${place}`));
    });
  }
}
