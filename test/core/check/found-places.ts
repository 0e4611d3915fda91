import { expect, test } from 'vitest';
import type { Rule } from '../../../src/core/check/rule.ts';
import { foundBy } from './checked.ts';

/** A rule, what it does in a situation, a partial plan in that situation, and the places that the rule finds in it. */
export type Case = readonly [rule: Rule, does: string, yaml: string, places: readonly string[]];

/** One test a case. */
export function testPlaces(cases: readonly Case[]): void {
  for (const [rule, does, yaml, places] of cases) {
    test(`${rule.name} ${does}`, () => {
      expect(foundBy(rule, flush(yaml)).map(({ path }) => path.join('/'))).toEqual(places);
    });
  }
}

/** A text that was indented to stand well in the code, without that indentation. */
export function flush(text: string): string {
  const [margin = '\n'] = /^\n +/.exec(text) ?? [];
  return text.replaceAll(margin, '\n').trimStart();
}
