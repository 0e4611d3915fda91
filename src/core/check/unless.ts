import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';

/** A rule about a field of elements that is silent where another tells the same; `isTold` is asked with the element's id. */
export function unless(rule: Rule, isTold: (facts: Facts, id: string) => boolean): Rule {
  return {
    ...rule,
    find: (facts) => [...rule.find(facts)].filter(({ path }) => !isTold(facts, path.at(-2) ?? '')),
  };
}
